import { CARRIED_NOUNS, CARRYING_VERBS } from '../../lexicon/frames.ts'
import { hasFinite, is, isNominal, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { Frame } from './frame.ts'
import { verbFrame } from './verb-frame.ts'

/** The rule of "issued a warning that the quay is sinking". */
export const CARRIED_NOUN = 'carried-noun'

/** Words between such a verb and its noun at the most: "issued yet another very stern". */
const REACH = 6

const within = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.case === LOWER &&
  (isNominal(tokens, i) || (tagsAt(tokens, i) & (t.DET | t.POSSESSIVE | t.ADVERB | t.GERUND)) !== 0)

/** Whether what is said follows a noun: "that", a colon, a quotation, or a preposition that belongs to the noun. */
function leads(tokens: readonly Token[], at: number, prepositions: string): boolean {
  const next = tokens[at]?.lower ?? ''
  if (next === 'that' || next === ':' || isQuotation(tokens, at)) return true
  if (next === ',' && isQuotation(tokens, at + 1)) return true
  return next !== '' && prepositions.split(' ').includes(next)
}

/** "Expressed hope it would open": nouns behind which "that" is left out. */
const HOPES = /^(?:hope|hopes|fear|fears|confidence|concern|concerns|belief)$/

function opensClause(tokens: readonly Token[], at: number): boolean {
  if (!(tagsAt(tokens, at) & (t.PRONOUN | t.DET | t.POSSESSIVE | t.NAME)) || tagsAt(tokens, at) & t.WH) return false
  const verb = phraseEnd(tokens, at) + 1
  return verb > at && hasFinite(tokens, verb, verb)
}

/** The noun that a verb carries; -1 where it carries none. */
function carriedNoun(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i <= verb + REACH; i++) {
    const word = tokens[i]?.lower ?? ''
    const led =
      (Object.hasOwn(CARRIED_NOUNS, word) && leads(tokens, i + 1, CARRIED_NOUNS[word] ?? '')) ||
      (HOPES.test(word) && opensClause(tokens, i + 1))
    // "expressed worry over": also a word that is a verb elsewhere.
    if (led) return i
    if (!within(tokens, i)) return -1
  }
  return -1
}

/** Reads "issued a warning that …", "renewed their calls for …": the noun tells what is done, the verb who does it. */
export function carriedNounFrame(text: string, tokens: readonly Token[], verb: number): Frame | null {
  if (!CARRYING_VERBS.has(wordAt(tokens[verb]).lemma)) return null
  const noun = carriedNoun(tokens, verb)
  if (noun < 0) return null
  const { cueFirst, source, subject, direction } = verbFrame(text, tokens, verb)
  if (!source || direction !== 'right' || subject === 'agent' || subject === 'none') return null
  // "a warning that", "a promise to": the word belongs to what is said; other prepositions lead to it.
  const led = !is(tokens, noun + 1, 'that') && !(tagsAt(tokens, noun + 1) & t.TO) && !is(tokens, noun + 1, 'whether')
  const prepositional = led && (tagsAt(tokens, noun + 1) & t.PREP) !== 0
  const last = prepositional ? noun + 1 : noun
  const lemma = tokens[noun]?.lower ?? ''
  return new Frame(CARRIED_NOUN, cueFirst, last, verb, lemma, source, subject, 'right', [new Phrase(last + 1, last)])
}
