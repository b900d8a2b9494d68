import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('another person’s words, reported', [
  [
    'Maud Sterling said her doctor told her, “Walk more.”',
    direct('Walk more.', 'her doctor | doctor', { via: 'Maud Sterling' }),
  ],
  [
    'Maud Sterling said that Piers Nolan had told her: “You will never work here again.”',
    direct('You will never work here again.', 'Piers Nolan', { via: 'Maud Sterling' }),
  ],
  [
    'According to Maud Sterling, the captain shouted “Every man for himself!”',
    direct('Every man for himself!', 'captain', { via: 'Maud Sterling' }),
  ],
  [
    'Maud Sterling recalled that her late mother used to say “bread first, then gossip.”',
    direct('bread first, then gossip.', 'her late mother | late mother | mother', { via: 'Maud Sterling' }),
  ],
])

shape('within quotation marks the words are the outer speaker’s', [
  ['“He told me it was over,” Maud Sterling said.', direct('He told me it was over,', 'Maud Sterling')],
  [
    '“The minister said no, and that was that,” said Maud Sterling.',
    direct('The minister said no, and that was that,', 'Maud Sterling'),
  ],
])

shape('no claim where nothing is said', [
  ['Maud Sterling declined to comment.'],
  ['Maud Sterling did not respond to a request for comment.'],
  ['Neither Maud Sterling nor her lawyer could be reached for comment on Sunday.'],
])

shape('the kind of speech', [
  [
    'Maud Sterling denied that she had met the buyer.',
    indirect('that she had met the buyer', 'Maud Sterling', { act: 'denies' }),
  ],
  ['Maud Sterling denied meeting the buyer.', indirect('meeting the buyer', 'Maud Sterling', { act: 'denies' })],
  ['“Who has the keys?” asked Maud Sterling.', direct('Who has the keys?', 'Maud Sterling', { act: 'asks' })],
  [
    'Maud Sterling promised to rebuild the hall.',
    indirect('to rebuild the hall', 'Maud Sterling', { act: 'promises' }),
  ],
  ['Maud Sterling warned that the ice was thin.', indirect('that the ice was thin', 'Maud Sterling', { act: 'warns' })],
  [
    'Maud Sterling accused the club of hiding the accounts.',
    indirect('the club of hiding the accounts', 'Maud Sterling', { act: 'accuses' }),
  ],
  [
    'Maud Sterling praised the rescuers as “fearless”.',
    mixed('the rescuers as “fearless”', 'Maud Sterling', { act: 'praises' }),
  ],
  [
    '“The hall is insured,” the contract says.',
    direct('The hall is insured,', 'contract', { act: 'quotes', speakerKind: 'document' }),
  ],
  ['“The hall is insured,” Maud Sterling said.', direct('The hall is insured,', 'Maud Sterling', { act: 'states' })],
])

shape('negated speech', [
  [
    'Maud Sterling did not say that the hall was insured.',
    indirect('that the hall was insured', 'Maud Sterling', { negated: true }),
  ],
  [
    'Maud Sterling never claimed the hall was “a palace”.',
    mixed('the hall was “a palace”', 'Maud Sterling', { negated: true }),
  ],
])

shape('words that nobody would say are in the report of whoever told so', [
  [
    'Tilda Roke said her brother had refused to say “sorry”.',
    mixed('her brother had refused to say “sorry”', 'Tilda Roke'),
  ],
  [
    'Tilda Roke said nobody had meant to write “removed” on the sign.',
    mixed('nobody had meant to write “removed” on the sign', 'Tilda Roke'),
  ],
])

shape('“he” told it, whichever paper relays it', [
  [
    'Ivo Marsh went to court in May.\n\nHe told the court that he “suffers” each day, according to the Norwick Echo.',
    mixed('that he “suffers” each day', 'Ivo Marsh'),
  ],
])
