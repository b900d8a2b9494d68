import { direct, indirect, mixed, shape } from '../support/shape.ts'

const OLA = 'Ola Brandt'

shape('opened curly, closed straight', [
  ['“The bridge will hold," Ola Brandt said.', direct('The bridge will hold,', OLA)],
  ['Ola Brandt said: “We tested it twice."', direct('We tested it twice.', OLA)],
  ['“It creaks," said Ola Brandt. “It does not bend."', direct('It creaks, It does not bend.', OLA)],
  [
    '“The rust is on the outside," Ola Brandt said. Nobody answered.\n\n"I disagree," said Petra Quill.',
    direct('The rust is on the outside,', OLA),
    direct('I disagree,', 'Petra Quill'),
  ],
])

shape('opened straight, closed curly', [
  ['"The bridge will hold,” Ola Brandt said.', direct('The bridge will hold,', OLA)],
  ['Ola Brandt replied: "No.”', direct('No.', OLA)],
  [
    '"We close at nine,” said Ola Brandt, "and not a minute before.”',
    direct('We close at nine, and not a minute before.', OLA),
  ],
])

shape('an opening straight mark closed by a curly one swallows nobody else', [
  [
    '"The lifts are broken,” said Ola Brandt, the caretaker.\n\n“They were mended in May,” said Petra Quill. She had the bill.\n\n“Then they broke in June,” said Tuan Meyer.',
    direct('The lifts are broken,', OLA),
    direct('They were mended in May,', 'Petra Quill'),
    direct('Then they broke in June,', 'Tuan Meyer'),
  ],
  [
    'Petra Quill wrote that the lifts were "a daily lottery”. Two floors down, Tuan Meyer has stayed. “I like stairs,” he said.',
    mixed('that the lifts were "a daily lottery”', 'Petra Quill'),
    direct('I like stairs,', 'Tuan Meyer'),
  ],
])

shape('a mark that is missing costs its paragraph at most', [
  [
    '"The kitchen was on fire, said Ola Brandt.\n\n"We ran," said Petra Quill.\n\n"We all ran," said Tuan Meyer.',
    direct('The kitchen was on fire,', OLA),
    direct('We ran,', 'Petra Quill'),
    direct('We all ran,', 'Tuan Meyer'),
  ],
  [
    'The alarm rang at six." Nobody moved.\n\n“I thought it was a drill,” Petra Quill said.',
    direct('I thought it was a drill,', 'Petra Quill'),
  ],
  [
    '“It was only later,” said Ola Brandt, “that I saw the smoke.\n\nThe brigade came at seven.\n\n“We were quick,” said Tuan Meyer.',
    direct('It was only later, that I saw the smoke.', OLA),
    direct('We were quick,', 'Tuan Meyer'),
  ],
  [
    'Petra Quill shouted: “Get out!\n\nEverybody did. Tuan Meyer said the stairs had been "like a chimney".',
    direct('Get out!', 'Petra Quill'),
    mixed('the stairs had been "like a chimney"', 'Tuan Meyer'),
  ],
])

shape('single marks, and apostrophes that are none', [
  ["'The kettle is on,' said Ola Brandt.", direct('The kettle is on,', OLA)],
  [
    "'The dockers' union won't strike before the '30s are out,' Petra Quill said.",
    direct("The dockers' union won't strike before the '30s are out,", 'Petra Quill'),
  ],
  [
    '‘It’s rock ’n’ roll or nothing,’ said Tuan Meyer. ‘You can’t dance to a spreadsheet.’',
    direct('It’s rock ’n’ roll or nothing, You can’t dance to a spreadsheet.', 'Tuan Meyer'),
  ],
  ["Ola Brandt called the nurses' offer 'a slap in the face'.", mixed("the nurses' offer 'a slap in the face'", OLA)],
  ["The players' bus broke down on the drivers' day off, in the summer of '28."],
  ["The Joneses' dog ate the Smiths' cat's dinner, and 'twas not the first time."],
])

shape('quotations within quotations belong to the outer one', [
  [
    '“She rang and said, ‘Come home,’ so I came home,” Tuan Meyer said.',
    direct('She rang and said, ‘Come home,’ so I came home,', 'Tuan Meyer'),
  ],
  [
    '"My father always said \'never lend a ladder\' and I never have," said Ola Brandt.',
    direct("My father always said 'never lend a ladder' and I never have,", OLA),
  ],
  [
    '‘The sign said “Wet paint”,’ Petra Quill explained, ‘and they sat on it.’',
    direct('The sign said “Wet paint”, and they sat on it.', 'Petra Quill'),
  ],
  [
    'Ola Brandt said: “The judge asked, ‘Guilty?’ and I said, ‘Of what?’”',
    direct('The judge asked, ‘Guilty?’ and I said, ‘Of what?’', OLA),
  ],
])

shape('marks from elsewhere', [
  ['« The bakery opens at five », said Ola Brandt.', direct('The bakery opens at five', OLA)],
  ['«The bakery opens at five,» Ola Brandt said.', direct('The bakery opens at five,', OLA)],
  ['„The bakery opens at five“, said Ola Brandt.', direct('The bakery opens at five', OLA)],
  ['„The bakery opens at five,” Ola Brandt said.', direct('The bakery opens at five,', OLA)],
  ['»The bakery opens at five«, said Ola Brandt.', direct('The bakery opens at five', OLA)],
  ['‹The bakery opens at five,› said Ola Brandt.', direct('The bakery opens at five,', OLA)],
  ['Ola Brandt said: 「The bakery opens at five.」', direct('The bakery opens at five.', OLA)],
  ["``The bakery opens at five,'' Ola Brandt said.", direct('The bakery opens at five,', OLA)],
  [
    "``The bakery opens at five,'' Ola Brandt said. ``It shuts when the bread is gone.''",
    direct('The bakery opens at five, It shuts when the bread is gone.', OLA),
  ],
])

shape('a mark that is a bullet, an inch, a foot, a ditto', [
  [
    'The committee met on Monday in the old hall and will meet again.\n\n» Opening times\n» How to find us\n\n"We are open to all," said Ola Brandt.',
    direct('We are open to all,', OLA),
  ],
  [
    'At 6\'2" the goalkeeper Tuan Meyer was the tallest. "I bang my head a lot," he said.',
    direct('I bang my head a lot,', 'Tuan Meyer'),
  ],
  ['The shelf is 14" deep and 30" wide. Petra Quill built it in an afternoon.'],
  [
    'The screen measures 27" and costs too much, Petra Quill said. "I bought two."',
    direct('I bought two.', 'Petra Quill'),
    indirect('The screen measures 27" and costs too much', 'Petra Quill'),
  ],
])

shape('an odd number of marks leaves the rest of the article alone', [
  [
    'The inquiry opened on Monday with a 12" stack of papers.\n\n"I have read half," said Ola Brandt.\n\n"I have read none," said Petra Quill.',
    direct('I have read half,', OLA),
    direct('I have read none,', 'Petra Quill'),
  ],
  [
    '“We were told nothing,” said Ola Brandt.\n\n” That changed in June.\n\n“Then we were told too much,” she said.',
    direct('We were told nothing,', OLA),
    direct('Then we were told too much,', OLA),
  ],
])

shape('an attribution behind words that nothing closes', [
  [
    '"I heard a bang, said Ola Brandt, who lives opposite. She found the cook in the snow.',
    direct('I heard a bang,', OLA),
  ],
  ['"It was loud, said Ola Brandt. "I ran."', direct('It was loud, I ran.', OLA)],
])
