import { is, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isPastVerb } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { type BoundaryRule, behindConjunction, hasFiniteAt, holdsFinite, tells, VERB_REACH } from './clause-signs.ts'

/** A subject and its verb behind a comma: where the verb stands, unless it begins a statement of its own; else -1. */
export function clauseVerb(tokens: readonly Token[], from: number): number {
  if (tagsAt(tokens, from) & (t.WH | t.COORD | t.SUBORD | t.PREP)) return -1
  const verb = phraseEnd(tokens, from) + 1
  if (verb <= from || !hasFiniteAt(tokens, verb)) return -1
  // "the roof leaked and": a verb of telling that gives nothing.
  const bare = /^(?:and|or|,)$/.test(tokens[verb + 1]?.lower ?? '')
  return bare || !tells(wordAt(tokens[verb]).lemma) ? verb : -1
}

/** "the rent was high, the roof leaked and the street was empty": a list of clauses goes on to its last. */
export const listsClauses: BoundaryRule = (tokens, first, i) => {
  const verb = is(tokens, i, ',') && holdsFinite(tokens, first, i) ? clauseVerb(tokens, i + 1) : -1
  if (verb < 0) return false
  for (let at = verb + 1; at < tokens.length && at < verb + VERB_REACH; at++)
    if (/^(?:and|or)$/.test(tokens[at]?.lower ?? '') && clauseVerb(tokens, at + 1) > 0) return true
  return false
}

/** A verb of narration without a subject: ", looked out", "and saw". */
const isPlainVerb = (tokens: readonly Token[], i: number): boolean =>
  isPastVerb(tokens, i) && !tells(wordAt(tokens[i]).lemma)

/** "was short of staff", "had no plan", "would close": no verb of narration that somebody else could do. */
const isState = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.AUX) !== 0 && !/^(?:be|been|being|having|done)$/.test(tokens[i]?.lower ?? '')

/** The last of a list of deeds: "and saw", "and demanded money"; not "and said", which whoever speaks may have done. */
const isLastDeed = (tokens: readonly Token[], i: number): boolean =>
  isPlainVerb(tokens, i) ||
  isState(tokens, i) ||
  (isPastVerb(tokens, i) && /^(?:order|demand|threaten)$/.test(wordAt(tokens[i]).lemma))

/** "she heard a bang, looked out, and saw a man": a list of verbs goes on to its last. */
export const listsVerbs: BoundaryRule = (tokens, first, i) => {
  if (!is(tokens, i, ',') || tagsAt(tokens, first) & t.TO) return false
  if (!isPlainVerb(tokens, i + 1) && !isState(tokens, i + 1)) return false
  if (!holdsFinite(tokens, first, i)) return false
  for (let at = i + 2; at < tokens.length && at < i + VERB_REACH; at++) {
    if (is(tokens, at, ',') && !is(tokens, at + 1, 'and')) return false
    if (is(tokens, at, 'and')) return isLastDeed(tokens, at + 1)
  }
  return false
}

/** "took her phone and ordered her to leave": the last of such a list. */
export const closesVerbs = (tokens: readonly Token[], first: number, i: number): boolean => {
  const next = behindConjunction(tokens, i)
  if (next < 0 || !is(tokens, next - 1, 'and') || !isLastDeed(tokens, next)) return false
  for (let at = i - 1; at > first && at > i - VERB_REACH; at--)
    if (is(tokens, at, ',')) return listsVerbs(tokens, first, at, tokens.length)
  return false
}

/** "that it was late, that it rained and that": each clause of the list has its own "that". */
export const listsThat: BoundaryRule = (tokens, first, i) =>
  is(tokens, i, ',') && is(tokens, i + 1, 'that') && holdsFinite(tokens, first, i) && clauseVerb(tokens, i + 2) > 0
