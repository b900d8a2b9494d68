import { SAYING_NO_MORE } from '../../lexicon/silences.ts'
import { is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import type { Token } from '../../text/tokens.ts'

const NO_MORE = new PatternTable(SAYING_NO_MORE)

/** "gave no details", "specifying what it costs": what somebody leaves unsaid begins at a token. */
export const leavesUnsaid = (tokens: readonly Token[], i: number): boolean => firstMatch(NO_MORE, tokens, i) !== null

/** "but gave no details", ", but he declined to say": whoever writes tells what was not said. */
export function saysNoMore(tokens: readonly Token[], i: number): boolean {
  const at = is(tokens, i, ',') ? i + 1 : i
  return (tagsAt(tokens, at) & t.COORD) !== 0 && leavesUnsaid(tokens, at + 1)
}
