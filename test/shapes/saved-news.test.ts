import { direct, indirect, mixed, shape } from '../support/shape.ts'

const F = 'Lena Fox'

shape('who is told ends before “that” and before a second phrase', [
  ['Lena Fox told a room full of the mill’s new clerks that flour is dear.', indirect('that flour is dear', F)],
  ['Lena Fox told the mill’s communications team that flour is dear.', indirect('that flour is dear', F)],
  ['Lena Fox told business news channel MBNC on Friday that flour is dear.', indirect('that flour is dear', F)],
  ['Lena Fox told a visitor her way of baking was older.', indirect('her way of baking was older', F)],
  [
    'Lena Fox told the council the plan that Bell drew up was unsafe.',
    indirect('the plan that Bell drew up was unsafe', F),
  ],
  ['Lena Fox told her boss, Tom Bell, that flour is dear.', indirect('that flour is dear', F)],
  ['In court, Lena Fox told her lawyer, in tears, that she was sorry.', indirect('that she was sorry', F)],
  ['Lena Fox told the council on Tuesday no decision had been made.', indirect('no decision had been made', F)],
  ['Lena Fox told the man that hit her to leave.'],
])

shape('what is left of a sentence is no statement of a document', [
  ['“We stay,” Lena Fox told the cabinet, according to a note by her office.', direct('We stay,', F)],
  ['“We stay,” Lena Fox told parliament on Monday, according to a transcript.', direct('We stay,', F)],
])

shape('a clause that opens with quoted words', [
  [
    '“Minutes later,” the report says, the barn “went up like paper.”',
    mixed('Minutes later, the barn “went up like paper.”', 'report'),
  ],
  ['“The barn burned,” the report says. The mill “went up like paper.”', direct('The barn burned,', 'report')],
])

shape('the accused is somebody', [
  ['Fraud accused denies stealing from the mill\n\nThe case goes on in May.'],
  [
    'Murder accused ‘saw the fire on the news’\n\nThe case goes on in May.',
    direct('saw the fire on the news', null, { optional: true }),
  ],
  ['Lena Fox accused the mill of theft.', indirect('the mill of theft', F)],
])

shape('a name whose apposition lacks its second comma', [
  ['The roof fell in at dawn, Lena Fox, a baker said.', indirect('The roof fell in at dawn', F)],
  ['The boat was late again, Lena Fox, a spokeswoman for the harbour said.', indirect('The boat was late again', F)],
  ['The boat was the mayor, Tom Bell, a cook said.', indirect('The boat was the mayor, Tom Bell', 'cook')],
])

shape('verbs that state, before a clause without “that”', [
  ['Lena Fox maintained she had done nothing wrong.', indirect('she had done nothing wrong', F)],
  ['Lena Fox maintains the road is safe.', indirect('the road is safe', F)],
  ['Lena Fox maintains the road that leads to the mill.'],
  ['Lena Fox observed that the mice had gone.', indirect('that the mice had gone', F)],
])

shape('words that are given out', [
  [
    'Lena Fox shared the following comment on the bill:\n\n“Only members should vote. A risk is nothing that we can take.”',
    direct('Only members should vote. A risk is nothing that we can take.', F),
  ],
])

shape('what somebody did is no statement', [
  ['As Lena Fox talked, she kept her eyes shut.'],
  ['As Lena Fox called the plan up on her screen, the crew made a face.'],
  ['The crew did as Lena Fox had promised, and left.'],
  ['The way she’d conveyed her views on the quay wasn’t kind. Lena Fox left.'],
])

shape('somebody else voices something in a clause of their own', [
  [
    'Lena Fox also said the plan is not “perfect,” but all members expressed the need for it.',
    mixed('the plan is not “perfect,”', F),
  ],
])

shape('“Said” before a name', [
  [
    '“It hurts,” said Lena Fox.\n\nSaid Fox: “I did not sleep at all.”',
    direct('It hurts,', F),
    direct('I did not sleep at all.', F),
  ],
])

shape('whose words a paper reports behind them', [
  [
    'Local officials said more could be moved, local news media reported.',
    indirect('more could be moved', 'Local officials', { via: 'local news media' }),
  ],
  [
    'The walls gave way at dawn, said Lena Fox, a survivor of the fire, the Echo reported.',
    indirect('The walls gave way at dawn', F, { role: 'survivor of the fire' }),
  ],
])

shape('what stands around “according to” and “saying”', [
  [
    'The party was, according to sources, represented by Tom Bell.',
    indirect('The party was represented by Tom Bell', 'sources'),
  ],
  [
    'Lena Fox has responded to questions about her past saying “I am a baker and have no boat,” however, few believe it.',
    direct('I am a baker and have no boat,', F),
  ],
])

shape('sentences behind abbreviations, and commitments', [
  [
    'The plan would break up the mill and the MDC-T. Others claim the talks are a sham.',
    indirect('the talks are a sham', 'Others'),
  ],
  ['Lena Fox has given a commitment that the thefts will stop.', indirect('that the thefts will stop', F)],
])

shape('places before a story', [
  [
    'Leeds: Bakers have pulled bread from the mill, an official said.',
    indirect('Bakers have pulled bread from the mill', 'official'),
  ],
  [
    'OSLO, Norway – A Norwegian official says 135 boats have sunk in Norway.',
    indirect('135 boats have sunk in Norway', 'Norwegian official'),
  ],
])

shape('clauses about who is told or who tells', [
  [
    'Lena Fox told a reporter who visited her village in the north that her family left.',
    indirect('that her family left', F),
  ],
  [
    '“I have no doubt that he is wrong,” said Sgt Fox who added that the guard was old.',
    direct('I have no doubt that he is wrong,', 'Fox'),
    indirect('that the guard was old', 'Fox'),
  ],
])

shape('what is called and takes place', [
  ['The crew has called a further 24-hour strike on 8 October.'],
  ['Lena Fox called her vote for the war a mistake.', indirect('her vote for the war a mistake', F)],
  ['Lena Fox called the strike a success.', indirect('the strike a success', F)],
])
