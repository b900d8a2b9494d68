import { is, isDash, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { type BoundaryRule, CONJUNCTION, hasFiniteAt, holdsFinite, verbFrom } from './clause-signs.ts'
import { LONGEST_RELATIVE } from './parentheses.ts'

/** "Fox did, in fact, discuss it": an auxiliary waits for its verb. */
export const awaitsMainVerb: BoundaryRule = (tokens, _, i) =>
  is(tokens, i, ',') && (tagsAt(tokens, i - 1) & t.AUX) !== 0 && (tagsAt(tokens, i + 1) & (t.PREP | t.ADVERB)) !== 0

/** How long an aside may be, in tokens: "did, in actual fact, discuss". */
const ASIDE = 6

/** The comma behind such an aside. */
export const closesAside: BoundaryRule = (tokens, first, i) => {
  if (!is(tokens, i, ',')) return false
  for (let start = i - 1; start > first && start > i - ASIDE; start--)
    if (is(tokens, start, ',')) return awaitsMainVerb(tokens, first, start, i)
  return false
}

/** How long what stands between two dashes may be, in tokens. */
const INSERTED = 24

/** "the campaign – run by a firm from afar – was meant to shock": between two dashes before the verb. */
export const insertsBetweenDashes: BoundaryRule = (tokens, first, i, limit) => {
  if (!isDash(tokens, i)) return false
  // "she knows that the scale of it – with planes on raids – would make it hard": in a clause within, before an auxiliary.
  const behindVerb = holdsFinite(tokens, first, i)
  for (let end = i + 2; end < limit && end < i + INSERTED; end++)
    if (isDash(tokens, end)) return behindVerb ? (tagsAt(tokens, end + 1) & t.AUX) !== 0 : hasFiniteAt(tokens, end + 1)
  return false
}

/** The dash behind such an insertion. */
export const closesInsertion: BoundaryRule = (tokens, first, i) => {
  if (!isDash(tokens, i) || !(tagsAt(tokens, i + 1) & t.AUX)) return false
  for (let start = i - 2; start > first && start > i - INSERTED; start--) if (isDash(tokens, start)) return true
  return false
}

/** How long a subject behind a conjunction may be, in tokens. */
const SUBJECT = 8

/** "and the count" at the end of what goes before: a subject that is joined to a clause and waits for its verb. */
function endsInSubject(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = last; at > first && at > last - SUBJECT; at--)
    if (CONJUNCTION.test(tokens[at]?.lower ?? ''))
      return at < last && phraseEnd(tokens, at + 1) === last && holdsFinite(tokens, first, at)
  return false
}

/** Where a clause ends that begins with "which" or "who" behind a comma and stands before a verb; else -1. */
function relativeClose(tokens: readonly Token[], comma: number): number {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma + 1) & t.WH)) return -1
  for (let end = comma + 3; end < tokens.length && end < comma + LONGEST_RELATIVE; end++)
    if (is(tokens, end, ',')) return hasFiniteAt(tokens, end + 1) ? end : -1
  return -1
}

/** The first verb from a subject on, but for a clause that tells which it is: "had" of "the count, which began on Monday, had". */
export function verbBehindRelative(tokens: readonly Token[], subject: number): number {
  const close = relativeClose(tokens, phraseEnd(tokens, subject) + 1)
  return verbFrom(tokens, close > 0 ? close + 1 : subject)
}

/** "that it was over, and the count, which began on Monday, was fair": between a joined subject and its verb. */
export const insertsRelative: BoundaryRule = (tokens, first, i) =>
  relativeClose(tokens, i) > 0 && endsInSubject(tokens, first, i - 1)

/** The comma behind such a clause. */
export const closesRelative: BoundaryRule = (tokens, first, i) => {
  if (!is(tokens, i, ',') || !hasFiniteAt(tokens, i + 1)) return false
  for (let start = i - 3; start > first && start > i - LONGEST_RELATIVE; start--)
    if (is(tokens, start, ',')) return relativeClose(tokens, start) === i && endsInSubject(tokens, first, start - 1)
  return false
}
