import { hasFinite, is, isQuotation, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'

/** How far behind the name what tells of its bearer may reach, in tokens. */
const REACH = 24

/** "heard Fox, 44, of Holm, was asleep", "told Dr Fox, who lives there, failed": a subject with what tells of it, and its verb. */
export function hearsClause(tokens: readonly Token[], first: number): boolean {
  const comma = phraseEnd(tokens, first) + 1
  if (comma <= first || !is(tokens, comma, ',')) return false
  for (let i = comma + 2; i < tokens.length && i < comma + REACH; i++) {
    if (isQuotation(tokens, i)) return false
    if (!is(tokens, i, ',')) continue
    const verb = tagsAt(tokens, i + 1) & t.ADVERB ? i + 2 : i + 1
    if (hasFinite(tokens, verb, verb)) return true
  }
  return false
}
