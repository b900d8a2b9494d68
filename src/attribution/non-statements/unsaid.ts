import { is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../frames/frame.ts'
import type { NonStatementRow } from './non-statement-row.ts'

const CONDITION = /^(?:if|unless|lest)$/

/** Negative words before which the auxiliary stands first: "not once did", "nor has", "at no time did". */
const NEGATIVE = /^(?:not|never|nor|neither|nowhere|no)$/

/** How far such a word may stand before its auxiliary: "not in all those years did". */
const NEGATIVE_REACH = 6

/** "Not once did Fox say", "nor has she said": the auxiliary before the subject, and a negative word before that. */
function isDeniedBefore(tokens: readonly Token[], { clauseFirst, cueFirst, source }: Frame): boolean {
  const aux = clauseFirst - 1
  if (!source || source.first >= cueFirst || !(tagsAt(tokens, aux) & t.AUX) || tagsAt(tokens, cueFirst) & t.AUX)
    return false
  for (let i = aux - 1; i >= 0 && i >= aux - NEGATIVE_REACH; i--) {
    if (is(tokens, i, 'only') || is(tokens, i, ',')) return false
    if (NEGATIVE.test(tokens[i]?.lower ?? '')) return !is(tokens, i + 1, 'only')
  }
  return false
}

/** "Had Fox said that", "Were she to say that": a condition without "if". */
const isInvertedCondition = (tokens: readonly Token[], { clauseFirst, source }: Frame): boolean =>
  source !== null &&
  clauseFirst === 1 &&
  /^(?:had|were|should)$/.test(tokens[0]?.lower ?? '') &&
  !is(tokens, tokens.length - 1, '?')

/** "It may be recalled that", "it should be noted that": nobody says it but whoever writes. */
function isReminder(tokens: readonly Token[], { source, lemma, cueFirst }: Frame): boolean {
  if (source || !/^(?:recall|remember|note|recollect|mention)$/.test(lemma)) return false
  return is(tokens, cueFirst - 1, 'it') && (tagsAt(tokens, cueFirst) & t.MODAL) !== 0
}

/** Frames of clauses in which nothing has been said: conditions, what was never said, questions of whoever writes. */
export const UNSAID: readonly NonStatementRow[] = [
  {
    id: 'condition',
    holds: ({ tokens, frame }) => CONDITION.test(tokens[frame.clauseFirst - 1]?.lower ?? ''),
    example: 'If Lena Fox says that the quay is sinking, the builders will leave.',
    counter: 'If, as Lena Fox says, the quay is sinking, the builders will leave.',
    reason: 'A condition tells what might be said.',
  },
  {
    id: 'inverted-condition',
    holds: ({ tokens, frame }) => isInvertedCondition(tokens, frame),
    example: 'Had Lena Fox said that the quay was sinking, the builders would have left.',
    counter: 'Lena Fox had said that the quay was sinking.',
    reason: 'The same without “if”: the auxiliary stands first, and the sentence does not ask.',
  },
  {
    id: 'denied-before',
    holds: ({ tokens, frame }) => isDeniedBefore(tokens, frame),
    example: 'Not once did Lena Fox say that the quay was sinking.',
    counter: 'Not only did Lena Fox say that the quay was sinking.',
    reason: 'Behind a negative word that opens the clause its verb tells what was not said.',
  },
  {
    id: 'reminder',
    holds: ({ tokens, frame }) => isReminder(tokens, frame),
    example: 'It may be recalled that Lena Fox had said that the quay was sinking.',
    counter: 'Lena Fox may recall that the quay was sinking.',
    reason: 'Whoever writes reminds the reader; what somebody had said then has a cue of its own.',
  },
  {
    id: 'who-says',
    holds: ({ tokens, frame }) =>
      frame.source?.first === 0 && is(tokens, 0, 'who') && is(tokens, tokens.length - 1, '?'),
    example: 'Who says that the quay is sinking?',
    counter: 'Lena Fox, who says that the quay is sinking, is glad.',
    reason: 'Whoever writes asks who has said it.',
  },
]
