import { direct, indirect, mixed, shape } from '../support/shape.ts'

const T = 'Tilda Roke'
const said = (sentence: string, ...contents: string[]) =>
  [`Tilda Roke said ${sentence}`, ...contents.map((content) => indirect(content, T))] as const

shape('what hangs on a clause is said with it', [
  said(
    'she kept a lamp by the loom, just in case the lights went out.',
    'she kept a lamp by the loom, just in case the lights went out',
  ),
  said(
    'the mill would open in June, provided that the lease was signed.',
    'the mill would open in June, provided that the lease was signed',
  ),
  said(
    'the rent was high, the roof was old and the street was empty by six.',
    'the rent was high, the roof was old and the street was empty by six',
  ),
  said(
    'the mill (a ruin) would open in June (or July at the latest).',
    'the mill (a ruin) would open in June (or July at the latest)',
  ),
])

shape('what whoever writes adds is not', [
  said('the mill would open and hung up.', 'the mill would open'),
  said('the mill would open, then left the hall.', 'the mill would open'),
  said('the mill would open when asked about it on Friday.', 'the mill would open'),
  said('the mill would open, a claim that her landlord disputes.', 'the mill would open'),
  said('on Friday, two days after the fire, that the mill would open.', 'that the mill would open'),
  [
    'The fire began in the dye house, Tilda Roke said as she swept up glass.',
    indirect('The fire began in the dye house', T),
  ],
  [
    'The guild warned of “a cold spring” ahead and predicted a fall in rents.',
    mixed('“a cold spring” ahead', 'guild'),
    indirect('a fall in rents', 'guild'),
  ],
  ['Tilda Roke shouted “Get down!” and ran.', direct('Get down!', T)],
])

shape('a clause that goes on behind its attribution', [
  [
    'The vote was “rigged from the start”, Tilda Roke claimed, and should be held again.',
    mixed('The vote was “rigged from the start” and should be held again', T),
  ],
  [
    'The dyer was “a decent man”, neighbours said, who “kept to himself”.',
    mixed('The dyer was “a decent man” who “kept to himself”', 'neighbours'),
  ],
  [
    'The plan will, in the words of Tilda Roke, “break the back” of the debt.',
    mixed('The plan will “break the back” of the debt', T),
  ],
])
