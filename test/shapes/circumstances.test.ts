import { direct, indirect, mixed, shape } from '../support/shape.ts'

const H = 'Hamid Thornbury'

shape('to whom', [
  ['“It was dark,” Hamid Thornbury told the inquest.', direct('It was dark,', H, { addressee: 'the inquest' })],
  ['Hamid Thornbury told Radio Tolland: “It was dark.”', direct('It was dark.', H, { addressee: 'Radio Tolland' })],
  [
    'Hamid Thornbury told reporters the road was closed.',
    indirect('the road was closed', H, { addressee: 'reporters' }),
  ],
  [
    '“It was dark,” Hamid Thornbury said to his neighbours.',
    direct('It was dark,', H, { addressee: 'his neighbours' }),
  ],
])

shape('where it was said', [
  ['“It was dark,” Hamid Thornbury said in a statement.', direct('It was dark,', H, { medium: 'in a statement' })],
  ['“It was dark,” Hamid Thornbury wrote on X.', direct('It was dark,', H, { medium: 'on X' })],
  [
    'In an interview with the Tolland Post, Hamid Thornbury said the road was “a disgrace”.',
    mixed('the road was “a disgrace”', H, { medium: 'In an interview with the Tolland Post' }),
  ],
  [
    '“It was dark,” Hamid Thornbury said at a news conference.',
    direct('It was dark,', H, { medium: 'at a news conference' }),
  ],
])

shape('when', [
  ['“It was dark,” Hamid Thornbury said on Tuesday.', direct('It was dark,', H, { when: 'on Tuesday' })],
  ['“It was dark,” Hamid Thornbury said Tuesday.', direct('It was dark,', H, { when: 'Tuesday' })],
  [
    'Hamid Thornbury said in July that the road would be lit.',
    indirect('that the road would be lit', H, { when: 'in July' }),
  ],
  [
    'Hamid Thornbury told the inquest on 4 May: “It was dark.”',
    direct('It was dark.', H, { when: 'on 4 May', addressee: 'the inquest' }),
  ],
])

shape('“that” with a day, and not before a clause', [
  ['“It was dark,” Hamid Thornbury said that night.', direct('It was dark,', H)],
  ['“It was dark,” Hamid Thornbury told reporters that Monday.', direct('It was dark,', H)],
  ['Hamid Thornbury said that day that the road was closed.', indirect('that the road was closed', H)],
  ['Hamid Thornbury said that week: “It was dark.”', direct('It was dark.', H)],
  ['Hamid Thornbury said that night shifts were hard.', indirect('that night shifts were hard', H)],
  ['As Hamid Thornbury said in his letter, “no road is safe”.', direct('no road is safe', H)],
])

shape('an infinitive for which somebody wrote or stood up', [
  [
    'Hamid Thornbury wrote to the council to complain that the road was full of holes.',
    indirect('that the road was full of holes', H),
  ],
  ['Hamid Thornbury went on television to deny that he had resigned.', indirect('that he had resigned', H)],
  [
    'Thornbury Foods issued a statement to say that nobody was hurt.',
    indirect('that nobody was hurt', 'Thornbury Foods'),
  ],
])

shape('a participle behind a verb with a small word', [
  ['Hamid Thornbury stood up again saying: “It was dark.”', direct('It was dark.', H)],
])

shape('a relative clause with a speaker of its own', [
  [
    'The draw went to Tolland Town, whose manager, Hamid Thornbury, said that the road was long.',
    indirect('that the road was long', H),
  ],
  ['It was opposed by the union, whose leader, Hamid Thornbury, said it was dark.', indirect('it was dark', H)],
  ['Hamid Thornbury, whose son, Piers, attends the school, said it was dark.', indirect('it was dark', H)],
])

shape('what is said opens with a number, a time or an apposition', [
  ['Hamid Thornbury said about 40 people were held.', indirect('about 40 people were held', H)],
  ['Hamid Thornbury claimed over half of them were held.', indirect('over half of them were held', H)],
  ['Hamid Thornbury said this year’s harvest was the worst.', indirect('this year’s harvest was the worst', H)],
  ['Hamid Thornbury said late on Monday that nobody was hurt.', indirect('that nobody was hurt', H)],
  ['Hamid Thornbury said when asked that nobody was hurt.', indirect('that nobody was hurt', H)],
  [
    'Hamid Thornbury, 44, insists the council, which owns the land, had sold it.',
    indirect('the council, which owns the land, had sold it', H),
  ],
  ['The owner, Hamid Thornbury, claimed his son, Max, was safe.', indirect('his son, Max, was safe', H)],
  ['Hamid Thornbury made clear that up to 90 jobs could go.', indirect('that up to 90 jobs could go', H)],
  ['Hamid Thornbury explained that all of them were safe.', indirect('that all of them were safe', H)],
])

shape('according to somebody of whom something is told', [
  ['According to Hamid Thornbury, speaking outside the court, “it was dark”.', direct('it was dark', H)],
  ['According to Hamid Thornbury, from the Growers’ League, “it was dark”.', direct('it was dark', H)],
  [
    'According to Hamid Thornbury, if the plan fails, the road will close.',
    indirect('if the plan fails, the road will close', H),
  ],
  [
    'Hamid Thornbury insists if the plan fails, the road will close.',
    indirect('if the plan fails, the road will close', H),
  ],
])
