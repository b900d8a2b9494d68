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

shape('a body whose name holds whose it is, before who speaks', [
  [
    'In a deposition to Norwick Coroner’s Court, the skipper, Ivo Hill, said that he heard a shout.',
    indirect('that he heard a shout', 'Ivo Hill'),
  ],
  [
    'In a statement to Norwick Coroner’s Court, his widow, Tilda Roke, said he had been happy.',
    indirect('he had been happy', 'Tilda Roke'),
  ],
])

shape('a participle with its adverb between subject and verb', [
  [
    'A spokesman for Kells Foods, widely believed to be the buyer, said no deal had been signed.',
    indirect('no deal had been signed', 'spokesman for Kells Foods'),
  ],
  [
    'A spokesman for Kells Foods, long seen as a rival, said talks were under way.',
    indirect('talks were under way', 'spokesman for Kells Foods'),
  ],
])

shape('what somebody wrote, behind who speaks', [
  [
    'The commission in its findings published on Monday warned that homes were at risk.',
    indirect('that homes were at risk', 'commission'),
  ],
])

shape('what was called out before somebody was asked to do something', [
  ['One dyer was asked to leave after shouting “shame”.', direct('shame', 'One dyer')],
  ['A man was asked to move on after calling out “liar”.', direct('liar', 'man')],
  ['Weavers were asked to leave after the bell rang.', indirect('Weavers to leave', null)],
])

shape('bodies named after the land they are for', [
  [
    'RSPB Scotland withdrew its objection in June. It said the eagles were safe.',
    indirect('the eagles were safe', 'RSPB Scotland'),
  ],
  ['Age UK wrote to the council. It said pensioners were cold.', indirect('pensioners were cold', 'Age UK')],
  [
    'Historic England, which had first objected, withdrew its opposition. In a letter to planners it said the wall was safe.',
    indirect('the wall was safe', 'Historic England'),
  ],
  ['Kathy Ireland opened the mill. She said it was a joy.', indirect('it was a joy', 'Kathy Ireland')],
  ['Mike England opened the mill. He said it was a joy.', indirect('it was a joy', 'Mike England')],
])

shape('who was overheard or recorded', [
  ['The defendant was overheard saying he would burn the mill.', indirect('he would burn the mill', 'defendant')],
  ['Tilda Roke was caught on camera saying the vote was rigged.', indirect('the vote was rigged', 'Tilda Roke')],
])

shape('whom somebody asked whether something with a subject of its own is so', [
  ['Ivo Hill, asked if the bridge was safe, said it was old.', indirect('it was old', 'Ivo Hill')],
  ['Ivo Hill, asked whether the bridge was safe, said it was old.', indirect('it was old', 'Ivo Hill')],
  ['Asked if the bridge was safe, Ivo Hill said it was old.', indirect('it was old', 'Ivo Hill')],
])
