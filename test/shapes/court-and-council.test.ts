import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('a condition without “if” around an attribution', [
  [
    'Tilda Roke spoke. Had they been open, she said, the gas might have gone.',
    indirect('Had they been open the gas might have gone', 'Tilda Roke'),
  ],
  [
    'Were the mill to close, Ivo Hill said, weavers would lose thousands.',
    indirect('Were the mill to close weavers would lose thousands', 'Ivo Hill'),
  ],
  [
    'Should the plan fail, Ivo Hill warned, the ward would shut its doors.',
    indirect('Should the plan fail the ward would shut its doors', 'Ivo Hill'),
  ],
  [
    'Had he known the bridge was shut, Ivo Hill told the inquest, he would have turned back.',
    indirect('Had he known the bridge was shut he would have turned back', 'Ivo Hill'),
  ],
])

shape('who hears, in a word that is a verb elsewhere', [
  ['Ivo Hill told the hearing there were no witnesses.', indirect('there were no witnesses', 'Ivo Hill')],
  ['Ivo Hill told the hearing he was asleep.', indirect('he was asleep', 'Ivo Hill')],
  ['Ivo Hill told the hearing there was “no way” back.', mixed('there was “no way” back', 'Ivo Hill')],
  ['Ivo Hill told the man hearing the case that he was asleep.', indirect('that he was asleep', 'Ivo Hill')],
])

shape('names that end as adverbs do, at the beginning', [
  ['Reilly said the road was shut.', indirect('the road was shut', 'Reilly')],
  ['Connolly told the court he was asleep.', indirect('he was asleep', 'Connolly')],
  ['Sally Roke said the road was shut.', indirect('the road was shut', 'Sally Roke')],
])

shape('whom somebody asked, between commas', [
  [
    'A spokesman for the mill, asked why it had not acted, said it relied on trust.',
    indirect('it relied on trust', 'spokesman for the mill'),
  ],
  [
    'The minister, Tilda Roke, asked how many weavers had left, said she did not know.',
    indirect('she did not know', 'Tilda Roke'),
  ],
  ['Tilda Roke, asked about the delay, said it was regrettable.', indirect('it was regrettable', 'Tilda Roke')],
  ['The mayor, Ivo Hill, asked why the road had been closed.', indirect('why the road had been closed', 'Ivo Hill')],
])

shape('who is quoted, with what tells of that one', [
  [
    'The report quotes one weaver, a mother of two, as saying: “We were told to wait.”',
    direct('We were told to wait.', 'one weaver'),
  ],
  [
    'The Echo quoted Tilda Roke, a former minister, as saying that the plan was dead.',
    indirect('that the plan was dead', 'Tilda Roke'),
  ],
])

shape('some of those just named', [
  [
    'Tilda Roke thanked the staff, many of whom, she said, had stayed through hard times.',
    indirect('many of whom had stayed through hard times', 'Tilda Roke'),
  ],
])
