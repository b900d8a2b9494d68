import { hasFinite, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'

/** "he was asleep", "the matches were not his": a subject with its verb, and no thing ("the road that leads to the mill"). */
export function opensBareClause(tokens: readonly Token[], first: number): boolean {
  const tags = tagsAt(tokens, first)
  if (tags & t.WH) return false
  if (tags & t.PRONOUN && !(tags & t.DET)) return hasFinite(tokens, first + 1, first + 1)
  if (!(tags & (t.DET | t.POSSESSIVE | t.NAME))) return false
  const end = phraseEnd(tokens, first)
  return end >= first && hasFinite(tokens, end + 1, end + 1)
}
