import { is, phraseEnd } from '../../text/syntax/noun-phrase.ts'
import { behindAdverb, isPastVerb } from '../../text/syntax/verb-group.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { thingEnd } from './acts-behind.ts'
import { subjectStart, tells } from './clause-signs.ts'

// "alleged that guards stopped the bus, took his shoes and told him to walk": what somebody did, deed by deed.

/** How far behind a deed the next may stand, in tokens. */
const REACH = 24

/** Verbs of saying that tell of deeds as often: "started to laugh", "put it away". */
const DOING =
  /^(?:start|begin|finish|put|make|press|call|read|continue|go|count|order|sign|mark|paint|post|record|film|phone|shout|scream|yell|force|wire|pay|attack|abuse|insult|assault|select|pick|identify|blame|strike|hit|stamp|pin)$/

/** A deed that is none in words. */
const isDeed = (tokens: readonly Token[], i: number): boolean => {
  const { lemma } = wordAt(tokens[i])
  return isPastVerb(tokens, i) && (DOING.test(lemma) || !tells(lemma))
}

/** Where the first of the deeds stands; -1 where the clause tells of none. */
function firstDeed(tokens: readonly Token[], first: number): number {
  const subject = subjectStart(tokens, first)
  const end = phraseEnd(tokens, subject)
  const verb = behindAdverb(tokens, end + 1)
  return end >= subject && isPastVerb(tokens, verb) && !tells(wordAt(tokens[verb]).lemma) ? verb : -1
}

/** What somebody says of others' deeds, point by point. */
const TESTIFYING = /^(?:allege|claim|testify)$/

/** The pronouns that may well mean whoever speaks. */
const OWN = /^(?:s?he|they|it|we|i)$/

/** Whether the deeds told are surely those of others. */
const ofOthers = (tokens: readonly Token[], first: number, lemma: string): boolean =>
  TESTIFYING.test(lemma) || !OWN.test(tokens[subjectStart(tokens, first)]?.lower ?? '')

/** A deed behind "and" that ends the list; in words only of people, and not "said", which whoever tells of it may have done. */
function isLast(tokens: readonly Token[], first: number, i: number): boolean {
  if (isDeed(tokens, i)) return true
  const { lemma } = wordAt(tokens[i])
  return isPastVerb(tokens, i) && !/^(?:say|add)$/.test(lemma) && thingEnd(tokens, first) < 0
}

/** "and told him": the last deed behind a conjunction, from its comma on; -1 where none stands there. */
function lastDeed(tokens: readonly Token[], first: number, i: number): number {
  const and = is(tokens, i, ',') ? i + 1 : i
  return is(tokens, and, 'and') && isLast(tokens, first, and + 1) ? and + 1 : -1
}

/** ", took his shoes … and": a deed within the list, with the last one still to come. */
function isInnerDeed(tokens: readonly Token[], first: number, comma: number): boolean {
  if (!is(tokens, comma, ',') || !isDeed(tokens, comma + 1)) return false
  for (let i = comma + 2; i < tokens.length && i < comma + REACH; i++)
    if (is(tokens, i, 'and') && lastDeed(tokens, first, i) > 0) return true
  return false
}

/** Whether a list of deeds goes on at a comma or an "and". */
export function goesOnDoing(tokens: readonly Token[], first: number, i: number, lemma: string): boolean {
  const last = lastDeed(tokens, first, i)
  if (last < 0 && !(is(tokens, i, ',') && isDeed(tokens, i + 1))) return false
  const start = firstDeed(tokens, first)
  if (start < 0 || start >= i || !ofOthers(tokens, first, lemma)) return false
  if (last < 0) return isInnerDeed(tokens, first, i)
  // "alleged that men came to the house and told him to sign"
  if (TESTIFYING.test(lemma) && thingEnd(tokens, first) < 0 && !is(tokens, i, ',')) return true
  for (let comma = i - 1; comma > start && comma > i - REACH; comma--)
    if (is(tokens, comma, ',') && isInnerDeed(tokens, first, comma)) return true
  return false
}
