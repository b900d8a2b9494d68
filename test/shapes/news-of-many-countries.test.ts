import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('what somebody says in what they wrote', [
  [
    'Counsel read an apology to the family in which the clinic acknowledged “serious failings” and said it was “deeply sorry”.',
    direct('serious failings', 'clinic'),
    mixed('it was “deeply sorry”', 'clinic'),
  ],
  ['Ola Brandt wrote a column in which she called the dam “a disgrace”.', mixed('the dam “a disgrace”', 'Ola Brandt')],
  ['Ola Brandt kept a shed in which the firm said nothing was stored.', indirect('nothing was stored', 'firm')],
])

shape('what somebody asks for besides', [
  [
    'The union alleged that payments had been made to a cousin and demanded an audit.',
    indirect('that payments had been made to a cousin', 'union'),
    indirect('an audit', 'union'),
  ],
  [
    'Ola Brandt said there was no shortage of salt and appealed to buyers not to hoard it.',
    indirect('there was no shortage of salt', 'Ola Brandt'),
    indirect('not to hoard it', 'Ola Brandt'),
  ],
  [
    'Ola Brandt said the dam was shut and wondered why nobody had noticed.',
    indirect('the dam was shut', 'Ola Brandt'),
    indirect('why nobody had noticed', 'Ola Brandt'),
  ],
  [
    'Ola Brandt said the dam was shut and estimated repairs would cost 5 million.',
    indirect('the dam was shut', 'Ola Brandt'),
    indirect('repairs would cost 5 million', 'Ola Brandt'),
  ],
  [
    'Ola Brandt said the dam was shut and expressed hope it would open.',
    indirect('the dam was shut', 'Ola Brandt'),
    indirect('it would open', 'Ola Brandt'),
  ],
])

shape('where the words of somebody end', [
  ['Campaigners have called for a crossing after a boy was hit by a van.', indirect('a crossing', 'Campaigners')],
  [
    'Ola Brandt urged riders to be patient with staff, some of whom had been “spat at”.',
    mixed('to be patient with staff, some of whom had been “spat at”', 'Ola Brandt'),
  ],
  ['Ola Brandt said in a news release the dam was safe.', indirect('the dam was safe', 'Ola Brandt')],
  ['Ola Brandt declined to be interviewed.'],
  ['Ola Brandt summed up the year as “dry as dust”.', mixed('the year as “dry as dust”', 'Ola Brandt')],
])

shape('a headline that leaves out “were”', [
  ['Families told ‘stay indoors’ after gas leak in Holm', direct('stay indoors', null)],
  ['Teachers warned they face ‘deep cuts’ as talks collapse', mixed('they face ‘deep cuts’ as talks collapse', null)],
  ['Families told “Open House” that the house was shut.', indirect('that the house was shut', 'Families')],
])

shape('who acts behind “after” and speaks', [
  [
    'Shares in Holm Foods fell after the supplier cut its guidance and warned sales were slow.',
    indirect('sales were slow', 'supplier'),
  ],
  ['The talks ended when the union left and accused the firm of lying.', indirect('the firm of lying', 'union')],
  ['Ola Brandt left after the report came out and said she was sorry.', indirect('she was sorry', 'Ola Brandt')],
  [
    'A teacher who sent notes to a boy was jailed after a judge told her she was “bad”.',
    mixed('she was “bad”', 'judge'),
  ],
  ['Residents who came here after the flood said it was “late”.', mixed('it was “late”', 'Residents')],
])

shape('what a court hears of somebody', [
  ['The court heard Brandt, 44, lied to police.', indirect('Brandt, 44, lied to police', null)],
  [
    'The tribunal heard Mr Brandt, of Holm, had worked there since 2001.',
    indirect('Mr Brandt, of Holm, had worked there since 2001', null),
  ],
  [
    'The court heard Brandt, who taught at a school, gave the boy her number.',
    indirect('Brandt, who taught at a school, gave the boy her number', null),
  ],
  ['She taught in the town and the court heard that she lied.', indirect('that she lied', null)],
])

shape('more that somebody says or is told', [
  [
    'The union walked out, terming the rise an “economic murder” of the poor.',
    mixed('the rise an “economic murder” of the poor', 'union'),
  ],
  ['Critics accused the firm of greed, and at least one threatened to sue.', indirect('the firm of greed', 'Critics')],
  ['The director of the trust, Ola Brandt, on her part said it was bad.', indirect('it was bad', 'Ola Brandt')],
  ['Ola Brandt regretted that the dam was shut.', indirect('that the dam was shut', 'Ola Brandt')],
  ['Teacher who groomed pupil told she was ‘a nightmare’', mixed('she was ‘a nightmare’', null)],
  ['Driver told he faces jail after crash', indirect('he faces jail after crash', null)],
])

shape('whoever said something in a statement goes on', [
  [
    'Ola Brandt said in a news release the town was glad, adding that it was late.',
    indirect('the town was glad', 'Ola Brandt'),
    indirect('that it was late', 'Ola Brandt'),
  ],
  [
    'Ola Brandt said in a statement the firm was sorry, while warning that it was late.',
    indirect('the firm was sorry', 'Ola Brandt'),
    indirect('that it was late', 'Ola Brandt'),
  ],
])
