import { isSpeechVerb } from '../../lexicon/frames.ts'
import { is, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { thingEnd } from './acts-behind.ts'
import { behindConjunction } from './clause-signs.ts'

type GrammaticalNumber = 'singular' | 'plural'

const BE_AND_HAVE: ReadonlyMap<string, GrammaticalNumber> = new Map([
  ['is', 'singular'],
  ['was', 'singular'],
  ['has', 'singular'],
  ['are', 'plural'],
  ['were', 'plural'],
  ['have', 'plural'],
])

/** The number of the subject that a form of a verb agrees with; null where it fits both, as most pasts do. */
function numberOf(tokens: readonly Token[], verb: number): GrammaticalNumber | null {
  const word = tokens[verb]?.lower ?? ''
  const known = BE_AND_HAVE.get(word)
  if (known || tagsAt(tokens, verb) & (t.AUX | t.PAST)) return known ?? null
  return word === wordAt(tokens[verb]).lemma ? 'plural' : word.endsWith('s') ? 'singular' : null
}

/** The last verb before a place that shows the number of its subject. */
function numberBefore(tokens: readonly Token[], first: number, i: number): GrammaticalNumber | null {
  for (let at = i - 1; at >= first; at--) {
    const tags = tagsAt(tokens, at)
    const finite = tags & (t.PRESENT | t.BASE | t.AUX) && !(tags & t.NOMINAL)
    const number = finite ? numberOf(tokens, at) : null
    if (number) return number
    // "it would hold": a modal shows nothing, and its verb belongs to it.
    if (tags & (t.MODAL | t.TO)) return null
  }
  return null
}

/**
 * "The letter says wards are full and warns of worse": a joined verb of telling that cannot have the subject of the
 * clause before, as the two differ in number.
 */
export function tellsBesides(tokens: readonly Token[], first: number, i: number): boolean {
  const verb = behindConjunction(tokens, i)
  if (verb < 0 || !isTelling(tokens, verb)) return false
  if (tagsAt(tokens, i - 1) & t.NOMINAL && tokens[i - 1]?.lower.endsWith('s')) return false
  const number = numberOf(tokens, verb)
  const before = numberBefore(tokens, first, i)
  if (number === null || before === null) return false
  return number !== before || (thingEnd(tokens, first) > 0 && hasHearer(tokens, verb))
}

/** A verb of saying; "claims are denied", "charges and insults": nouns. */
function isTelling(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.lower ?? ''
  if (/^calls?$/.test(word)) return /^(?:on|upon)$/.test(tokens[verb + 1]?.lower ?? '') && asksOf(tokens, verb + 2)
  if (/^points?$/.test(word)) return is(tokens, verb + 1, 'out')
  return !(tagsAt(tokens, verb) & t.NOMINAL) && isSpeechVerb(wordAt(tokens[verb]).lemma)
}

/** "ministers to pause it" */
const asksOf = (tokens: readonly Token[], whom: number): boolean =>
  (tagsAt(tokens, phraseEnd(tokens, whom) + 1) & t.TO) !== 0

/** "and tell parents to write", "and calls on ministers to act", "and points out that": nothing without a mouth does that. */
function hasHearer(tokens: readonly Token[], verb: number): boolean {
  const object = /^(?:on|upon|out)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1
  return is(tokens, object, 'that') || (phraseEnd(tokens, object) >= object && asksOf(tokens, object))
}
