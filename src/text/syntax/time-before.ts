import { MEDIA_NOUNS } from '../../lexicon/frames.ts'
import { CHANNELS } from '../../lexicon/writings.ts'
import * as t from '../tags.ts'
import { LOWER, type Token } from '../tokens.ts'
import { clauseFloor } from './clause-floor.ts'
import { is, isNominal, Phrase, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { endsSetPhrase, skipSetPhraseBefore } from './set-phrase-before.ts'
import { isLooseAdverb, Subject } from './subject.ts'

/**
 * Skips adverbs and time expressions between a subject and its verb, to the left: "on Friday evening", "last week",
 * "a month later".
 */
export function skipTimeBefore(tokens: readonly Token[], from: number): number {
  let j = from
  for (;;) {
    if (!mayTellTime(tokens, j)) return j
    const ago = agoStart(tokens, j)
    const set = skipSetPhraseBefore(tokens, j)
    const loose = isLooseAdverb(tagsAt(tokens, j)) ? j - 1 : timeStart(tokens, j) - 1
    const before = ago < j ? ago - 1 : set < j ? set : loose
    if (before === j || before < 0) return j
    j = before
  }
}

/** Whether anything may be skipped at a token: most words stand in no time, and none of the readers need look at them. */
function mayTellTime(tokens: readonly Token[], j: number): boolean {
  const tags = tagsAt(tokens, j)
  if (tags & t.TIME || isLooseAdverb(tags)) return true
  const word = tokens[j]?.lower ?? ''
  return AGO.has(word) || AGO.has(tokens[j + 1]?.lower ?? '') || endsSetPhrase(word)
}

/** A unit in which time is counted: "Hours after Fox said", "two weeks ago". */
export const TIME_UNIT =
  /^(?:moment|second|minute|hour|day|night|week|weekend|month|season|year|decade|centur)(?:s|y|ies)?$/

const COUNTED = /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|some|many|couple|of|\d+)$/
const ROUGHLY = /^(?:less|more|fewer|just|only|about|almost|nearly|over|under|barely|roughly|around|than|little)$/

const AGO: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'before'])

/**
 * The start of "less than two weeks ago" between a subject and its verb, also where its last word was read with the
 * verb; the place itself where none ends there.
 */
function agoStart(tokens: readonly Token[], last: number): number {
  const unit = AGO.has(tokens[last]?.lower ?? '') ? last - 1 : last
  if (!AGO.has(tokens[unit + 1]?.lower ?? '') || !TIME_UNIT.test(tokens[unit]?.lower ?? '')) return last
  let i = unit
  while (i > 0 && COUNTED.test(tokens[i - 1]?.lower ?? '')) i--
  if (i === unit) return last
  while (i > 0 && ROUGHLY.test(tokens[i - 1]?.lower ?? '')) i--
  return isNominal(tokens, i - 1) || tagsAt(tokens, i - 1) & (t.NAME | t.PRONOUN) ? i : last
}

/** "in a statement", "through her official account": words from the preposition to the medium at the most. */
const MEDIUM_REACH = 6
const LATER = /^(?:later|earlier)$/
const LEADS_TO_MEDIUM = /^(?:in|on|through|via|during)$/
/** Skips the medium between a subject and its verb, to the left: "the union in a statement", "the mill through its account". */
export function skipMediumBefore(tokens: readonly Token[], from: number): number {
  const noun = tokens[from]
  if (!noun || noun.case !== LOWER || !(MEDIA_NOUNS.has(noun.lower) || CHANNELS.has(noun.lower))) return from
  for (let i = from - 1; i > from - MEDIUM_REACH && i > 0; i--) {
    const word = tokens[i]?.lower ?? ''
    if (!LEADS_TO_MEDIUM.test(word)) {
      if (isNominal(tokens, i) || tagsAt(tokens, i) & (t.DET | t.POSSESSIVE) || LATER.test(word)) continue
      return from
    }
    // "the woman in the video said": which woman.
    const owned = /^an?$/.test(tokens[i + 1]?.lower ?? '') || (tagsAt(tokens, i + 1) & t.POSSESSIVE) !== 0
    // "said it was safe, but in a later statement said it was not"
    if (owned && tagsAt(tokens, i - 1) & t.COORD && i > 1) return i - 1
    const subject = isNominal(tokens, i - 1) || (tagsAt(tokens, i - 1) & t.PRONOUN) !== 0 || is(tokens, i - 1, ')')
    return owned && subject ? i - 1 : from
  }
  return from
}

