import { is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'

const OPEN = /^(?:would|could|might)$/

/** "such a law, which would": a thing of which whoever writes may tell more. */
function isDefinite(tokens: readonly Token[], last: number): boolean {
  if (tagsAt(tokens, last) & t.TIME) return false
  let i = last
  while (tagsAt(tokens, i) & t.NOMINAL && !(tagsAt(tokens, i) & (t.NAME | t.DET | t.POSSESSIVE))) i--
  return (tagsAt(tokens, i) & (t.NAME | t.DET | t.POSSESSIVE | t.GENITIVE)) !== 0
}

/** "would be met in kind, which would hurt trade": what would come of it is part of what is foreseen. */
export const tellsOutcome = (tokens: readonly Token[], first: number, i: number): boolean =>
  is(tokens, i, ',') &&
  is(tokens, i + 1, 'which') &&
  OPEN.test(tokens[i + 2]?.lower ?? '') &&
  !isDefinite(tokens, i - 1) &&
  tokens.slice(first, i).some(({ lower }) => OPEN.test(lower))
