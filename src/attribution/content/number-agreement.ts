import { isSpeechVerb } from '../../lexicon/frames.ts'
import { tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
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
  // "claims are denied", "charges and insults": nouns.
  if (verb < 0 || tagsAt(tokens, verb) & t.NOMINAL || !isSpeechVerb(wordAt(tokens[verb]).lemma)) return false
  if (tagsAt(tokens, i - 1) & t.NOMINAL && tokens[i - 1]?.lower.endsWith('s')) return false
  const number = numberOf(tokens, verb)
  const before = numberBefore(tokens, first, i)
  return number !== null && before !== null && number !== before
}