/** Prepositions that tell when somebody spoke, and hardly ever which of several they are. */
const TELLS_WHEN = /^(?:during|after|before|throughout|amid|following|over)$/
/** "over the weekend", not "the row over the plan". */
const SPANS = /^(?:weekend|holidays?|summer|winter|spring|autumn|course|(?:day|week|month|year|decade)s?)$/
/** Longest such circumstance, in tokens. */
const EVENT_REACH = 6

/** Nothing but a noun phrase stands before: in "left the hall after the mayor said", "This comes after police said" a clause begins. */
function isSubjectOnly(tokens: readonly Token[], preposition: number): boolean {
  if (/^(?:this|that|it|which)$/.test(tokens[0]?.lower ?? '')) return false
  const first = phraseStart(tokens, preposition - 1)
  return first === 0 || is(tokens, first - 1, ',') || (tagsAt(tokens, first - 1) & t.COORD) !== 0
}

/** Skips when somebody spoke, to the left: "the council after the vote", "Fox over the weekend". */
export function skipEventBefore(tokens: readonly Token[], from: number): number {
  for (let i = from; i > 0 && i > from - EVENT_REACH; i--) {
    const word = tokens[i]?.lower ?? ''
    if (TELLS_WHEN.test(word)) {
      const timed = word !== 'over' || SPANS.test(tokens[from]?.lower ?? '')
      const before = tagsAt(tokens, i - 1)
      // "Hours after the mayor said": how long after, and nobody who speaks.
      const subject =
        isNominal(tokens, i - 1) && !(before & (t.TIME | t.VERB)) && !TIME_UNIT.test(tokens[i - 1]?.lower ?? '')
      return timed && i < from && subject && isSubjectOnly(tokens, i) ? i - 1 : from
    }
    if (!(isNominal(tokens, i) || tagsAt(tokens, i) & (t.DET | t.POSSESSIVE))) return from
  }
  return from
}

export const OPENS_TIME =
  /^(?:last|past|this|that|next|earlier|late|early|a|an|one|two|three|four|five|six|the|each|every|all|\d+)$/

/**
 * Index of the first word of the time expression that ends at `last`, with its preposition; `last + 1` if there is
 * none.
 */
function timeOpening(tokens: readonly Token[], last: number): number {
  let i = last
  while (i > 0 && tagsAt(tokens, i) & t.TIME) i--
  if (i === last) return last + 1
  const day = tokens[last]?.case !== LOWER
  // "Fox later Thursday told"
  if (day && is(tokens, i, 'later')) i--
  while (i > 0 && OPENS_TIME.test(tokens[i]?.lower ?? '')) i--
  const led = /^(?:on|in|during|by|since)$/.test(tokens[i]?.lower ?? '') && i > 0
  if (led) i--
  return !led && !day && !OPENS_TIME.test(tokens[i + 1]?.lower ?? '') ? last + 1 : i + 1
}

/** The start of the time that ends there and has a name, noun or pronoun before it; one place on where there is none. */
function timeStart(tokens: readonly Token[], last: number): number {
  const first = timeOpening(tokens, last)
  const before = tagsAt(tokens, first - 1)
  const ends = before & (t.NAME | t.PRONOUN | t.NOMINAL | t.COORD) || /^[),]$/.test(tokens[first - 1]?.text ?? '')
  return first <= last && ends && !(before & t.TIME) ? first : last + 1
}

/** "A poll released Friday found": the subject ends in a participle and its time. */
export function behindDated(tokens: readonly Token[], last: number): Subject | null {
  const participle = timeOpening(tokens, last) - 1
  if (is(tokens, participle + 1, 'that')) return null
  const dated = participle < last && tagsAt(tokens, participle) & t.PAST && isNominal(tokens, participle - 1)
  if (!dated) return null
  const first = phraseStart(tokens, participle - 1, clauseFloor(tokens, participle - 1))
  return first < participle ? new Subject(new Phrase(first, last), 'plain') : null
}
