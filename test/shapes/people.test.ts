import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('a last name means the fullest name, before or after', [
  ['Ottilie Grantham opened the gate. “Mind the goose,” Grantham said.', direct('Mind the goose,', 'Ottilie Grantham')],
  [
    '“Mind the goose,” Grantham said. Ottilie Grantham has kept geese since she was four.',
    direct('Mind the goose,', 'Ottilie Grantham'),
  ],
  ['Dr. Ottilie Grantham treats geese. “They bite,” Dr. Grantham said.', direct('They bite,', 'Ottilie Grantham')],
  ['Ottilie Grantham treats geese. ‘They bite,’ said Ms Grantham.', direct('They bite,', 'Ottilie Grantham')],
  ['Ottilie Grantham treats geese. Grantham’s view is simple: “They bite.”', direct('They bite.', 'Ottilie Grantham')],
])

shape('people who share a name stay apart', [
  [
    'Ottilie Grantham and her husband, Basil Grantham, keep geese. “They bite,” said Ottilie Grantham. “Only her,” said Basil Grantham.',
    direct('They bite,', 'Ottilie Grantham'),
    direct('Only her,', 'Basil Grantham', { role: 'husband' }),
  ],
  [
    'The sisters Odette and Philippa Marr run the inn. “I cook,” Odette said. “I count,” said Philippa.',
    direct('I cook,', 'Odette | Odette Marr'),
    direct('I count,', 'Philippa Marr'),
  ],
  [
    'Ottilie Grantham and Basil Grantham keep geese. “They bite,” Mr. Grantham said.',
    direct('They bite,', 'Basil Grantham'),
  ],
])

shape('an office behind a verb, its holder behind a comma', [
  [
    'The reeve, Basil Lunt, met the abbess, Ottilie Grantham.\n\nThe abbess said the geese would stay.',
    indirect('the geese would stay', 'Ottilie Grantham', { role: 'abbess' }),
  ],
  [
    'President Ottilie Grantham met Basil Lunt.\n\nThe president said the geese would stay.',
    indirect('the geese would stay', 'Ottilie Grantham', { role: 'President' }),
  ],
])

shape('titles, roles and affiliations are no part of the name', [
  ['Tolland’s Ottilie Grantham said the geese would stay.', indirect('the geese would stay', 'Ottilie Grantham')],
  ['“The geese stay,” said Tolland Town’s Ottilie Grantham.', direct('The geese stay,', 'Ottilie Grantham')],
  [
    'Tolland’s Goose Keeper said the geese would stay.',
    indirect('the geese would stay', 'Tolland’s Goose Keeper | Goose Keeper'),
  ],
  [
    '“The geese stay,” said acting mayor Ottilie Grantham.',
    direct('The geese stay,', 'Ottilie Grantham', { role: 'acting mayor' }),
  ],
  [
    '“The geese stay,” said managing director Ottilie Grantham.',
    direct('The geese stay,', 'Ottilie Grantham', { role: 'managing director' }),
  ],
  [
    'The president of the guild, Ottilie Grantham, SAN, said the geese would stay.',
    indirect('the geese would stay', 'Ottilie Grantham', { role: 'president of the guild' }),
  ],
  ['“The geese stay,” said Mayor Ottilie Grantham.', direct('The geese stay,', 'Ottilie Grantham', { role: 'Mayor' })],
  ['“The geese stay,” said Professor Sir Ottokar Grantham.', direct('The geese stay,', 'Ottokar Grantham')],
  [
    'Tolland United midfielder Ottokar Grantham said: “We were lucky.”',
    direct('We were lucky.', 'Ottokar Grantham', { role: 'Tolland United midfielder' }),
  ],
  [
    'Ferryman Ottokar Grantham said the river was low.',
    indirect('the river was low', 'Ottokar Grantham', { role: 'Ferryman' }),
  ],
  ['“We were lucky,” said United DL Ottokar Grantham.', direct('We were lucky,', 'Ottokar Grantham')],
  [
    '“The geese stay,” campaign chairwoman Ottilie Grantham said.',
    direct('The geese stay,', 'Ottilie Grantham', { role: 'campaign chairwoman' }),
  ],
  [
    'Former deputy prime minister Ottokar Grantham said the geese should stay.',
    indirect('the geese should stay', 'Ottokar Grantham', { role: 'Former deputy prime minister' }),
  ],
])

shape('pronouns go to the person meant', [
  ['Ottilie Grantham lives alone. “I like it,” she said.', direct('I like it,', 'Ottilie Grantham')],
  [
    'Ottilie Grantham wrote to her brother Basil. “I forgave him,” she said.',
    direct('I forgave him,', 'Ottilie Grantham'),
  ],
  [
    '“Basil Grantham is a fool,” said Ottilie Grantham. “But he is our fool,” she said.',
    direct('Basil Grantham is a fool,', 'Ottilie Grantham'),
    direct('But he is our fool,', 'Ottilie Grantham'),
  ],
  [
    'Mr. Basil Grantham met Ms. Ida Crewe in March. “I was early,” he said. “He was late,” she said.',
    direct('I was early,', 'Basil Grantham'),
    direct('He was late,', 'Ida Crewe'),
  ],
  [
    '“I never met Basil Grantham,” Ida Crewe said.\n\nShe said she had only seen his geese.',
    direct('I never met Basil Grantham,', 'Ida Crewe'),
    indirect('she had only seen his geese', 'Ida Crewe'),
  ],
])

