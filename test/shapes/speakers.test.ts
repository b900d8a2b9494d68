import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('several speakers', [
  [
    '“We share one boat,” Anders and Bettina replied.',
    direct('We share one boat,', 'Anders and Bettina', { speakerKind: 'group' }),
  ],
  [
    '“We share one boat,” said Anders Holm and Bettina Roy.',
    direct('We share one boat,', 'Anders Holm and Bettina Roy', { speakerKind: 'group' }),
  ],
  [
    'Anders Holm and Bettina Roy have sailed since school. “We share one boat,” the two said.',
    direct('We share one boat,', 'two | Anders Holm and Bettina Roy', { speakerKind: 'group' }),
  ],
  [
    'The brothers said in a joint statement that they “share one boat”.',
    mixed('that they “share one boat”', 'brothers', { speakerKind: 'group' }),
  ],
])

shape('neither of two', [
  [
    'Neither Anders Holm nor Bettina Roy said the boat was old.',
    indirect('the boat was old', 'Anders Holm and Bettina Roy', { speakerKind: 'group' }),
  ],
])

shape('a body with its letters before an office', [
  [
    'Tolland Harbour Party (THP) leader Bettina Roy said the boat was old.',
    indirect('the boat was old', 'Bettina Roy', { role: 'leader' }),
  ],
  ['The Tolland Harbour Party (THP) said the boat was old.', indirect('the boat was old', 'Tolland Harbour Party')],
])

shape('organisations', [
  [
    '“We regret the delay,” the company said.',
    direct('We regret the delay,', 'company', { speakerKind: 'organization' }),
  ],
  [
    'Tolland Water said the pipe was sound.',
    indirect('the pipe was sound', 'Tolland Water', { speakerKind: 'organization' }),
  ],
  [
    '“The pipe is sound,” the water board said in a statement on Friday.',
    direct('The pipe is sound,', 'water board', { speakerKind: 'organization' }),
  ],
  [
    'Police said the driver had been alone.',
    indirect('the driver had been alone', 'Police', { speakerKind: 'organization' }),
  ],
  [
    'The Ministry of Fisheries called the quota “final”.',
    mixed('the quota “final”', 'Ministry of Fisheries', { speakerKind: 'organization' }),
  ],
])

shape('documents', [
  [
    'The report said the bolts were “softer than cheese”.',
    mixed('the bolts were “softer than cheese”', 'report', { speakerKind: 'document' }),
  ],
  [
    '“The bolts were not inspected,” the lawsuit alleges.',
    direct('The bolts were not inspected,', 'lawsuit', { speakerKind: 'document' }),
  ],
  [
    'A letter from the insurer states that “no bolt was ever insured.”',
    mixed('that “no bolt was ever insured.”', 'letter from the insurer', { speakerKind: 'document' }),
  ],
  [
    'According to the indictment, the bolts had been bought from a toy shop.',
    indirect('the bolts had been bought from a toy shop', 'indictment', { speakerKind: 'document' }),
  ],
  ['“Do not lean,” the sign reads.', direct('Do not lean,', 'sign', { speakerKind: 'document' })],
])

shape('unnamed sources', [
  [
    'A person close to the talks said the price was “still moving.”',
    mixed('the price was “still moving.”', 'person close to the talks', { speakerKind: 'unnamed' }),
  ],
  [
    '“It is done,” said an official who asked not to be named.',
    direct('It is done,', 'official who asked not to be named | official', { speakerKind: 'unnamed' }),
  ],
  [
    'Officials said the bridge would open in May.',
    indirect('the bridge would open in May', 'Officials', { speakerKind: 'unnamed' }),
  ],
  [
    'One diplomat described the dinner as “a hostage situation with soup”.',
    mixed('the dinner as “a hostage situation with soup”', 'One diplomat | diplomat', { speakerKind: 'unnamed' }),
  ],
  [
    '“He never paid,” a former colleague said.',
    direct('He never paid,', 'former colleague', { speakerKind: 'unnamed' }),
  ],
  ['Witnesses said the van had no lights.', indirect('the van had no lights', 'Witnesses', { speakerKind: 'unnamed' })],
])
