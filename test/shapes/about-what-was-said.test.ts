import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('what somebody reacts to is said by others', [
  ['Orla Denk responded to a report that the pier is unsafe.'],
  ['Orla Denk reacted angrily to claims that she had lied.'],
  ['The council reacted with fury to the news that the pier would close.'],
  ['The club replied to suggestions that it would sell the ground.'],
  ['Orla Denk spoke out over claims that the pier was unsafe.'],
  ['Orla Denk responded that the pier was unsafe.', indirect('that the pier was unsafe', 'Orla Denk')],
  ['Orla Denk replied to the mayor that she had left.', indirect('that she had left', 'Orla Denk')],
])

shape('a term in what tells of the words is none of them', [
  [
    '“The plan is a mess,” Orla Denk said of the “town deal”. “It won’t work.”',
    direct('The plan is a mess, It won’t work.', 'Orla Denk'),
  ],
  [
    '“The plan is a mess,” Orla Denk said about ‘Project Neon’. “It won’t work.”',
    direct('The plan is a mess, It won’t work.', 'Orla Denk'),
  ],
  [
    'Orla Denk called it “a disgrace”. “We must do better.”',
    mixed('it “a disgrace”', 'Orla Denk'),
    direct('We must do better.', 'Orla Denk'),
  ],
])

shape('whom somebody quotes as warning, denying or insisting', [
  ['The Echo quoted Orla Denk as warning that rents would rise.', indirect('that rents would rise', 'Orla Denk')],
  ['Orla Denk was quoted by the Echo as denying she had left.', indirect('she had left', 'Orla Denk')],
])

shape('who also says something has been speaking', [
  [
    'Ms Orla Denk said the pier was safe. The clerk, Ms Lena Fox, slept.\n\nShe also said the mill would close.',
    indirect('the pier was safe', 'Orla Denk'),
    indirect('the mill would close', 'Orla Denk'),
  ],
])

shape('bodies that are for two things, and companies by their letters', [
  [
    'Orla Denk of the Department for Boats and Water Supply said it was late.',
    indirect('it was late', 'Orla Denk', { role: 'Department for Boats and Water Supply' }),
  ],
  [
    'Orla Denk of the University of Norwick and Hugo Hill of Leeds said it was late.',
    indirect('it was late', 'Orla Denk|Hugo Hill'),
  ],
  [
    '“It was late,” said Orla Denk of Harbour Analysis Ltd in Norwick.',
    direct('It was late,', 'Orla Denk', { role: 'Harbour Analysis Ltd' }),
  ],
])

shape('who speaks beside somebody else', [
  ['Denk alongside his Leeds counterpart, Hugo Hill said it was late.', indirect('it was late', 'Denk')],
  ['Orla Denk alongside Hugo Hill said it was late.', indirect('it was late', 'Orla Denk')],
  [
    'Earlier, Mr Lind’s spokesman, Orla Denk, told the Echo it was late.',
    indirect('it was late', 'Orla Denk', { role: 'Mr Lind’s spokesman' }),
  ],
])
