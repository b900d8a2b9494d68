import { isSpeechVerb } from '../../lexicon/frames.ts'
import { DONE_IN_STATEMENTS } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isSayingVerb } from '../frames/content-side.ts'
import type { Frame } from '../frames/frame.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'

/** In what somebody speaks to the public, and where hardly anything else is done. */
const MEDIUM = /^(?:statement|interview|release|tweet|e-?mail|op-ed|podcast|memo)$/

const PLATFORM = /^(?:twitter|facebook|instagram|telegram|x|linkedin|tiktok)$/

/** How far before the end of the sentence such a tail may begin, in tokens. */
const REACH = 14

/** Where "in a statement on Monday", "in an interview with the Echo", "on Twitter" begins at the end; -1 where it does not. */
function tailStart(tokens: readonly Token[], first: number): number {
  let end = tokens.length - 1
  while (end > first && isClosed(tokens, end)) end--
  for (let i = end; i > first && i > end - REACH; i--) {
    if (
      isQuotation(tokens, i) ||
      hasFinite(tokens, i, i) ||
      tagsAt(tokens, i) & (t.WH | t.SUBORD) ||
      is(tokens, i, ',')
    )
      return -1
    if (is(tokens, i, 'on') && i === end - 1 && PLATFORM.test(tokens[end]?.lower ?? '')) return i
    if (!is(tokens, i, 'in') || !(tagsAt(tokens, i + 1) & t.DET)) continue
    for (let noun = i + 2; noun <= i + 4; noun++) if (MEDIUM.test(tokens[noun]?.lower ?? '')) return i
    return -1
  }
  return -1
}

/**
 * "Fox said the quay was weak in an interview with the Echo": behind a whole clause, in what she said so; the place
 * itself is no part of her words. The end of the sentence where no such tail stands.
 */
export function spokenTail(
  tokens: readonly Token[],
  { direction, lemma, subject, head, cueLast }: Frame,
  first: number,
): number {
  if (direction !== 'right' || subject !== 'plain' || cueLast !== head || !isSayingVerb(lemma)) return tokens.length
  const tail = tailStart(tokens, first)
  if (tail < 0 || !hasFinite(tokens, first, tail - 1) || !/^(?:that|clause)$/.test(contentShape(tokens, first)))
    return tokens.length
  for (let i = first; i < tail; i++) {
    if (!(tagsAt(tokens, i) & t.VERB)) continue
    const own = wordAt(tokens[i]).lemma
    if (isSpeechVerb(own) || DONE_IN_STATEMENTS.has(own)) return tokens.length
  }
  return tail
}
