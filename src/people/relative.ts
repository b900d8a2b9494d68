import { PUNCTUATION, QUOTATION, type Token, WORD } from '../language/tokens.ts'
import { Phrase } from './locate.ts'
import { nounClass } from './nouns.ts'
import { DETERMINERS } from './role-phrase.ts'
import { isNameWord, type Line } from './runs.ts'

const STOPS = new Set(
  'and but that is are was were be been by to from with as said says told for on in at among including like'.split(' '),
)

/** The noun phrase that a relative pronoun at `at` belongs to: what stands right before it in the sentence. */
export function antecedentOf(line: Line, at: number): Phrase | null {
  let to = at
  while (to > 0 && line.tokens[to - 1]?.kind === PUNCTUATION) to--
  if (to === 0) return null
  const named = line.runs.find(
    (run) => run.key && run.to <= to && (run.to === to || run.tailTo === to || run.tailTo >= at),
  )
  if (named && !isOther(line, named.to, to)) return new Phrase(line, named.roleFrom, named.to)
  return nounPhraseBefore(line, to)
}

/** Whether another person's noun phrase stands between the name and the pronoun: "Ruiz's lawyer, who said". */
const isOther = (line: Line, from: number, to: number): boolean => line.tokens[from]?.lower === "'s" && from < to

function nounPhraseBefore(line: Line, to: number): Phrase | null {
  let from = to
  while (from > 0 && to - from < 12 && isPart(line.tokens, from - 1)) {
    from--
    if (DETERMINERS.has(line.tokens[from]?.lower ?? '')) break
  }
  return from < to ? new Phrase(line, from, to) : null
}

function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind === QUOTATION || (token.kind === PUNCTUATION && token.text !== '-')) return false
  if (token.lower === 'of' || token.lower === 'at') return nounClass(tokens[at - 1]?.lower ?? '') !== null
  return token.kind !== WORD || isNameWord(token) || !STOPS.has(token.lower)
}
