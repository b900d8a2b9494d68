import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { is, isQuotation, tagsAt } from './noun-phrase.ts'

// What can be told of the words before a phrase without reading the clauses of the sentence, which takes long.

/** A word with which a clause about a noun may begin. */
const mayOpen = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.WH | t.GERUND | t.PARTICIPLE | t.PAST)) !== 0 ||
  is(tokens, i, 'that') ||
  /(?:ing|ed)$/.test(tokens[i]?.lower ?? '')

/** What no clause hangs on: "on helping", "was rescued", "and called". */
const LEADING = t.PREP | t.TO | t.COORD | t.SUBORD | t.AUX | t.DET

const mayBear = (tokens: readonly Token[], i: number): boolean =>
  !(tagsAt(tokens, i) & LEADING) || (tagsAt(tokens, i) & (t.NOMINAL | t.PRONOUN)) !== 0

/** Whether a clause with an opener may begin at a place: "who", "that", "living", "built", behind a noun. */
export const mayOpenClause = (tokens: readonly Token[], i: number): boolean =>
  mayOpen(tokens, i) && mayBear(tokens, i - 1)

/** "the van police say", "a plan she backed": where a clause without an opener may hang on a noun. */
export const mayOpenBare = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.PRONOUN | t.DET | t.POSSESSIVE)) !== 0 && (tagsAt(tokens, i - 1) & (t.NOMINAL | t.NAME)) !== 0

/** Whether a clause about a noun may stand right before a phrase, behind a floor. */
export function mayFollowClause(tokens: readonly Token[], floor: number, first: number): boolean {
  const before = tagsAt(tokens, first - 1)
  if (before & (t.COORD | t.WH) || is(tokens, first - 1, 'that')) return false
  for (let i = first - 1; i > floor; i--) {
    const apart = tagsAt(tokens, i) & t.SUBORD && !is(tokens, i, 'that')
    if (is(tokens, i, ',') || isQuotation(tokens, i) || apart) return false
    if (mayOpenClause(tokens, i)) return true
  }
  return false
}
