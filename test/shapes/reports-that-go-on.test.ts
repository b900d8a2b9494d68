import { direct, indirect, mixed, shape } from '../support/shape.ts'

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

shape('what somebody says in a clause about who was quoted', [
  [
    '“It is late,” said Vera Holt, a baker, who called the delay a scandal and demanded a new lift.',
    direct('It is late,', V),
    indirect('the delay a scandal', V),
    indirect('a new lift', V),
  ],
  // What somebody is known for.
  ['“It is late,” said Vera Holt, who writes about lifts for the Argus.', direct('It is late,', V)],
])

shape('what is done in words in passing is no part of what was said', [
  ['Vera Holt said it would shut in May, blaming a lack of money.', indirect('it would shut in May', V)],
  ['Vera Holt said the lift was old, rejecting claims of a plot.', indirect('the lift was old', V)],
  // Who left blamed the weather.
  ['Vera Holt said Tom Bell had left, blaming the weather.', indirect('Tom Bell had left, blaming the weather', V)],
  ['Vera Holt agreed, saying the lift was old.', OLD],
])

shape('what whoever speaks thinks, of a thing that does not', [
  ['Vera Holt says the lift is old and wants it mended.', indirect('the lift is old', V)],
  ['Vera Holt says the lift is old and is calling for a vote.', indirect('the lift is old', V), indirect('a vote', V)],
  ['Vera Holt says her brother is ill and wants a nurse.', indirect('her brother is ill and wants a nurse', V)],
])

shape('a second clause with words of its own behind a quotation', [
  [
    '“Nobody was told,” Vera Holt said, and the town had “simply shrugged”.',
    mixed('Nobody was told, and the town had “simply shrugged”', V),
  ],
])
