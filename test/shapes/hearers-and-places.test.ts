import { direct, indirect, mixed, shape } from '../support/shape.ts'

const T = 'Tilda Roke'

shape('a programme, a day and a hearing are no part of the words', [
  ['The loom is finished, Tilda Roke told the Radio 4 Weaving Today programme.', indirect('The loom is finished', T)],
  ['The rate will fall, Tilda Roke told the Nightly Loom Report show.', indirect('The rate will fall', T)],
  ['Tilda Roke told the Morning Loom programme that the mill was shut.', indirect('that the mill was shut', T)],
  [
    'Weavers are calling for Sunday parking charges to be scrapped.',
    indirect('Sunday parking charges to be scrapped', 'Weavers'),
  ],
  ['Tilda Roke said on being approached by Bram Vell on Monday, she had wept.', indirect('she had wept', T)],
  [
    'In the letter, Tilda Roke claims, among other things, that weavers have no faith in the courts.',
    indirect('that weavers have no faith in the courts', T),
  ],
  [
    'The court heard the weaver claimed the looms were for show and denied selling them.',
    indirect('the weaver claimed the looms were for show and denied selling them', null),
  ],
])

shape('a circumstance within goes on to its clause', [
  [
    'Tilda Roke told weavers she had seen the mills but given some roads were shut, she had to turn back.',
    indirect('she had seen the mills but given some roads were shut, she had to turn back', T),
  ],
  [
    'Tilda Roke laughed off the suggestion from Bram Vell that the weavers should only have been paid five marks, not six, after the loom broke in a storm.',
    indirect(
      'that the weavers should only have been paid five marks, not six, after the loom broke in a storm',
      'Bram Vell',
    ),
  ],
  [
    'As the rain fell the wall became soft and as the carter turned again the bank gave way, Tilda Roke said.',
    indirect('As the rain fell the wall became soft and as the carter turned again the bank gave way', T),
  ],
  [
    'Tilda Roke told him to leave the mill and as Bram Vell went for his coat, the carter saw a dog.',
    indirect('to leave the mill', T),
  ],
  ['Tilda Roke warned of a lawless, terrorised town.', indirect('a lawless, terrorised town', T)],
  [
    'The talk will not be “a trial of the mill,” Tilda Roke said, but a chance to listen.',
    mixed('The talk will not be “a trial of the mill,” but a chance to listen', T),
  ],
])

shape('whose words stand before, and before which marks', [
  ['Who would live there? asked Tilda Roke, a weaver from Holm.', indirect('Who would live there', T)],
  [
    'Mills like it show how weaving is done. That was the view of Tilda Roke, who came on Monday.',
    indirect('Mills like it show how weaving is done', T),
  ],
  ['The weaver was guilty. That was the verdict of the jury.'],
  ['It is the town’s case that the mill burned in the night.', indirect('that the mill burned in the night', 'town')],
  ['The town is still repaying a loan that Tilda Roke has dubbed “a millstone”.', direct('a millstone', T)],
  [
    'Drawn from a song, which Tilda Roke once called “a sermon with looms,” it follows weavers to the coast.',
    direct('a sermon with looms,', T),
  ],
])

shape('what looks like speech', [
  ['Tilda Roke, her sister, and their daughters, Ada and Ines, were summoned to the mill and came late.'],
  ['Weavers told to stay at home', indirect('to stay at home', null)],
  [
    'Tilda Roke, who wrote it with her sister, Ada Vell, told The Argus last year that the draft was long.',
    indirect('that the draft was long', T),
  ],
])
