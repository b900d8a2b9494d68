import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('a clause about the speaker that ends before the verb', [
  [
    'Tilda Roke, who has described the plan as “mad,” said on Monday that the mill would close.',
    mixed('the plan as “mad,”', 'Tilda Roke'),
    indirect('that the mill would close', 'Tilda Roke'),
  ],
  [
    'Tilda Roke, who called her rival “a clown,” told the Echo the mill would close.',
    mixed('her rival “a clown,”', 'Tilda Roke'),
    indirect('the mill would close', 'Tilda Roke'),
  ],
  ['Tilda Roke, whom Ivo Marsh accuses of hiding the dye, has left the town.', indirect('hiding the dye', 'Ivo Marsh')],
  [
    'The town is home to Tilda Roke, the guide whom Ivo Marsh accuses of hiding the dye.',
    indirect('hiding the dye', 'Ivo Marsh'),
  ],
])

shape('a second verb, and whose it is', [
  [
    'Tilda Roke met relatives of the weavers killed in the fire and said the mill would close.',
    indirect('the mill would close', 'Tilda Roke'),
  ],
  [
    'Tilda Roke sat down with Ivo Marsh, who opened the door and said the mill would close.',
    indirect('the mill would close', 'Ivo Marsh'),
  ],
  [
    'The mayor sat down with Ivo Marsh, who had worked all night, and said the mill would close.',
    indirect('the mill would close', 'mayor'),
  ],
  [
    'A crowd booed, and when Tilda Roke rose and said the mill would close, a man laughed.',
    indirect('the mill would close', 'Tilda Roke'),
  ],
])

shape('“as” with when or where it was said, behind the words', [
  [
    'The mill will close, as Tilda Roke suggested at the meeting with weavers.',
    indirect('The mill will close', 'Tilda Roke'),
  ],
  [
    'The mill will close, as Tilda Roke suggested after she won the vote.',
    indirect('The mill will close', 'Tilda Roke'),
  ],
])

shape('a paper that is named in marks', [
  [
    'The mill will cost 4 million a year, according to the “Looms for all” paper she released.',
    indirect('The mill will cost 4 million a year', '“Looms for all” paper'),
  ],
  ['“The mill is dead,” Tilda Roke said.', direct('The mill is dead,', 'Tilda Roke')],
])

shape('whom a participle at the end speaks of, where the subject only happens', [
  [
    'The quarrel began when weavers left the hall, shouting that the guild was dead.',
    indirect('that the guild was dead', 'weavers'),
  ],
  [
    'The trial was halted after Ivo Marsh collapsed, saying he could not breathe.',
    indirect('he could not breathe', 'Ivo Marsh'),
  ],
  ['Tilda Roke left when the vote was lost, saying it was rigged.', indirect('it was rigged', 'Tilda Roke')],
  [
    '“It is safe,” Tilda Roke said on “Morning Talk,” adding, “We shall stay.”',
    direct('It is safe,', 'Tilda Roke'),
    direct('We shall stay.', 'Tilda Roke'),
  ],
  [
    'Leeds stepped up its pressure, with top officials praising the fleet and vowing to stay in the bay.',
    indirect('to stay in the bay', 'top officials'),
    indirect('the fleet', 'top officials', { optional: true }),
  ],
  [
    'That record prompted the Institute of Weather, which counts such days, to state, “It is wet.”',
    direct('It is wet.', 'Institute of Weather'),
  ],
  ['The clerk, who in May had said that she would leave, stayed on.', indirect('that she would leave', 'clerk')],
])

shape('a participle beside the subject of what is said', [
  [
    'Police said two boys, aged 14 and 15, had been held.',
    indirect('two boys, aged 14 and 15, had been held', 'Police'),
  ],
  ['Police said the mill, closed since May, would open.', indirect('the mill, closed since May, would open', 'Police')],
  [
    'Divers confirmed the presence of ice on Holm Sound, one of the town’s lakes.',
    indirect('the presence of ice on Holm Sound, one of the town’s lakes', 'Divers'),
  ],
  [
    'Police said the driver, named as Ivo Marsh, died at the scene.',
    indirect('the driver, named as Ivo Marsh, died at the scene', 'Police'),
  ],
])

shape('what others think of the words, behind a dash', [
  ['Tilda Roke said the loom was old – a view echoed by Ivo Marsh.', indirect('the loom was old', 'Tilda Roke')],
  [
    'Tilda Roke claimed that weavers had been told before it began - a claim Ivo Marsh rejected.',
    indirect('that weavers had been told before it began', 'Tilda Roke'),
  ],
  [
    'Tilda Roke said the mill had a new owner – a trust run by its weavers.',
    indirect('the mill had a new owner – a trust run by its weavers', 'Tilda Roke'),
  ],
])
