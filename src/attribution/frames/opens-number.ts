import { FEW_NUMBERS } from '../../lexicon/function-words.ts'
import { hasFinite } from '../../text/syntax/noun-phrase.ts'
import { NUMBER, type Token } from '../../text/tokens.ts'

/** "about 40 people came": a number behind a preposition, and a verb to which they are the subject. */
export function opensNumber(tokens: readonly Token[], preposition: number): boolean {
  if (!/^(?:about|over|around|between|under|at)$/.test(tokens[preposition]?.lower ?? '')) return false
  const number = /^(?:least|most)$/.test(tokens[preposition + 1]?.lower ?? '') ? preposition + 2 : preposition + 1
  return isNumber(tokens[number]) && hasFinite(tokens, number + 1, number + SUBJECT_REACH)
}

/** "called for at least two", "asked for about 40": how many, in words that are no part of the cue. */
export const isMeasure = (tokens: readonly Token[], preposition: number): boolean =>
  /^(?:least|most)$/.test(tokens[preposition + 1]?.lower ?? '')
    ? tokens[preposition]?.lower === 'at'
    : /^(?:about|over|around|under)$/.test(tokens[preposition]?.lower ?? '') && isNumber(tokens[preposition + 1])

const isNumber = (token: Token | undefined): boolean => token?.kind === NUMBER || NUMBERS.has(token?.lower ?? '')

const NUMBERS: ReadonlySet<string> = new Set([...FEW_NUMBERS, 'half', 'twenty', 'thirty', 'forty', 'fifty'])

/** How far behind a number the verb may stand. */
const SUBJECT_REACH = 10
