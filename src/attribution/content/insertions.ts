import { is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { type BoundaryRule, hasFiniteAt, holdsFinite } from './clause-signs.ts'

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

const DASH = /^[—–-]$|^--+$/

/** How long what stands between two dashes may be, in tokens. */
const INSERTED = 24

/** "the campaign – run by a firm from afar – was meant to shock": between two dashes before the verb. */
export const insertsBetweenDashes: BoundaryRule = (tokens, first, i, limit) => {
  if (!DASH.test(tokens[i]?.text ?? '')) return false
  // "she knows that the scale of it – with planes on raids – would make it hard": in a clause within, before an auxiliary.
  const behindVerb = holdsFinite(tokens, first, i)
  for (let end = i + 2; end < limit && end < i + INSERTED; end++)
    if (DASH.test(tokens[end]?.text ?? ''))
      return behindVerb ? (tagsAt(tokens, end + 1) & t.AUX) !== 0 : hasFiniteAt(tokens, end + 1)
  return false
}

/** The dash behind such an insertion. */
export const closesInsertion: BoundaryRule = (tokens, first, i) => {
  if (!DASH.test(tokens[i]?.text ?? '') || !(tagsAt(tokens, i + 1) & t.AUX)) return false
  for (let start = i - 2; start > first && start > i - INSERTED; start--)
    if (DASH.test(tokens[start]?.text ?? '')) return true
  return false
}
