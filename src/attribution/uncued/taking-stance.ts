import { GESTURE_VERBS } from '../../lexicon/frames.ts'
import { STANCE_ADJECTIVES, STANCE_ADVERBS, STANCE_NOUNS, STANCE_VERBS } from '../../lexicon/stances.ts'
import { is, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { holdsSomebody } from '../../text/syntax/subject-after.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isPersonNoun } from '../frames/reduced-participle.ts'

/** Words from the verb to what shows the stance, at the most: "is not quite so sure", "takes a rather different view". */
const REACH = 6
/** A longer sentence tells more than how somebody stands. */
const LONGEST = 24

const OPENS = /^(?:an?|the|one|another|some|other|several|many|most|both|his|her|their|its|my|our)$/

const isGesture = (token: Token | undefined): boolean =>
  token !== undefined && (GESTURE_VERBS.has(wordAt(token).lemma) || GESTURE_VERBS.has(token.lower.replace(/s$/, '')))

/** The subject that opens a sentence, without the clause that may stand beside it between commas. */
function openingPhrase(tokens: readonly Token[]): { phrase: Phrase; verb: number } | null {
  const first = /^(?:but|and|yet|so)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  if (!OPENS.test(tokens[first]?.lower ?? '')) return null
  const several = is(tokens, first, 'one') && is(tokens, first + 1, 'of')
  const end = phraseEnd(tokens, several ? first + 2 : first)
  // "A neighbour shrugs.": a noun by its letters.
  const last = end > first + 1 && isGesture(tokens[end]) && !(tagsAt(tokens, end + 1) & t.FINITE) ? end - 1 : end
  if (last < first) return null
  let verb = last + 1
  if (is(tokens, verb, ',')) {
    const close = tokens.findIndex(({ text }, i) => i > verb && text === ',')
    if (close < 0) return null
    verb = close + 1
  }
  while (tagsAt(tokens, verb) & t.ADVERB && verb < tokens.length - 1) verb++
  return { phrase: new Phrase(first, last), verb }
}

const holds = (tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(from, from + REACH).some(({ lower }) => words.has(lower))

/** Whether a verb and what follows it tell how somebody stands to something: "is less sure", "has mixed feelings", "goes further". */
function showsStance(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb]
  if (!token) return false
  const lemma = wordAt(token).lemma || token.lower
  if (STANCE_VERBS.has(lemma) || isGesture(token)) return true
  if (tagsAt(tokens, verb) & (t.BE | t.DO | t.MODAL) && holds(tokens, verb + 1, STANCE_VERBS)) return true
  if (tagsAt(tokens, verb) & t.BE || /^(?:seem|feel|sound|look|remain)$/.test(lemma))
    return holds(tokens, verb + 1, STANCE_ADJECTIVES)
  if (tagsAt(tokens, verb) & t.HAVE || /^(?:take|hold|offer|give|strike)$/.test(lemma))
    return holds(tokens, verb + 1, STANCE_NOUNS)
  return /^(?:think|feel|see|put|go)$/.test(lemma) && holds(tokens, verb + 1, STANCE_ADVERBS)
}

/** "Some neighbours", "one of the dancers", too. */
const isSomebodyOrMany = (tokens: readonly Token[], phrase: Phrase): boolean =>
  holdsSomebody(tokens, phrase) || tokens.slice(phrase.first, phrase.last + 1).some(isPersonNoun)

/** "The cook is less sure. “…”": somebody without a name who takes a stance in a sentence of its own, and is quoted behind it. */
export function takingStance(tokens: readonly Token[]): Phrase | null {
  if (tokens.length > LONGEST || !is(tokens, tokens.length - 1, '.')) return null
  const opening = openingPhrase(tokens)
  if (!opening || !isSomebodyOrMany(tokens, opening.phrase)) return null
  return showsStance(tokens, opening.verb) ? opening.phrase : null
}
