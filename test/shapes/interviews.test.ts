import { direct, shape } from '../support/shape.ts'

const INTRO = 'Leonie Marchetti-Boyd has been tuning church organs for half a century. She spoke to Gavin Rusk.'
const L = 'Leonie Marchetti-Boyd'

shape('questions and answers with full names', [
  [
    `${INTRO}\n\nGavin Rusk: Which is the largest you have tuned?\n\nLeonie Marchetti-Boyd: Lisse, by a mile. You need a bicycle inside it.`,
    direct('Which is the largest you have tuned?', 'Gavin Rusk'),
    direct('Lisse, by a mile. You need a bicycle inside it.', L),
  ],
])

shape('questions and answers with initials or last names', [
  [
    `${INTRO}\n\nRusk: And the smallest?\n\nMarchetti-Boyd: It fitted in a suitcase.\n\nRusk: Did it play?\n\nMarchetti-Boyd: After a fashion.`,
    direct('And the smallest?', 'Gavin Rusk'),
    direct('It fitted in a suitcase.', L),
    direct('Did it play?', 'Gavin Rusk'),
    direct('After a fashion.', L),
  ],
])

shape('Q and A', [
  [
    `${INTRO}\n\nQ: Do you play yourself?\n\nA: Only scales.\n\nQ: Why?\n\nA: Because then I can hear what is wrong.`,
    direct('Do you play yourself?', 'Gavin Rusk', { optional: true }),
    direct('Only scales.', L),
    direct('Why?', 'Gavin Rusk', { optional: true }),
    direct('Because then I can hear what is wrong.', L),
  ],
])

shape('transcripts with speakers in capitals', [
  [
    'The clerk read the charge in the matter of Tolland Water. Present were Mr. Justice Abel Corrie and counsel, Freya Lund.\n\nCORRIE: Are we ready?\n\nLUND: We are, my lord.\n\nCORRIE: Then begin.',
    direct('Are we ready?', 'Abel Corrie'),
    direct('We are, my lord.', 'Freya Lund'),
    direct('Then begin.', 'Abel Corrie'),
  ],
  [
    'FREYA LUND: My lord, the pipe was cracked in 2029.\n\nABEL CORRIE: By whom?\n\nLUND: By frost.',
    direct('My lord, the pipe was cracked in 2029.', 'Freya Lund'),
    direct('By whom?', 'Abel Corrie'),
    direct('By frost.', 'Freya Lund'),
  ],
  [
    'FREYA LUND, HOST: Welcome back. With us is Abel Corrie.\n\nABEL CORRIE, TOLLAND WATER: Good evening.\n\nLUND: Is the water safe?\n\nCORRIE: I drink it. (LAUGHS)',
    direct('Welcome back. With us is Abel Corrie.', 'Freya Lund'),
    direct('Good evening.', 'Abel Corrie'),
    direct('Is the water safe?', 'Freya Lund'),
    direct('I drink it. (LAUGHS)', 'Abel Corrie'),
  ],
])

shape('labels that are no speakers', [
  [
    'Ingredients: two onions, a leek and a glass of cider.\n\nMethod: chop the onions, then the leek, and drink the cider.',
  ],
  ['The result was clear by ten.\n\nCorrection: an earlier version of this article gave the wrong date of the match.'],
  ['When: Saturday at noon\n\nWhere: The Old Vat, Ferry Lane\n\nTickets: eight crowns at the door'],
])

shape('a question of the writer’s own', [
  [
    '“It is a machine,” said Ottilie Grantham, its maker. I asked whether it could laugh. “Only on Sundays.”',
    direct('It is a machine,', 'Ottilie Grantham'),
    direct('Only on Sundays.', 'Ottilie Grantham'),
  ],
])

shape('what several said, below a line with the name of each', [
  [
    'What both camps made of the final at Quay Park.\n\nOakfield manager Ana Ruiz\n\nBefore the match\n\n“We were in a limbo, and did not know how good we are.”\n\nThe bench\n\n“I have a better idea of the players now.”\n\nLeeds captain Hugo Marsh\n\nThe result\n\n“We lost by a point, and that is that.”',
    direct('We were in a limbo, and did not know how good we are.', 'Ana Ruiz', { role: 'Oakfield manager' }),
    direct('I have a better idea of the players now.', 'Ana Ruiz'),
    direct('We lost by a point, and that is that.', 'Hugo Marsh', { role: 'Leeds captain' }),
  ],
])

shape('the week in quotations, with each name told below', [
  [
    '“That would be a big mistake. I hope they let them come.”\n\nOakfield manager Ana Ruiz called for the whole panel to be let into the ground.\n\n“We were five down at one stage, but came back.”\n\nLeeds were second best by three points, but Hugo Marsh saw the good side of it.\n\n“They are the team to beat, and always have been.”\n\nNorwick native Lena Fox has led her side to the final in her first year.',
    direct('That would be a big mistake. I hope they let them come.', 'Ana Ruiz'),
    direct('We were five down at one stage, but came back.', 'Hugo Marsh'),
    direct('They are the team to beat, and always have been.', 'Lena Fox'),
  ],
  [
    'Oakfield manager Ana Ruiz called for the whole panel to be let into the ground.\n\n“That would be a big mistake. I hope they let them come.”\n\nLeeds were second best by three points, but Hugo Marsh saw the good side of it.\n\n“We were five down at one stage, but came back.”',
    direct('That would be a big mistake. I hope they let them come.', 'Ana Ruiz'),
    direct('We were five down at one stage, but came back.', 'Hugo Marsh'),
  ],
])

shape('words alone, below a paragraph that tells of somebody by surname, where nobody has spoken', [
  [
    'Ana Ruiz has coached in Norwick for ten years.\n\nBeside Hugo Marsh, Ruiz was able to set the two finals side by side.\n\n“I remember going in there in 2007, and it was another feeling.”',
    direct('I remember going in there in 2007, and it was another feeling.', 'Ana Ruiz'),
  ],
  [
    'Ana Ruiz has coached in Norwick for ten years.\n\nShe moved there from Leeds, with two dogs and no plan.\n\n“I remember going in there, and nobody looked up.”',
    direct('I remember going in there, and nobody looked up.', 'Ana Ruiz'),
  ],
])
