import { direct, indirect, shape } from '../support/shape.ts'

const A = 'Ann Reed'

shape('a second clause of which only the opening stands before who says so', [
  [
    'The road is closed, and if the money is not found, Ann Reed said, it will stay closed.',
    indirect('The road is closed, and if the money is not found it will stay closed', A),
  ],
  [
    'The shop opens at ten, and on the days when it rains, Ann Reed says, nobody comes.',
    indirect('The shop opens at ten, and on the days when it rains nobody comes', A),
  ],
  [
    'The plant is old, but unless it is mended, Ann Reed said, the town will lose it.',
    indirect('The plant is old, but unless it is mended the town will lose it', A),
  ],
  [
    'The bridge is old, and after the flood, Ann Reed said, it was closed.',
    indirect('The bridge is old, and after the flood it was closed', A),
  ],
  [
    'The road is closed, and if the money is not found, Ann Reed said, adding that it hurt.',
    indirect('The road is closed, and if the money is not found', A),
    indirect('that it hurt', A),
  ],
  ['The vote was close, and as the crowd left, Ann Reed said, “We won.”', direct('We won.', A)],
])

shape('what somebody did not say, in the short form of “not”', [
  ['Ann Reed said sales had tripled but wouldn’t give numbers.', indirect('sales had tripled', A)],
  ['Ann Reed said the plant had closed but didn’t elaborate.', indirect('the plant had closed', A)],
  ["Ann Reed said the plant had closed but wouldn't comment further.", indirect('the plant had closed', A)],
  ['Ann Reed said the plant had closed, but she couldn’t say why.', indirect('the plant had closed', A)],
  ['Ann Reed said the builders had come but didn’t stay.', indirect('the builders had come but didn’t stay', A)],
])
