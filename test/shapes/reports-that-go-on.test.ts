import { indirect, mixed, shape } from '../support/shape.ts'

const V = 'Vera Holt'
const OLD = indirect('the lift was old', V)

shape('a verb that is joined to a report is read as if it stood by itself', [
  ['Vera Holt said the lift was old and threatened to resign.', OLD, indirect('to resign', V)],
  [
    'Vera Holt said the lift was old, and called on the county to lower the rent.',
    OLD,
    indirect('to lower the rent', V),
  ],
  ['Vera Holt said the lift was old and denied any wrongdoing.', OLD, indirect('any wrongdoing', V)],
  ['Vera Holt said the lift was old, but predicted a long wait.', OLD, indirect('a long wait', V)],
  ['Vera Holt said the lift was old and suggested closing the hall.', OLD, indirect('closing the hall', V)],
  ['Vera Holt said the lift was old and warned tenants not to use it.', OLD, indirect('not to use it', V)],
  ['Vera Holt said the lift was old, but announced a review of the case.', OLD, indirect('a review of the case', V)],
  ['Vera Holt said the lift was old and encouraged tenants to write in.', OLD, indirect('to write in', V)],
  // Of a verb that reports no clause nothing of the kind is known.
  ['Vera Holt closed the lift and enjoyed a long rest.'],
  // Who speaks within a bracket says nothing behind it.
  ['The newer count is lower (Vera Holt said the lift was old) and finds more faults.', OLD],
])

shape('what no thing does but in words ends what was said of it', [
  ['Vera Holt said the lift was old and offered to meet the tenants.', OLD, indirect('to meet the tenants', V)],
  [
    'Vera Holt said the lift was “a joke” and appealed to tenants to stay away.',
    mixed('the lift was “a joke”', V),
    indirect('to stay away', V),
  ],
  [
    'Vera Holt said samples had been taken from the lift and questioned why nobody had come.',
    indirect('samples had been taken from the lift', V),
    indirect('why nobody had come', V),
  ],
  // A report rejects and recommends in the words that stand in it.
  [
    'Vera Holt said the report was late and recommended a new lift.',
    indirect('the report was late and recommended a new lift', V),
  ],
  // People do.
  ['Vera Holt said the tenants had met and agreed a rent.', indirect('the tenants had met and agreed a rent', V)],
  // A passive has no object.
  ['Vera Holt said the claims had been read and rejected.', indirect('the claims had been read and rejected', V)],
])
