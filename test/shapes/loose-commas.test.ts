import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('a comma too many between who speaks and the verb', [
  [
    'Hikers returning from the ridge, say they have seen no smoke.',
    indirect('they have seen no smoke', 'Hikers returning from the ridge|Hikers'),
  ],
  ['But a man known as Tobb, told the Echo he is sure of it.', indirect('he is sure of it', 'Tobb')],
  [
    'Owners who lost their barns in the fire, warned that rents would rise.',
    indirect('that rents would rise', 'Owners'),
  ],
  [
    'A clerk for the harbour in Norwick, confirmed that it had closed.',
    indirect('that it had closed', 'clerk for the harbour in Norwick'),
  ],
  [
    'The study by the Moss Survey (MOS) and the charity Green Wold, says there is little peat left.',
    indirect('there is little peat left', 'study by the Moss Survey'),
  ],
  ['When it rained, harbour chief Orla Denk, said, “We stay.”', direct('We stay.', 'Orla Denk')],
])

shape('a clause behind a name whose second comma is missing', [
  ['Orla Denk, who is in the crew in place of Jan Tobb says she is ready.', indirect('she is ready', 'Orla Denk')],
  ['Orla Denk, who was woman of the match said it was luck.', indirect('it was luck', 'Orla Denk')],
  [
    'Orla Denk, who has had less praise than friends say she deserves, said she was tired.',
    indirect('she was tired', 'Orla Denk'),
  ],
])

shape('a day that owns what is spoken of', [
  ['Orla Denk said yesterday’s march was a start.', indirect('yesterday’s march was a start', 'Orla Denk')],
  ['Orla Denk says today’s vote is unfair.', indirect('today’s vote is unfair', 'Orla Denk')],
  ['Orla Denk told reporters tonight’s vote was off.', indirect('tonight’s vote was off', 'Orla Denk')],
  ['Orla Denk confirmed Tuesday night’s match was off.', indirect('Tuesday night’s match was off', 'Orla Denk')],
  ['Orla Denk said yesterday the march was a start.', indirect('the march was a start', 'Orla Denk')],
])

shape('a circumstance with its comma behind “said”', [
  ['Orla Denk said in a statement, the loss was small.', indirect('the loss was small', 'Orla Denk')],
  ['Orla Denk said at a meeting on Tuesday, the ferry would run.', indirect('the ferry would run', 'Orla Denk')],
  [
    'Orla Denk said on a tip-off from a clerk, officers searched the barn.',
    indirect('on a tip-off from a clerk, officers searched the barn', 'Orla Denk'),
  ],
  [
    'Orla Denk said in the event of a strike, the crew would stay.',
    indirect('in the event of a strike, the crew would stay', 'Orla Denk'),
  ],
  [
    'Opening the pier, Mr Denk said with the tide so high, it would be a hard year.',
    indirect('with the tide so high, it would be a hard year', 'Denk'),
  ],
])

shape('a relative clause whose second comma is missing', [
  [
    'The council says the team, which will start on May 4 will be led by Jan Tobb.',
    indirect('the team, which will start on May 4 will be led by Jan Tobb', 'council'),
  ],
])

shape('what is done while something is said, and what is done by saying it', [
  ['Freeing the ship, Orla Denk said, was a long job.', indirect('Freeing the ship was a long job', 'Orla Denk')],
  ['Announcing the deployment, Mr Denk said it was safe.', indirect('it was safe', 'Denk', { role: null })],
])

shape('papers named after when they appear, and offices of two words', [
  ['According to the Norwick Evening News, the barn is safe.', indirect('the barn is safe', 'Norwick Evening News')],
  ['According to the Sunday Herald, the barn is safe.', indirect('the barn is safe', 'Sunday Herald')],
  [
    'According to Orla Denk, the clerk “is not fit to serve.”',
    mixed('the clerk “is not fit to serve.”', 'Orla Denk', { role: null }),
  ],
  ['Norwick’s Lord Mayor says the barn is safe.', indirect('the barn is safe', 'Norwick’s Lord Mayor')],
  ['Lord Denk says the barn is safe.', indirect('the barn is safe', 'Denk', { role: 'Lord' })],
])
