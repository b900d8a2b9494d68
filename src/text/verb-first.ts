import { isSpeechVerb } from '../lexicon/frames.ts'
import * as t from './tags.ts'
import { CAPITALISED, LOWER, type Token, WORD } from './tokens.ts'
import { wordAt } from './word-at.ts'

/** What verbs of speech lack that stand so. */
const MORE: ReadonlySet<string> = new Set(['agree', 'remember', 'laugh', 'reflect'])

/** Words from such a verb to the quotation, at the most: "Adds Lena Fox, who has run the mill since 1998, “…”". */
const REACH = 24

/** "Fox", "the director", "director Lena Fox" */
const opensSpeaker = (token: Token | undefined): boolean =>
  token?.kind === WORD &&
  (token.case !== LOWER ? !(wordAt(token).tags & t.CLOSED) || /^(?:he|she)$/.test(token.lower) : true) &&
  !(wordAt(token).tags & (t.PREP | t.TO | t.SUBORD | t.COORD | t.AUX | t.ADVERB))

/**
 * "Adds Fox, “We stay.”", "Recalls the miller: “It was dark.”": whether the first word of a sentence is the verb of the words
 * behind it, and no name.
 */
export function opensAsVerb(tokens: readonly Token[]): boolean {
  const [verb, speaker] = tokens
  if (verb?.case !== CAPITALISED || !/[^s]s$|^(?:said|wrote|added)$/.test(verb.lower) || !opensSpeaker(speaker))
    return false
  const word = wordAt(verb)
  if (!(word.tags & (t.PRESENT | t.PAST)) || !(isSpeechVerb(word.lemma) || MORE.has(word.lemma))) return false
  for (let i = 2; i < tokens.length && i < REACH; i++) {
    const mark = tokens[i - 1]?.text
    if (tokens[i]?.quotation) return mark === ',' || mark === ':'
  }
  return false
}
