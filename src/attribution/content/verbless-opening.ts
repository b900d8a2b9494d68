import { hasFinite, is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { clauseAhead } from '../phrases/content-shape.ts'
import { LONGEST_RELATIVE } from './parentheses.ts'

/** Words that open a clause or phrase which leads to another. */
const LEADING = /^(?:despite|notwithstanding|no|whether|whenever|wherever|even|given|whatever|whoever|now|provided)$/

/**
 * "that by May, the quay would be gone", "that being a widow, she had to go", "that with the quay expected to sink,
 * builders": what stands before the comma is no clause without a verb of its own, or only one that leads to another.
 */
export function opensPhrase(tokens: readonly Token[], from: number): boolean {
  const preposition = (tagsAt(tokens, from) & (t.PREP | t.SUBORD)) === t.PREP
  const led = LEADING.test(tokens[from]?.lower ?? '')
  for (let i = from + 1; i < tokens.length && i < from + LONGEST_RELATIVE; i++) {
    if (isQuotation(tokens, i)) return false
    if (is(tokens, i, ',')) return opensMain(tokens, i + 1)
    if (!led && hasFinite(tokens, i, i) && !isGoverned(tokens, i, preposition)) return false
  }
  return false
}

/** Whether a clause with its subject follows a comma: no "and", no "saying". */
const opensMain = (tokens: readonly Token[], i: number): boolean =>
  !(tagsAt(tokens, i) & (t.COORD | t.GERUND)) && !hasFinite(tokens, i, i) && clauseAhead(tokens, i)

/** "having waited", "to ease", and behind a preposition "expected to sink", "forced up by the rain": no verb of the clause. */
const isGoverned = (tokens: readonly Token[], i: number, preposition: boolean): boolean =>
  (preposition &&
    (tagsAt(tokens, i) & (t.PAST | t.AUX)) === t.PAST &&
    (tagsAt(tokens, i + 1) & (t.TO | t.PREP)) !== 0) ||
  /^(?:having|being|to)$/.test(tokens[i - 1]?.lower ?? '')
