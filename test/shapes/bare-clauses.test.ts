import { direct, indirect, shape } from '../support/shape.ts'

const A = 'Amos Pellew'

shape('a clause without “that” behind who heard it', [
  ['Amos Pellew told the court armed men had burned the barn.', indirect('armed men had burned the barn', A)],
  ['Amos Pellew told the BBC rebels had burned the barn.', indirect('rebels had burned the barn', A)],
  ['Amos Pellew told MPs talks would resume on Monday.', indirect('talks would resume on Monday', A)],
  ['Amos Pellew told MPs some of the dead had been shot.', indirect('some of the dead had been shot', A)],
  ['Amos Pellew told local media food had run out.', indirect('food had run out', A)],
  ['Amos Pellew told the Echo more than 40 people were missing.', indirect('more than 40 people were missing', A)],
  ['Amos Pellew told reporters on Tuesday the bridge was unsafe.', indirect('the bridge was unsafe', A)],
  ['Amos Pellew told the jury two of his brothers were killed.', indirect('two of his brothers were killed', A)],
  ['The inquest was told some of the dead had been shot.', indirect('some of the dead had been shot', null)],
  [
    'The widow told the jury children as young as six worked in the mine.',
    indirect('children as young as six worked in the mine', 'widow'),
  ],
  [
    'Amos Pellew warned the town council on Wednesday that the dam was full.',
    indirect('that the dam was full', A, { addressee: 'the town council' }),
  ],
  [
    'Amos Pellew told his advisers as he worked on a speech: “This is not about me.”',
    direct('This is not about me.', A),
  ],
])

shape('a clause without “that” behind a circumstance', [
  ['Amos Pellew said after the war there was no school.', indirect('after the war there was no school', A)],
  ['Amos Pellew said for years nobody had cared.', indirect('for years nobody had cared', A)],
  ['Amos Pellew has said for years nobody cares.', indirect('nobody cares', A)],
  ['Amos Pellew said two days later he was gone.', indirect('two days later he was gone', A)],
  ['Amos Pellew said even after the trial two men were held.', indirect('even after the trial two men were held', A)],
  ['Amos Pellew said in a statement the road was closed.', indirect('the road was closed', A)],
  ['Amos Pellew said on Tuesday the road was closed.', indirect('the road was closed', A, { when: 'on Tuesday' })],
  ['Amos Pellew said in a televised address rebels had fled.', indirect('rebels had fled', A)],
])

shape('who speaks, far from their verb', [
  [
    'In Norwick, where the mill says 60 people are trapped, residents reached by phone said food had run out.',
    indirect('food had run out', 'residents reached by phone'),
  ],
  [
    'At the camp in Norwick, where some 1,400 people have been put up, volunteers said there was no water.',
    indirect('there was no water', 'volunteers'),
  ],
  [
    'Speaking after the meeting, local resident Amos Pellew, who sat in the gallery, said people were fed up.',
    indirect('people were fed up', A),
  ],
  [
    'A motorist who stopped to help, retired firefighter Amos Pellew, said the driver was asleep.',
    indirect('the driver was asleep', A),
  ],
  [
    'Amos Pellew said floods and fires were rare but insisted nobody was safe.',
    indirect('floods and fires were rare', A),
    indirect('nobody was safe', A),
  ],
  [
    'Amos Pellew said that he had not seen the crash itself but maintained that the lights were on.',
    indirect('that he had not seen the crash itself', A),
    indirect('that the lights were on', A),
  ],
  ['He was a guard who, witnesses said, ran toward the gunman.', indirect('ran toward the gunman', 'witnesses')],
  ['Pressed on whether she trusted him, Lena Fox answered: “Of course.”', direct('Of course.', 'Lena Fox')],
])

shape('requests and charges', [
  ['Amos Pellew called on the town to dig a well.', indirect('to dig a well', A)],
  ['Amos Pellew appealed to all parties not to play politics.', indirect('not to play politics', A)],
  [
    'Amos Pellew said the dam was full, and villagers accused the council of hiding the figures.',
    indirect('the dam was full', A),
    indirect('the council of hiding the figures', 'villagers'),
  ],
  [
    'The claim by villagers that nobody had warned them angered ministers.',
    indirect('that nobody had warned them', 'villagers'),
  ],
  ['It was alleged last night that rebels had burned the barn.', indirect('that rebels had burned the barn', null)],
  ['Amos Pellew has alleged the bridge was unsafe.', indirect('the bridge was unsafe', A)],
  ['Amos Pellew gave the cause of death as drowning.', indirect('the cause of death as drowning', A)],
  ['Amos Pellew accepted that he had lied.', indirect('that he had lied', A)],
  ['Driver was asleep at the wheel, jury told', indirect('Driver was asleep at the wheel', null)],
])

shape('appeals to anybody', [
  [
    'The police have asked anyone who saw the pair to come forward.',
    indirect('anyone who saw the pair to come forward', 'police'),
  ],
])

shape('courts, parties and groups', [
  [
    'The local MP, Labour’s Hassan Pellew, said the town was in shock.',
    indirect('the town was in shock', 'Hassan Pellew'),
  ],
  ['Sinn Féin’s Declan Pellew said the road was shut.', indirect('the road was shut', 'Declan Pellew')],
  [
    'Appearing for the owners, senior advocate Kamini Rao submitted that 12 of the houses were old.',
    indirect('that 12 of the houses were old', 'Kamini Rao'),
  ],
  ['The bench observed that no one had a right to the land.', indirect('that no one had a right to the land', 'bench')],
  [
    'Amos Pellew urged householders to photograph damage to their roofs.',
    indirect('to photograph damage to their roofs', A),
  ],
])
