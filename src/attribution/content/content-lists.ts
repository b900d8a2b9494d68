import { isSpeechVerb } from '../../lexicon/frames.ts'
import { ROLE_WORDS } from '../../lexicon/people/roles.ts'
import { COMPARATIVES } from '../../lexicon/phrase-words.ts'
import { hasFinite, is, isQuotation, phraseEnd, startsPhrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { NUMBER, type Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { tells } from './clause-signs.ts'

// Commas and conjunctions within a content that join its parts.

/** "the May 11, 2031 attacks": the comma of a date. */
export const isOfDate = (tokens: readonly Token[], comma: number): boolean =>
  is(tokens, comma, ',') &&
  tokens[comma - 1]?.kind === NUMBER &&
  (tagsAt(tokens, comma - 2) & t.TIME) !== 0 &&
  /^(?:1[5-9]|20)\d\d$/.test(tokens[comma + 1]?.text ?? '')

/** "for taking gifts and hiding them", "for taking gifts and speaking fees": a second participle behind the same preposition. */
export function joinsGerund(tokens: readonly Token[], first: number, and: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[and]?.lower ?? '') || !(tagsAt(tokens, and + 1) & t.GERUND)) return false
  if (tells(wordAt(tokens[and + 1]).lemma) && !(tagsAt(tokens, and + 2) & t.NOMINAL)) return false
  for (let i = and - 1; i > first; i--) {
    if (hasFinite(tokens, i, i) || is(tokens, i, ',') || isQuotation(tokens, i)) return false
    if (tagsAt(tokens, i) & t.GERUND) return (tagsAt(tokens, i - 1) & t.PREP) !== 0
  }
  return false
}

/** Tokens from a comma to the last gerund of a list, at the most. */
const GERUNDS_REACH = 16

/** "keeping a bedtime, walking daily and drinking less": a list of gerunds, the first of which begins the content, to its last. */
export function listsGerunds(tokens: readonly Token[], first: number, comma: number): boolean {
  if (!(tagsAt(tokens, first) & t.GERUND) || !is(tokens, comma, ',') || !isDeed(tokens, comma + 1)) return false
  for (let i = comma + 2; i < comma + GERUNDS_REACH; i++) {
    if (hasFinite(tokens, i, i) || isQuotation(tokens, i)) return false
    if (/^(?:and|or)$/.test(tokens[i]?.lower ?? '') && tagsAt(tokens, i + 1) & t.GERUND) return true
  }
  return false
}

const isDeed = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.GERUND) !== 0 && !isSpeechVerb(wordAt(tokens[i]).lemma)

/** The conjunction of such a list, behind its last comma or without one. */
export function closesGerunds(tokens: readonly Token[], first: number, and: number): boolean {
  const conjunction = is(tokens, and, ',') ? and + 1 : and
  if (!/^(?:and|or)$/.test(tokens[conjunction]?.lower ?? '') || !(tagsAt(tokens, conjunction + 1) & t.GERUND))
    return false
  for (let i = and - 1; i > first && i > and - GERUNDS_REACH; i--)
    if (is(tokens, i, ',')) return listsGerunds(tokens, first, i)
  return false
}

/** "the more he takes, the more he has": two halves that only stand together. */
export const comparesFirst = (tokens: readonly Token[], first: number, comma: number): boolean =>
  is(tokens, comma, ',') &&
  is(tokens, comma + 1, 'the') &&
  COMPARATIVES.has(tokens[comma + 2]?.lower ?? '') &&
  tokens.slice(first, comma).some(({ lower }, i, own) => lower === 'the' && COMPARATIVES.has(own[i + 1]?.lower ?? ''))

/** What begins no further thing of a list, or may begin an apposition. */
const NO_ITEM = t.NAME | t.TIME | t.PRONOUN | t.GERUND | t.DET | t.ADVERB

/** "a ban on overtime, night shifts and free lunches": a list of things without a verb, to the end; no apposition to somebody. */
export function listsThings(tokens: readonly Token[], comma: number, limit: number): boolean {
  if (!is(tokens, comma, ',') || tagsAt(tokens, comma - 1) & (t.NAME | t.TIME) || !startsPhrase(tokens, comma + 1))
    return false
  // "the moon, a group that": what stands beside a noun; "ideas, thereby".
  if (ROLE_WORDS.has(tokens[comma - 1]?.lower ?? '') || tagsAt(tokens, comma + 1) & NO_ITEM) return false
  const end = phraseEnd(tokens, comma + 1)
  if (end <= comma || hasFinite(tokens, comma + 1, limit - 1)) return false
  const rest = tokens.slice(comma + 1, limit)
  if (rest.some(({ tags, quotation, lower }) => quotation !== null || lower === 'that' || tags & (t.WH | t.GERUND)))
    return false
  return rest.some(({ lower }, i) => /^(?:and|or)$/.test(lower) && startsPhrase(tokens, comma + 2 + i))
}
