import { isSpeechVerb } from '../../lexicon/frames.ts'
import { WORDS_BEFORE_CLAUSES } from '../../lexicon/things-said.ts'
import { hasFinite, is, isQuotation, type Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../frames/frame.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'
import type { NonStatementRow } from './non-statement-row.ts'

/** What stands for words that are not given: "everything Fox says is true". */
const ALL = /^(?:everything|anything|nothing|all|much|most|things?|something)$/

/** Nothing but a topic behind the preposition, to the end or a mark: "things he said about cyclists". */
function isTopicOnly(
  tokens: readonly Token[],
  { lemma, head, cueLast, direction }: Frame,
  { first, last }: Phrase,
): boolean {
  if (direction !== 'right' || !/^(?:say|speak|talk)$/.test(lemma) || first !== cueLast + 1 || cueLast === head)
    return false
  if (!/^(?:about|of|on|to)$/.test(tokens[cueLast]?.lower ?? '')) return false
  if (hasFinite(tokens, first, last) || is(tokens, last + 1, ':')) return false
  return !tokens.slice(first, last + 1).some(({ quotation }) => quotation !== null)
}

/** "just as she said she would": the verb is left out, as it stands before. */
const repeatsVerb = (tokens: readonly Token[], { clauseFirst }: Frame, { first }: Phrase): boolean =>
  /^(?:as|than|like|what)$/.test(tokens[clauseFirst - 1]?.lower ?? '') &&
  (tagsAt(tokens, first) & t.PRONOUN) !== 0 &&
  (tagsAt(tokens, first + 1) & t.AUX) !== 0 &&
  (isClosed(tokens, first + 2) || is(tokens, first + 2, ','))

/** Frames whose words stand somewhere else, or nowhere: all that is told is that something was said. */
export const POINTING_ELSEWHERE: readonly NonStatementRow[] = [
  {
    id: 'topic-of-saying',
    holds: ({ tokens, frame, only }) => only !== null && isTopicOnly(tokens, frame, only),
    example: 'The papers count ten things that Lena Fox has said about builders.',
    counter: 'Lena Fox said of the builders that they had left.',
    reason: 'What somebody spoke about is no word of what was said.',
  },
  {
    id: 'all-that-is-said',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.direction === 'right' &&
      isSpeechVerb(frame.lemma) &&
      (tagsAt(tokens, only.first) & t.BE) !== 0 &&
      (ALL.test(tokens[frame.clauseFirst - 1]?.lower ?? '') ||
        ALL.test(tokens[frame.source?.first ?? -1]?.lower ?? '')),
    example: 'Not everything Lena Fox says is true.',
    counter: 'The quay, which Lena Fox says is sinking, was built in May.',
    reason: 'The verb belongs to the pronoun before, and tells what whoever writes thinks of it.',
  },
  {
    id: 'as-she-said-she-would',
    holds: ({ tokens, frame, only }) =>
      only !== null && frame.direction === 'right' && repeatsVerb(tokens, frame, only),
    example: 'The builders left the quay, just as Lena Fox said they would.',
    counter: 'As Lena Fox said, they would leave the quay.',
    reason: 'A pronoun and an auxiliary stand for what the sentence has told before.',
  },
  {
    id: 'as-she-replied',
    holds: ({ tokens, frame }) =>
      frame.direction === 'left' &&
      /^(?:reply|answer|respond|shout|speak|ask)$/.test(frame.lemma) &&
      is(tokens, frame.clauseFirst - 1, 'as') &&
      !frame.content.some(({ first, last }) => isQuotation(tokens, first) || isQuotation(tokens, last)),
    example: 'Lena Fox watched the builders as she replied.',
    counter: 'The quay is sinking, as Lena Fox explained.',
    reason: 'Before such a verb “as” tells when.',
  },
  {
    id: 'word-then-repeated',
    holds: ({ tokens, frame: { direction, source, content } }) =>
      direction === 'left' &&
      source !== null &&
      source.last > source.first + 1 &&
      /^(?:a|the|an)$/.test(tokens[source.first]?.lower ?? '') &&
      WORDS_BEFORE_CLAUSES.has(tokens[source.first + 1]?.lower ?? '') &&
      !content.some(({ last }) => isQuotation(tokens, last)),
    example: 'The builders won the vote, a claim Lena Fox then repeated.',
    counter: 'The builders won the vote, the clerk Lena Fox then repeated.',
    reason: 'What is told of the noun is no attribution of what stands before it.',
  },
]
