import { is, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { contentShape } from './content-shape.ts'
import { goesOnBeyond } from './continuing.ts'
import { isCut } from './cut-decision.ts'
import { startsStatement } from './next-statement.ts'

/** Longest relative clause between commas, in tokens. */
const LONGEST_RELATIVE = 16

/** "the quay, which was built in 1888, was sinking": the clause goes on behind the second comma. */
function isParenthesis(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma + 1) & t.WH)) return false
  for (let i = comma + 2; i < tokens.length && i < comma + LONGEST_RELATIVE; i++)
    if (is(tokens, i, ',')) return (tagsAt(tokens, i + 1) & (t.AUX | t.PAST | t.PRESENT)) !== 0
  return false
}

const opensClause = (tokens: readonly Token[], i: number): boolean =>
  /^(?:when|if|while|although|though|because|since|unless|until|once|after|before|as)$/.test(tokens[i]?.lower ?? '')

/** "(half of them say the quay is sinking), but": the bracket in which a content began ends it. */
function closesBracket(tokens: readonly Token[], first: number, i: number): boolean {
  if (!is(tokens, i, ')')) return false
  for (let at = i - 1; at >= first; at--) if (is(tokens, at, '(')) return false
  return true
}

/**
 * The last token of a content that starts at `first`: where the counted cuts say, at the sentence's end at the
 * latest.
 */
export function contentEnd(tokens: readonly Token[], first: number, lemma: string, limit = tokens.length): number {
  const shape = contentShape(tokens, first)
  // "that when the rain came, the dam broke": the first comma only ends the clause within.
  let within = shape === 'that' && opensClause(tokens, first + 1)
  for (let i = first + 1; i < limit; i++) {
    if (closesBracket(tokens, first, i)) return i - 1
    if (within && is(tokens, i, ',')) {
      within = false
      continue
    }
    if (isParenthesis(tokens, i)) continue
    if (startsStatement(tokens, first, i)) return i - 1
    if (shape !== 'phrase' && goesOnBeyond(tokens, first, i, limit, lemma)) continue
    if (isCut(tokens, first, i, lemma, shape)) return i - 1
  }
  return limit - 1
}

/** A content without the punctuation around it. */
export function trimmed(tokens: readonly Token[], first: number, last: number): Phrase {
  let [from, to] = [first, last]
  while (to >= from && /^(?:[.,;:?!—–-]|--+|\.\.+|…)$/.test(tokens[to]?.text ?? '')) to--
  // "that he knows the men and, according to": what follows the conjunction is none of it.
  while (to > from && /^(?:and|but|or)$/.test(tokens[to]?.lower ?? '')) to--
  while (from <= to && /^(?:[.,;:?!—–-]|--+|\.\.+|…)$/.test(tokens[from]?.text ?? '')) from++
  return new Phrase(from, to)
}
