import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isLooseAdverb } from '../../text/syntax/subject.ts'
import { TAGS } from '../../text/tagger/tagset.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'

/** "at a rally in Leeds last week": nothing but circumstances to the end of the sentence, so the content stands before. */
export function isTail(tokens: readonly Token[], from: number): boolean {
  let after = from
  // "said quietly into the phone"
  while (isLooseAdverb(tagsAt(tokens, after))) after++
  if (!(tagsAt(tokens, after) & (t.PREP | t.TIME | t.TO))) return false
  if (is(tokens, after, 'against') || is(tokens, after, 'that')) return false
  // "said to a crowd of farmers", not "said to be"
  if (tagsAt(tokens, after) & t.TO && !(tagsAt(tokens, after + 1) & (t.DET | t.NAME | t.POSSESSIVE))) return false
  for (let i = after; i < tokens.length; i++) {
    const leads = is(tokens, i, 'that') && !(tagsAt(tokens, i - 1) & t.PREP)
    // "said on “Morning Talk”": the title of a programme.
    const title =
      i === tokens.length - 1 && isQuotation(tokens, i) && /^(?:on|in|during)$/.test(tokens[i - 1]?.lower ?? '')
    if ((isQuotation(tokens, i) && !title) || leads || /^[:;]$/.test(tokens[i]?.text ?? '')) return false
    if (isVerb(tokens, i)) return false
  }
  return true
}

/** A finite verb; "a tour of morning news shows" holds none. */
const isVerb = (tokens: readonly Token[], i: number): boolean =>
  hasFinite(tokens, i, i) && !isLastNoun(tokens, i) && !(mayBeNoun(tokens, i) && isReadAsNoun(tokens, i))

/** Forms in -ed and auxiliaries are no nouns, and reading a sentence costs more than that. */
const mayBeNoun = (tokens: readonly Token[], i: number): boolean => (tagsAt(tokens, i) & (t.PRESENT | t.BASE)) !== 0

const isReadAsNoun = (tokens: readonly Token[], i: number): boolean =>
  /^NN/.test(TAGS[syntaxOf(tokens).tags[i] ?? 0] ?? '')

/** "a tour of morning shows.": a plural at the end, behind a noun that a preposition governs. */
const isLastNoun = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.PRESENT) !== 0 &&
  isClosed(tokens, i + 1) &&
  (tagsAt(tokens, i - 1) & t.NOMINAL) !== 0 &&
  ((tagsAt(tokens, i - 2) | tagsAt(tokens, i - 3)) & t.PREP) !== 0

/** "after she won in the south.": a clause that tells when, to the end of the sentence. */
export const isWhenToEnd = (tokens: readonly Token[], after: number): boolean =>
  /^(?:after|when|before|while)$/.test(tokens[after]?.lower ?? '') &&
  hasFinite(tokens, after + 1, tokens.length - 1) &&
  !tokens.slice(after).some(({ lower, quotation }) => quotation !== null || /^(?:that|,|:)$/.test(lower))
