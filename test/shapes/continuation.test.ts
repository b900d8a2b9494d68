import { direct, indirect, mixed, shape } from '../support/shape.ts'

const W = 'Wilma Acheson'

shape('a paragraph without a closing mark goes on in the next', [
  [
    '“The first winter was the worst,” said Wilma Acheson. “We burned the chairs.\n\n“The second winter we burned the table.”',
    direct('The first winter was the worst, We burned the chairs. The second winter we burned the table.', W),
  ],
  [
    'Wilma Acheson told the court: “I never saw the letter.\n\n“If I had, I would have framed it.”\n\nThe judge smiled.',
    direct('I never saw the letter. If I had, I would have framed it.', W),
  ],
  [
    '"We were promised a road.\n\n"We were promised a school.\n\n"We have a sign," Wilma Acheson said.',
    direct('We were promised a road. We were promised a school. We have a sign,', W),
  ],
])

shape('a paragraph that opens no marks and closes them is the rest of the one before', [
  [
    'Wilma Acheson said: “We burned the chairs in the first winter.\n\nIn the second winter we burned the table and ate from our laps.”\n\nIt snowed.',
    direct(
      'We burned the chairs in the first winter. In the second winter we burned the table and ate from our laps.',
      W,
    ),
  ],
  [
    '"We were promised a road," said Wilma Acheson. "We got a sign.\n\nThe sign fell over in the first storm of the year." She then left the hall.',
    direct('We were promised a road, We got a sign. The sign fell over in the first storm of the year.', W),
  ],
])

shape('a new attribution ends the turn', [
  [
    '“We are not moving,” said Wilma Acheson. “The cows like it here.\n\n“They will move,” said the landlord, Crispin Vane.',
    direct('We are not moving, The cows like it here.', W),
    direct('They will move,', 'Crispin Vane', { role: 'landlord' }),
  ],
])

shape('a quotation that stands alone belongs to the last speaker', [
  [
    '“We grew potatoes until 2019,” said Wilma Acheson, who farms at Low Fold.\n\n“Then the rain stopped.”',
    direct('We grew potatoes until 2019,', W),
    direct('Then the rain stopped.', W),
  ],
  [
    'Wilma Acheson said the well had been dry since June.\n\n“You let down a bucket and it comes up dusty.”',
    indirect('the well had been dry since June', W),
    direct('You let down a bucket and it comes up dusty.', W),
  ],
  [
    '"I counted nine herons," Wilma Acheson said.\n\n"And one of them counted me."\n\nCrispin Vane, her neighbour, saw none. "Wrong side of the hill," he said.',
    direct('I counted nine herons,', W),
    direct('And one of them counted me.', W),
    direct('Wrong side of the hill,', 'Crispin Vane', { role: 'neighbour' }),
  ],
])

shape('a quotation that stands alone belongs to the one named right after it', [
  [
    '“Everything tastes of smoke.”\n\nWilma Acheson was speaking from the ruins of her dairy on Thursday.',
    direct('Everything tastes of smoke.', W, { optional: true }),
  ],
])

shape('the cue stands in the sentence before', [
  [
    'Wilma Acheson said she was tired of waiting. “Ten years is enough.”',
    indirect('she was tired of waiting', W),
    direct('Ten years is enough.', W),
  ],
  ['Wilma Acheson disagreed. “It was eleven years,” she said.', direct('It was eleven years,', W)],
  ['Wilma Acheson agreed with the verdict. "He had it coming."', direct('He had it coming.', W)],
  ['Wilma Acheson was blunt. “Sell the cows.”', direct('Sell the cows.', W)],
  ['Wilma Acheson shook her head. “Sell the cows? Never.”', direct('Sell the cows? Never.', W)],
  [
    'The farmer Wilma Acheson has heard it all before. “They come, they measure, they go home.”',
    direct('They come, they measure, they go home.', W),
  ],
])

shape('all sentences of a quotation are kept, and its pronoun found', [
  ['Wilma Acheson sat down. “Usually,” she said.', direct('Usually,', W)],
  [
    '“The roof went first. Then the doors. Then the cat,” Wilma Acheson said.',
    direct('The roof went first. Then the doors. Then the cat,', W),
  ],
  [
    '“Who pays? I do. Who else? Nobody,” said Wilma Acheson. She laughed.',
    direct('Who pays? I do. Who else? Nobody,', W),
  ],
  [
    'Wilma Acheson opened the gate. “It sticks,” she said. “Push.” The gate gave way. “There,” she said.',
    direct('It sticks, Push.', W),
    direct('There,', W),
  ],
])

shape('an interrupted quotation is one claim', [
  [
    '“When the bell rang,” Wilma Acheson said, “we ran. When it stopped, we ran faster.”',
    direct('When the bell rang, we ran. When it stopped, we ran faster.', W),
  ],
  [
    '“It is late,” said Wilma Acheson, yawning. “Come back tomorrow. Bring boots.”',
    direct('It is late, Come back tomorrow. Bring boots.', W),
  ],
  [
    'The field was “a lake,” Wilma Acheson said, and the road “a river.”',
    mixed('The field was “a lake,” and the road “a river.”', W),
  ],
])
