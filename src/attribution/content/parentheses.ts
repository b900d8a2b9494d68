import { hasFinite, is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { NUMBER, PUNCTUATION, type Token } from '../../text/tokens.ts'

/** Longest relative clause between commas, in tokens. */
export const LONGEST_RELATIVE = 16

/** "the quay, which was built in 1888, was sinking": the clause goes on behind the second comma. */
export function isParenthesis(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma + 1) & t.WH)) return false
  for (let i = comma + 2; i < tokens.length && i < comma + LONGEST_RELATIVE; i++)
    if (is(tokens, i, ',')) return (tagsAt(tokens, i + 1) & (t.AUX | t.PAST | t.PRESENT)) !== 0
  return false
}

/** "the quay, which opens in May will be sold": the second comma is missing, and only a noun stands before the clause. */
export function isOpenParenthesis(tokens: readonly Token[], first: number, comma: number): boolean {
  if (!is(tokens, comma, ',') || !/^(?:who|which)$/.test(tokens[comma + 1]?.lower ?? '')) return false
  if (hasFinite(tokens, first, comma - 1) || !hasFinite(tokens, comma + 2, comma + 2)) return false
  for (let i = comma + 3; i < tokens.length && i < comma + LONGEST_RELATIVE; i++) {
    if (tokens[i]?.kind === PUNCTUATION || is(tokens, i, 'that') || tagsAt(tokens, i) & t.WH || isQuotation(tokens, i))
      return false
    const noun = (tagsAt(tokens, i - 1) & (t.NOMINAL | t.NAME)) !== 0 || tokens[i - 1]?.kind === NUMBER
    if (noun && tagsAt(tokens, i) & t.AUX && hasFinite(tokens, i, i)) return true
  }
  return false
}

/** Longest name between commas, in tokens. */
const LONGEST_NAME = 4

/** "a rope for her aunt, Lena Fox, on Monday": the first comma around a name that stands beside a noun. */
function opensName(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',') || (tagsAt(tokens, comma - 1) & (t.NOMINAL | t.NAME)) !== t.NOMINAL) return false
  let end = comma + 1
  while (end <= comma + LONGEST_NAME && tagsAt(tokens, end) & t.NAME) end++
  return end > comma + 1 && is(tokens, end, ',') && (tagsAt(tokens, end + 1) & (t.PREP | t.AUX)) !== 0
}

/** One of the two commas around such a name. */
export function isBesideName(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',')) return false
  if (opensName(tokens, comma)) return true
  let start = comma - 1
  while (start >= comma - LONGEST_NAME && tagsAt(tokens, start) & t.NAME) start--
  return start < comma - 1 && opensName(tokens, start)
}

/** "ice on Holm Sound, one of the town’s lakes": what a name is one of stands beside it. */
export const isOneOf = (tokens: readonly Token[], comma: number): boolean =>
  is(tokens, comma, ',') &&
  (tagsAt(tokens, comma - 1) & t.NAME) !== 0 &&
  is(tokens, comma + 1, 'one') &&
  is(tokens, comma + 2, 'of')

/** "(half of them say the quay is sinking), but": the bracket in which a content began ends it. */
export function closesBracket(tokens: readonly Token[], first: number, i: number): boolean {
  if (!is(tokens, i, ')')) return false
  for (let at = i - 1; at >= first; at--) if (is(tokens, at, '(')) return false
  return true
}

/** Where the bracket closes that opens there, before a limit; -1 where it does not. */
export function closingBracket(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (is(tokens, i, ')')) return i
  return -1
}

/** "It is not sinking.)": before a bracket that closes what began before the content; the end itself where none does. */
export function closedBefore(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  while (end > first && /^[.!?]$/.test(tokens[end]?.text ?? '')) end--
  if (!is(tokens, end, ')')) return last
  for (let i = first; i < end; i++) if (is(tokens, i, '(')) return last
  return end - 1
}
