import { hasFinite, is, isQuotation, phraseEnd } from '../../text/syntax/noun-phrase.ts'
import { behindAdverb } from '../../text/syntax/verb-group.ts'
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
    const verb = behindAdverb(tokens, i + 1)
    if (hasFinite(tokens, verb, verb)) return true
  }
  return false
}
