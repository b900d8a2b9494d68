import type { Token } from '../../tokens.ts'
import * as c from './classes.ts'
import { isGivenName, isTitle } from './names.ts'
import { NounPhrase } from './phrases.ts'

/** A sentence as the readers see it: tokens and the classes of their tags. */
export interface Tagged {
  readonly tokens: readonly Token[]
  /** Bits of `classes.ts`, one a token. */
  readonly classes: Int32Array
}

const at = ({ classes }: Tagged, i: number): number => (i < 0 ? 0 : (classes[i] ?? 0))

/** Whether a participle stands before the noun that it modifies: "the wounded men". */
function modifies(sentence: Tagged, i: number, opened: boolean): boolean {
  const past = at(sentence, i) & c.PAST && at(sentence, i - 1) & (c.DETERMINER | c.NUMBER)
  if (!past && !(at(sentence, i) & c.PARTICIPLE)) return false
  let next = i + 1
  while (at(sentence, next) & (c.BEFORE_NOUN | c.PARTICIPLE) && !(at(sentence, next) & c.DETERMINER)) next++
  return opened && (at(sentence, next) & c.NOUN) !== 0
}

/** Whether an adverb stands before an adjective within the phrase: "a very old house". */
function grades(sentence: Tagged, i: number): boolean {
  if (!(at(sentence, i) & c.ADVERB)) return false
  let next = i + 1
  while (at(sentence, next) & c.ADVERB) next++
  return (at(sentence, next) & (c.ADJECTIVE | c.NUMBER | c.PARTICIPLE)) !== 0
}

/** The end (exclusive) of the words that may stand before a noun, from `i` on. */
function premodifiersEnd(sentence: Tagged, first: number): number {
  let i = first
  while (true) {
    const bits = at(sentence, i)
    const plain =
      (bits & c.BEFORE_NOUN) !== 0 && (!(bits & c.DETERMINER) || i === first || isPredeterminer(sentence, i - 1))
    if (plain || modifies(sentence, i, i > first) || (i > first && grades(sentence, i))) i++
    else if (i > first && joins(sentence, i) && at(sentence, i - 1) & c.ADJECTIVE && at(sentence, i + 1) & c.ADJECTIVE)
      i++
    else return i
  }
}

const isPredeterminer = ({ tokens }: Tagged, i: number): boolean =>
  /^(?:all|both|half|such|what|many|quite)$/.test(tokens[i]?.lower ?? '')
const joins = (sentence: Tagged, i: number): boolean =>
  sentence.tokens[i]?.text === ',' || (at(sentence, i) & c.COORDINATOR) !== 0

/** The head of a run of nouns: of a person's name the given name, else the last. */
function headOf({ tokens, classes }: Tagged, first: number, last: number): number {
  let start = last
  while (start > first && (classes[start - 1] ?? 0) & c.NAME) start--
  if (!((classes[last] ?? 0) & c.NAME)) return last
  while (start < last && isTitle(tokens[start]?.lower ?? '')) start++
  return isGivenName(tokens[start]?.text ?? '') ? start : last
}

/** The noun phrase that starts at a token, without what follows its head; null where there is none. */
export function nounPhraseAt(sentence: Tagged, first: number): NounPhrase | null {
  const bits = at(sentence, first)
  if (bits & c.PRONOUN) return new NounPhrase(first, first, first)
  const nouns = premodifiersEnd(sentence, first)
  let i = nouns
  while (at(sentence, i) & c.NOUN || (i > nouns && at(sentence, i) & c.NUMBER)) i++
  if (i === nouns) return bare(sentence, first, nouns)
  if (at(sentence, i) & c.POSSESSIVE) {
    const owned = nounPhraseAt(sentence, i + 1)
    return owned && !(at(sentence, i + 1) & (c.PRONOUN | c.DETERMINER))
      ? new NounPhrase(first, owned.last, owned.head)
      : new NounPhrase(first, i, i - 1)
  }
  let last = i - 1
  while (at(sentence, last) & c.NUMBER && last > nouns) last--
  return new NounPhrase(first, i - 1, headOf(sentence, nouns, last))
}

/** "some", "two of them", "the wounded": phrases without a noun. */
function bare(sentence: Tagged, first: number, end: number): NounPhrase | null {
  if (end === first) return null
  const last = end - 1
  const bits = at(sentence, last)
  if (
    /^(?:many|few|several|much|most|more|some)$/.test(sentence.tokens[last]?.lower ?? '') &&
    (sentence.tokens[end]?.lower === 'of' || sentence.tokens[first - 1]?.lower === 'is')
  )
    return new NounPhrase(first, last, last)
  const alone = end === first + 1
  if (/^["“‘]$/.test(sentence.tokens[end]?.text ?? '')) return null
  if (bits & c.NUMBER || (alone && bits & c.DETERMINER)) return new NounPhrase(first, last, last)
  return at(sentence, first) & c.DETERMINER ? new NounPhrase(first, last, last) : null
}