shape('role nouns go to the person who has the role', [
  [
    'Senator Ida Crewe left early. “I have a train,” the senator said.',
    direct('I have a train,', 'Ida Crewe', { role: 'Senator' }),
  ],
  [
    'Ida Crewe, the mayor of Tolland, left early. “I have a train,” the mayor said.',
    direct('I have a train,', 'Ida Crewe', { role: 'mayor of Tolland' }),
  ],
  ['Ida Crewe, 54, left early. “I have a train,” said the 54-year-old.', direct('I have a train,', 'Ida Crewe')],
  [
    'Crewe Biscuits will close its plant. “We had no choice,” the company said.',
    direct('We had no choice,', 'Crewe Biscuits', { speakerKind: 'organization' }),
  ],
])

shape('names that no list knows', [
  ['“We will rebuild,” said Nkiruka Obi-Whitlock.', direct('We will rebuild,', 'Nkiruka Obi-Whitlock')],
  ['“We will rebuild,” Zhao Mingyue said.', direct('We will rebuild,', 'Zhao Mingyue')],
  ['“We will rebuild,” said Henrike von der Aue.', direct('We will rebuild,', 'Henrike von der Aue')],
  ['“We will rebuild,” said Deirdre O’Malley-Quist.', direct('We will rebuild,', 'Deirdre O’Malley-Quist')],
  [
    '“We will rebuild,” said Matteo de Witte. De Witte is an engineer. “By May,” de Witte added.',
    direct('We will rebuild,', 'Matteo de Witte'),
    direct('By May,', 'Matteo de Witte'),
  ],
  ['“We will rebuild,” said Faisal bin Rashad.', direct('We will rebuild,', 'Faisal bin Rashad')],
  ['Aurelio DiMarco’s answer was short: “We will rebuild.”', direct('We will rebuild.', 'Aurelio DiMarco')],
  ['“We will rebuild,” said Þóra Jónsdóttir.', direct('We will rebuild,', 'Þóra Jónsdóttir')],
  ['“We will rebuild,” said J. P. Wetherby-Stone.', direct('We will rebuild,', 'J. P. Wetherby-Stone')],
])

shape('surnames that are words', [
  ['Ida Bishop runs the bakery. “Rye sells,” Bishop said.', direct('Rye sells,', 'Ida Bishop')],
  ['Roland Cook is a plumber. “Copper is dear,” said Mr. Cook.', direct('Copper is dear,', 'Roland Cook')],
  [
    'May Winter, a surveyor, said: “It leans.” Winter has measured it twice.',
    direct('It leans.', 'May Winter', { role: 'surveyor' }),
  ],
  ['Judge Hugo Price sentenced him. “You lied,” Price said.', direct('You lied,', 'Hugo Price', { role: 'Judge' })],
])

shape('the whole source phrase is the mention', [
  [
    'Tolland councillor Ida Crewe said: “It leans.”',
    direct('It leans.', 'Ida Crewe', { mention: 'Tolland councillor Ida Crewe' }),
  ],
  [
    '“It leans,” said Sen. Ida Crewe (L-Tolland).',
    direct('It leans,', 'Ida Crewe', { mention: 'Sen. Ida Crewe (L-Tolland)' }),
  ],
  ['“It leans,” she said. Ida Crewe had measured it.', direct('It leans,', 'Ida Crewe', { mention: 'she' })],
  [
    'Ida Crewe said the tower was “a hazard”.',
    mixed('the tower was “a hazard”', 'Ida Crewe', { mention: 'Ida Crewe', lemma: 'say' }),
  ],
])

shape('storms, feasts and parts of a text are nobody', [
  [
    'Hurricane Milo hit the coast on Monday.\n\n“It took the roof,” the fisherman said.',
    direct('It took the roof,', 'fisherman'),
  ],
  ['Nobody has answered a letter since Easter. The company said it would talk.', indirect('it would talk', 'company')],
])

shape('whoever is asked or told something answers', [
  [
    'Basil Lunt runs the mill. Hewin Marsh runs the farm. Lunt says he would settle. Told of this, Hewin Marsh looks out of the window for a while.\n\n“We are ready,” he says.',
    indirect('he would settle', 'Basil Lunt'),
    direct('We are ready,', 'Hewin Marsh'),
  ],
])

shape('a sentence without a verb that tells whose the words before it are', [
  [
    '“They bite.” This from Ottilie Grantham, the abbess.',
    direct('They bite.', 'Ottilie Grantham', { role: 'abbess' }),
  ],
  [
    'Basil Lunt keeps geese. “They bite,” Lunt says.\n\n“Only him, if you ask me.” Ottilie Grantham again, from the back.',
    direct('They bite,', 'Basil Lunt'),
    direct('Only him, if you ask me.', 'Ottilie Grantham'),
  ],
])

shape('letters for an office behind an article', [
  [
    'Transport Cabinet Secretary Basil Lunt met them. “Let us talk,” said the CS, who spoke in Kisima.',
    direct('Let us talk,', 'Basil Lunt', { role: 'Transport Cabinet Secretary' }),
  ],
  [
    'The director general of the bureau, Ottilie Grantham, opened the bridge. The DG said it was late.',
    indirect('it was late', 'Ottilie Grantham'),
  ],
])

shape('titles that are shortened, and an acting office behind an owner', [
  [
    'The Authority’s acting managing director, Eng. Ottilie Grantham, called the strike a joke. “It is illegal,” said Eng. Grantham.',
    indirect('the strike a joke', 'Ottilie Grantham', { role: 'Authority’s acting managing director' }),
    direct('It is illegal,', 'Ottilie Grantham'),
  ],
])

shape('a firm by what it makes', [
  [
    'Harrow Renewables wants to cover the pasture with panels, which it says would power the town.',
    indirect('would power the town', 'Harrow Renewables'),
  ],
])
