import { tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { isObjectRelative, isReduced, relates } from './frame-signs.ts'
import type { NonStatementRow } from './non-statement-row.ts'

/** What looks like a cue with its clause is, by the grammar around it, a noun, a participle or a clause about a noun. */
export const MISREAD_CLAUSES: readonly NonStatementRow[] = [
  {
    id: 'noun-before-its-verb',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.direction === 'right' &&
      only.first === frame.head + 1 &&
      frame.lemma !== 'say' &&
      (tagsAt(tokens, only.first) & t.AUX) !== 0 &&
      !/^(?:be|being|been|having)$/.test(tokens[only.first]?.lower ?? '') &&
      !isObjectRelative(tokens, (frame.source?.first ?? 0) - 1),
    example: 'Quay objects can be nets or ropes.',
    counter: 'The quay, which Lena Fox says can be mended, is old.',
    reason: 'Right before an auxiliary stands a noun, the subject of it, whatever else the word may be.',
  },
  {
    id: 'clause-behind-preposition',
    holds: ({ tokens, frame, only }) => only !== null && frame.direction === 'right' && isReduced(tokens, frame, only),
    example: 'Fox’s views and claims posted on quay.org about the mill escalated for the worse.',
    counter: 'The builders complained about the quay.',
    reason:
      'Behind a preposition no clause follows: the verb behind its noun is the sentence’s, and the cue a participle.',
  },
  {
    id: 'relative-clause-of-object',
    holds: ({ tokens, frame, only }) =>
      only !== null && frame.direction === 'right' && relates(tokens, frame, only.first),
    example: 'Many builders tell stories that take an hour.',
    counter: 'Builders told the town that they took an hour.',
    reason: 'A “that” which is the subject of its verb tells about the noun before it.',
  },
  {
    id: 'disagreeing-number',
    holds: ({ tokens, frame }) =>
      frame.subject === 'plain' &&
      frame.cueFirst === frame.head &&
      /^(?:this|it|he|she)$/.test(tokens[frame.source?.first ?? -1]?.lower ?? '') &&
      (tagsAt(tokens, frame.head) & (t.BASE | t.PAST | t.PRESENT)) === t.BASE,
    example: 'This helps with the one-year guarantee that the town provides.',
    counter: 'This promises that the town will be safe.',
    reason: 'A verb of one person has its -s; without it the word is a noun.',
  },
]
