import { direct, indirect, mixed, shape } from '../support/shape.ts'

const R = 'Ruth Balogun'

shape('posts and answers without marks, to the end of their paragraph', [
  [
    'Ferry master Ruth Balogun tweeted: We are aware of the hole in the boat. Crews are on their way.',
    direct('We are aware of the hole in the boat. Crews are on their way.', R),
  ],
  [
    'Ruth Balogun said this of the ramp: It leaks, and we all know it. The county has no money.',
    direct('It leaks, and we all know it. The county has no money.', R),
  ],
  [
    'Ruth Balogun said: The ramp is shut until June. The county has not commented.',
    indirect('The ramp is shut until June', R),
  ],
  ['Two boys rowed across on Monday: They waved. We waved back.'],
])

shape('statements that are given in full', [
  [
    'The ferry company’s statement in full:\n\nWe are sorry to say that the boat has sunk. We thank everybody who bailed.\n\nThe boat was built in 1931.',
    direct('We are sorry to say that the boat has sunk. We thank everybody who bailed.', 'ferry company'),
  ],
  [
    'Here is the full statement from Ruth Balogun:\n\nWe are sorry to say that the boat has sunk.',
    direct('We are sorry to say that the boat has sunk.', R),
  ],
  [
    'Asked what she made of it, Ruth Balogun said:\n\nThe ramp is old and leaks like a sieve.\n\nThe county disagrees.',
    direct('The ramp is old and leaks like a sieve.', R),
  ],
])

shape('clauses behind several “that”, each with words in marks', [
  [
    'Ruth Balogun said the county had been “asleep”, that its men were “out of their depth” and that she would “not rest” until June.',
    mixed(
      'the county had been “asleep”, that its men were “out of their depth” and that she would “not rest” until June',
      R,
    ),
  ],
])

shape('a post in capitals beside a name, behind a circumstance', [
  ['Commenting on the ramp, Ruth Balogun, Chief Executive, said: “It leaks.”', direct('It leaks.', R)],
  ['After the vote, Ruth Balogun, Mayor, said: “It leaks.”', direct('It leaks.', R)],
])

shape('paragraphs that are quotations, where nobody is named', [
  [
    'Reaction\n\n“We came here hoping to win and we looked tired on our feet from the first minute on.”\n\n“It was a long night, and we could not get the ball off them.”',
    direct('We came here hoping to win and we looked tired on our feet from the first minute on.', null),
    direct('It was a long night, and we could not get the ball off them.', null),
  ],
])

shape('an attribution behind a verb that waits for more', [
  ['The price depends, Ruth Balogun said, on the weather.', indirect('The price depends on the weather', R)],
  ['The river rises, Ruth Balogun said, as fast as a horse.', indirect('The river rises as fast as a horse', R)],
  ['Nobody knows, Ruth Balogun said, how the hole began.', indirect('Nobody knows how the hole began', R)],
  ['Crews are paid more, Ruth Balogun said, than clerks.', indirect('Crews are paid more than clerks', R)],
  ['The ramp was shut, Ruth Balogun said, on Monday.', indirect('The ramp was shut', R)],
])

shape('what stands between a subject and its verb, and what the speaker did besides', [
  [
    'Tilda Roke alleged the driver, from Mill Lane in Leeds, Yorkshire, had crossed the line.',
    indirect('the driver, from Mill Lane in Leeds, Yorkshire, had crossed the line', 'Tilda Roke'),
  ],
  [
    'Police said Marsh, wearing a black coat and carrying a knife with a long blade, walked to the mill.',
    indirect('Marsh, wearing a black coat and carrying a knife with a long blade, walked to the mill', 'Police'),
  ],
  ['Tilda Roke said it was right to wait but backed calls for a vote.', indirect('it was right to wait', 'Tilda Roke')],
  [
    'Tilda Roke said they would “not comment on the matter” when contacted by the Echo.',
    mixed('they would “not comment on the matter”', 'Tilda Roke'),
  ],
])

shape('dubbed “a …” is a judgment', [
  ['The tunnel, which Tilda Roke dubbed “a white elephant”, opened in May.', direct('a white elephant', 'Tilda Roke')],
  ['The smuggler, dubbed “the Accountant”, never travelled alone.'],
])
shape('“which” behind an attribution tells of what stands before it', [
  [
    'There were better sites on the airfield, Ruth Balogun argued, which the council owned.',
    indirect('There were better sites on the airfield which the council owned', R),
  ],
])
