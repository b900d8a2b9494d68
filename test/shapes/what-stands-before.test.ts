import { direct, indirect, mixed, shape } from '../support/shape.ts'

// Clauses, asides and places before and behind a cue, and what was said on the other side of them.

const M = 'Maud Pell'

shape('a clause with words in marks before the main clause', [
  [
    'But even as the warden claimed that the lock was “good enough,” Maud Pell said it was rotten.',
    mixed('that the lock was “good enough,”', 'warden'),
    indirect('it was rotten', M),
  ],
  [
    'Calling the lock “a disgrace,” Maud Pell said there was no money for another.',
    mixed('the lock “a disgrace,”', M, { optional: true }),
    indirect('there was no money for another', M),
  ],
  [
    'Describing the lock as “a disgrace,” Maud Pell said: “We will drain it.”',
    mixed('the lock as “a disgrace,”', M),
    direct('We will drain it.', M),
  ],
])

shape('words that end in a comma, and a hearer with a clause of its own', [
  ['“We will drain it,” Maud Pell told a crowd that police put at 300.', direct('We will drain it,', M)],
])

shape('a second clause of the writer with the source behind “as”', [
  ['Barges still have to pay, and as Maud Pell noted, the lock is old.', indirect('the lock is old', M)],
  ['The lock leaks, as Maud Pell pointed out in a letter.', indirect('The lock leaks', M)],
  ['The lock leaks, as Maud Pell noted in the Argus.', indirect('The lock leaks', M)],
  ['The lock leaks, as residents reported last year.', indirect('The lock leaks', 'residents')],
  [
    'In the old days, as Maud Pell wrote in her memoirs, the barges had sails.',
    indirect('In the old days the barges had sails', M),
  ],
])

shape('insertions before “that”', [
  ['Maud Pell said — on air, as it happens — that the lock leaked.', indirect('that the lock leaked', M)],
  ['Maud Pell said on Radio Wold, where she has a show, that the lock leaked.', indirect('that the lock leaked', M)],
  [
    '“We will drain it.” She said, twice, that the lock leaked.',
    direct('We will drain it.', null),
    indirect('that the lock leaked', null),
  ],
  [
    'Maud Pell said in an interview on Monday that given the rain, the lock would leak.',
    indirect('that given the rain, the lock would leak', M),
  ],
  [
    'Maud Pell noted that even in dry years, the lock was wet.',
    indirect('that even in dry years, the lock was wet', M),
  ],
])

shape('a dash behind the cue', [
  ['The lock would be drained, Maud Pell said on Friday — far too late.', indirect('The lock would be drained', M)],
  [
    'The lock would be drained, Maud Pell said at an event in Wold — a sharp turn.',
    indirect('The lock would be drained', M),
  ],
  ['The lock would be drained, Maud Pell said while visiting a school.', indirect('The lock would be drained', M)],
])

shape('two who speak together behind a clause', [
  [
    'The lock would be drained, bargees and boat owners told the Argus.',
    indirect('The lock would be drained', 'bargees and boat owners'),
  ],
  [
    'The lock would be drained, current and former wardens said.',
    indirect('The lock would be drained', 'current and former wardens'),
  ],
  ['Part of the fault, said Pell and others, is the gate.', indirect('Part of the fault is the gate', 'Pell')],
  ['The lock would be drained, wrote Maud Pell, a columnist, in the Argus.', indirect('The lock would be drained', M)],
])

shape('according to a paper, or to what somebody does', [
  [
    'The lock would be drained, according to the “Dry Wold” plan.',
    indirect('The lock would be drained', '“Dry Wold” plan'),
  ],
  [
    'According to her “Dry Wold” plan, the lock would be drained.',
    indirect('the lock would be drained', '“Dry Wold” plan'),
  ],
  [
    'The lock had leaked for years, according to reporting by the Argus.',
    indirect('The lock had leaked for years', 'reporting by the Argus'),
  ],
  [
    'According to the Argus, 71 of the wardens — a group made up of bargees — supported the plan.',
    indirect('71 of the wardens — a group made up of bargees — supported the plan', 'Argus'),
  ],
])

shape('whom somebody asked, and when', [
  ['Maud Pell called on the wardens on Monday to close the lock.', indirect('to close the lock', M)],
  ['Maud Pell asked the warden, who is fond of boats, to drain the lock.', indirect('to drain the lock', M)],
])

shape('a second verb of whoever spoke', [
  [
    'Maud Pell said the lock had failed twice and promised to mend it.',
    indirect('the lock had failed twice', M),
    indirect('to mend it', M),
  ],
  [
    'Maud Pell said the gate was old, but in a later statement said the gate was new.',
    indirect('the gate was old', M),
    indirect('the gate was new', M),
  ],
])

shape('a day before what is planned', [
  ['Maud Pell announced plans on Monday to close the lock.', indirect('plans on Monday to close the lock', M)],
])

shape('what somebody is called behind what they are', [
  ['Maud Pell called the warden, a former bargee, a hero.', indirect('the warden, a former bargee, a hero', M)],
])

shape('a colon before a clause with its own speaker', [
  ['Maud Pell cites the floods as proof: She says the gate is weak.', indirect('the gate is weak', M)],
])

shape('quoted words that go on, and a speaker with a long description', [
  [
    '“We are glad” about the gate, said Maud Pell, head of the Wold Trust, a charity that has paid for it.',
    mixed('“We are glad” about the gate', M),
  ],
])

shape('a participle about who speaks, and what somebody calls a thing', [
  [
    'Wardens supporting the plan have said the gate is weak.',
    indirect('the gate is weak', 'Wardens supporting the plan'),
  ],
  ['The trust charged £100 under what Maud Pell called “a bad deal.”', direct('a bad deal.', M)],
  [
    'Citing a “leak,” the report urged wardens to close the lock.',
    mixed('a “leak,”', 'report'),
    indirect('to close the lock', 'report'),
  ],
])

shape('verbs in -ise', [
  ['Maud Pell told the wardens to organise a vote.', indirect('to organise a vote', M)],
  ['Maud Pell urged the wardens to apologise to the bargees.', indirect('to apologise to the bargees', M)],
])

shape('a name that is a modal verb elsewhere', [['“It is safe,” Will said.', direct('It is safe,', 'Will')]])

shape('what somebody is asked to be', [['Maud Pell asked residents to be patient.', indirect('to be patient', M)]])

shape('words within a clause, and a sentence of their own behind it', [
  [
    'Maud Pell said the gate was “a disgrace.” “We will drain it.”',
    mixed('the gate was “a disgrace.”', M),
    direct('We will drain it.', M),
  ],
])

shape('a short “has” behind a pronoun', [
  ['The plan came from Maud Pell, who’s argued for years that the lock leaked.', indirect('that the lock leaked', M)],
])
