import { isGivenName } from '../../../models/given-names.ts'
import type { Token } from '../../tokens.ts'
import * as c from './classes.ts'
import { NounPhrase } from './clause-phrases.ts'
import { isTitleTag } from './proper-names.ts'

/** A sentence as the readers see it: tokens and the classes of their tags. */
export interface Tagged {
  readonly tokens: readonly Token[]
  /** Bits of `classes.ts`, one a token. */
  readonly classes: Int32Array
}

const at = ({ classes }: Tagged, i: number): number => (i < 0 ? 0 : (classes[i] ?? 0))

/** Whether a participle stands before the noun that it modifies: "the wounded men". */
function modifies(sentence: Tagged, i: number, opened: boolean): boolean {
  const past = at(sentence, i) & c.PAST_TAGS && at(sentence, i - 1) & (c.DETERMINER_TAGS | c.NUMBER_TAGS)
  if (!past && !(at(sentence, i) & c.PARTICIPLE_TAGS)) return false
  let next = i + 1
  while (at(sentence, next) & (c.BEFORE_NOUN_TAGS | c.PARTICIPLE_TAGS) && !(at(sentence, next) & c.DETERMINER_TAGS))
    next++
  return opened && (at(sentence, next) & c.NOUN_TAGS) !== 0
}

/** Whether an adverb stands before an adjective within the phrase: "a very old house". */
function grades(sentence: Tagged, i: number): boolean {
  if (!(at(sentence, i) & c.ADVERB_TAGS)) return false
  let next = i + 1
  while (at(sentence, next) & c.ADVERB_TAGS) next++
  return (at(sentence, next) & (c.ADJECTIVE_TAGS | c.NUMBER_TAGS | c.PARTICIPLE_TAGS)) !== 0
}

/** The end (exclusive) of the words that may stand before a noun, from `i` on. */
function premodifiersEnd(sentence: Tagged, first: number): number {
  let i = first
  while (true) {
    const bits = at(sentence, i)
    const plain =
      (bits & c.BEFORE_NOUN_TAGS) !== 0 &&
      (!(bits & c.DETERMINER_TAGS) || i === first || isPredeterminer(sentence, i - 1))
    if (plain || modifies(sentence, i, i > first) || (i > first && grades(sentence, i))) i++
    else if (
      i > first &&
      joins(sentence, i) &&
      at(sentence, i - 1) & c.ADJECTIVE_TAGS &&
      at(sentence, i + 1) & c.ADJECTIVE_TAGS
    )
      i++
    else return i
  }
}

const isPredeterminer = ({ tokens }: Tagged, i: number): boolean =>
  /^(?:all|both|half|such|what|many|quite)$/.test(tokens[i]?.lower ?? '')
const joins = (sentence: Tagged, i: number): boolean =>
  sentence.tokens[i]?.text === ',' || (at(sentence, i) & c.COORDINATOR_TAGS) !== 0

/** The head of a run of nouns: of a person's name the given name, else the last. */
function headOf({ tokens, classes }: Tagged, first: number, last: number): number {
  let start = last
  while (start > first && (classes[start - 1] ?? 0) & c.NAME_TAGS) start--
  if (!((classes[last] ?? 0) & c.NAME_TAGS)) return last
  while (start < last && isTitleTag(tokens[start]?.lower ?? '')) start++
  return isGivenName(tokens[start]?.text ?? '') ? start : last
}

/** The noun phrase that starts at a token, without what follows its head; null where there is none. */
export function nounPhraseAt(sentence: Tagged, first: number): NounPhrase | null {
  const bits = at(sentence, first)
  if (bits & c.PRONOUN_TAGS) return new NounPhrase(first, first, first)
  const nouns = premodifiersEnd(sentence, first)
  let i = nouns
  while (at(sentence, i) & c.NOUN_TAGS || (i > nouns && at(sentence, i) & c.NUMBER_TAGS)) i++
  if (i === nouns) return bare(sentence, first, nouns)
  if (at(sentence, i) & c.POSSESSIVE_TAGS) {
    const owned = nounPhraseAt(sentence, i + 1)
    return owned && !(at(sentence, i + 1) & (c.PRONOUN_TAGS | c.DETERMINER_TAGS))
      ? new NounPhrase(first, owned.last, owned.head)
      : new NounPhrase(first, i, i - 1)
  }
  let last = i - 1
  while (at(sentence, last) & c.NUMBER_TAGS && last > nouns) last--
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
  if (bits & c.NUMBER_TAGS || (alone && bits & c.DETERMINER_TAGS)) return new NounPhrase(first, last, last)
  return at(sentence, first) & c.DETERMINER_TAGS ? new NounPhrase(first, last, last) : null
}
