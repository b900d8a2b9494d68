import { FINITE, NOMINAL, PREP, SUBORD, WH } from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import { ROLE_DETERMINERS } from '../roles/role-words.ts'
import type { SourcePhrase } from './source-phrase.ts'

const hasOwnVerb = ({ tags, case: casing }: Token): boolean =>
  casing === LOWER && (tags & FINITE) !== 0 && (tags & (NOMINAL | PREP)) === 0

/** "When [Fox died, his widow] said": a clause of its own before the subject; the start of the subject, or -1. */
export function afterClause({ line: { tokens }, from, to }: SourcePhrase): number {
  // "While Fox sells [boats, the mayor, Hugo Hill,] said": the clause began before the phrase.
  const clause = ((tokens[0]?.tags ?? 0) & SUBORD) !== 0 && tokens[from - 1]?.text !== ','
  if (clause && tokens.slice(1, from).some(hasOwnVerb)) {
    const comma = tokens.findIndex(({ text }, at) => at > from && at < to - 1 && text === ',')
    if (comma > 0 && ROLE_DETERMINERS.has(tokens[comma + 1]?.lower ?? '')) return comma + 1
  }
  for (let at = to - 2; at > from; at--) {
    if (tokens[at]?.text !== ',' || !ROLE_DETERMINERS.has(tokens[at + 1]?.lower ?? '')) continue
    const before = tokens.slice(from, at)
    if (before.some(({ tags, text }) => (tags & WH) !== 0 || text === ',')) continue
    if (before.some(hasOwnVerb)) return at + 1
  }
  return -1
}
