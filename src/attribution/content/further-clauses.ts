import { hasFinite, is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { behindAdverb } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { type BoundaryRule, hasFiniteAt, holdsFinite, tells, verbFrom } from './clause-signs.ts'

// What stands further on in the sentence shows that a reported clause has not ended yet.

/** How far on the second “that” may stand, in tokens. */
const THAT_REACH = 40

/** "and that it would stay shut": where a second reported clause begins; -1 where none does. */
function thatAhead(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i + 1 < limit && i < from + THAT_REACH; i++) {
    if (/^[;:?!]$/.test(tokens[i]?.text ?? '')) return -1
    if (/^(?:and|but)$/.test(tokens[i]?.lower ?? '') && is(tokens, i + 1, 'that') && !hasFiniteAt(tokens, i + 2))
      return verbFrom(tokens, i + 2) > 0 ? i : -1
  }
  return -1
}

/** "who claimed that it was late", "whom Fox told that": a clause in between to which the second “that” may belong. */
function tellsBetween(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (is(tokens, i, 'that') && !hasFiniteAt(tokens, i + 1) && tells(wordAt(tokens[i - 1]).lemma)) return true
  return false
}

/**
 * "said staff had to transfer, which only moved the gap, and that others were leaving": between a reported clause and the
 * next a clause with “which”, “who” or “where” stands within what is said.
 */
export const awaitsThat: BoundaryRule = (tokens, first, i, limit) => {
  if (!is(tokens, i, ',') || !(tagsAt(tokens, i + 1) & t.WH) || !holdsFinite(tokens, first, i)) return false
  const end = thatAhead(tokens, i + 2, limit)
  return end > 0 && !tellsBetween(tokens, i + 2, end)
}

/** Longest clause between a subject and its verb, in tokens. */
const CLAUSE_REACH = 36

/**
 * "said the mill, which employs forty and makes tins that nobody buys, had lost money": behind a subject that still waits
 * for its verb, the comma that closes the clause about it; the place itself where none stands there.
 */
export function behindSubjectClause(tokens: readonly Token[], first: number, comma: number): number {
  if (!is(tokens, comma, ',') || !/^(?:who|which|whose|where)$/.test(tokens[comma + 1]?.lower ?? '')) return comma
  if (hasFinite(tokens, first, comma - 1)) return comma
  for (let i = comma + 3; i < tokens.length && i < comma + CLAUSE_REACH; i++) {
    if (isQuotation(tokens, i) || /^[;:]$/.test(tokens[i]?.text ?? '')) return comma
    if (is(tokens, i, ',') && hasFiniteAt(tokens, behindLonger(tokens, i + 1))) return i
  }
  return comma
}

/** Behind "no longer", "still", "now". */
function behindLonger(tokens: readonly Token[], i: number): number {
  if (is(tokens, i, 'no') && is(tokens, i + 1, 'longer')) return i + 2
  return behindAdverb(tokens, i)
}

/** Words of a list of infinitives at the most. */
const INFINITIVES_REACH = 24

const opensInfinitive = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.TO) !== 0 && (tagsAt(tokens, i + 1) & (t.BASE | t.BE | t.HAVE)) !== 0

/** "to insist on receipts, to keep them and to refuse": a list of infinitives goes on to its last. */
export function listsInfinitives(tokens: readonly Token[], first: number, comma: number): boolean {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, first) & t.TO) || !opensInfinitive(tokens, comma + 1)) return false
  for (let i = comma + 2; i < tokens.length && i < comma + INFINITIVES_REACH; i++)
    if (/^(?:and|or)$/.test(tokens[i]?.lower ?? '') && opensInfinitive(tokens, i + 1)) return true
  return false
}

/** The last of such a list: "and to refuse". */
export function closesInfinitives(tokens: readonly Token[], first: number, and: number): boolean {
  const at = is(tokens, and, ',') ? and + 1 : and
  if (!/^(?:and|or)$/.test(tokens[at]?.lower ?? '') || !opensInfinitive(tokens, at + 1)) return false
  for (let i = and - 1; i > first && i > and - INFINITIVES_REACH; i--)
    if (is(tokens, i, ',')) return listsInfinitives(tokens, first, i)
  return false
}
