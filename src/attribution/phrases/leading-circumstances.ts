import { MEDIA_NOUNS } from '../../lexicon/frames.ts'
import { DEGREE_ADVERBS } from '../../lexicon/function-words.ts'
import { isInfinitive } from '../../text/syntax/behind-to.ts'
import {
  hasFinite,
  is,
  isCircumstance,
  isDash,
  isNominal,
  isQuotation,
  phraseEnd,
  tagsAt,
} from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { PUNCTUATION, type Token } from '../../text/tokens.ts'
import { opensSpan, type Skip, skipDay, skipSpan } from './time-circumstances.ts'

export const isComma = (tokens: readonly Token[], i: number): boolean => is(tokens, i, ',')

/** Whether the sentence or its clause is over there. */
export function isClosed(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return !token || (token.kind === PUNCTUATION && /^(?:[.;!?)\]…]|\.\.+)$/.test(token.text))
}

/** Skips what stands between a cue and its content: adverbs, days, "in a statement", "at a rally". */
export function skipCircumstances(tokens: readonly Token[], from: number, toContent = false): number {
  let i = from
  for (let guard = 0; guard < 6; guard++) {
    const next = skipOne(tokens, i, toContent)
    if (next === i) return i
    i = next
  }
  return i
}

const OPENS_CIRCUMSTANCE = /^(?:to|in|on|at|during|after|before|via|through|by|over|from|under|outside|near|with)$/

/** How far behind a cue its "that" may stand: "said in a statement issued late on Sunday night that". */
const THAT_REACH = 16

/** Longest insertion between a cue and its "that", in tokens. */
const INSERTION_REACH = 12

const LEADS_ON = /^(?:that|whether|if|why|how|what|who|where|when)$/

/**
 * "explains, in a mocking fashion, that", "argued - naming the mayor - that", "said — on air, as it happens — that", "on CNN,
 * where he works, that": past an insertion between two marks.
 */
export function behindInsertion(tokens: readonly Token[], opening: number): number {
  const mark = tokens[opening]?.text ?? ''
  const dash = isDash(tokens, opening)
  if (mark !== ',' && !dash) return opening
  const clause = dash || (tagsAt(tokens, opening + 1) & t.WH) !== 0 || is(tokens, opening + 1, 'as')
  for (let i = opening + 1; i < tokens.length && i < opening + INSERTION_REACH; i++) {
    if (isQuotation(tokens, i) || (!clause && hasFinite(tokens, i, i))) return opening
    if (tokens[i]?.text !== mark) continue
    // "said — as he had before — the mill": behind a clause only “that” shows that it was inserted.
    const leads = clause ? is(tokens, i + 1, 'that') : LEADS_ON.test(tokens[i + 1]?.lower ?? '')
    return leads ? i + 1 : opening
  }
  return opening
}

/** Phrases of where and when between a verb and the end of its clause, at the most. */
const PLACES = 3

/** "reports in a journal.", "wrote on Monday in a letter to parents.": behind where and when it was written. */
export function behindPlaces(tokens: readonly Token[], from: number): number {
  let i = skipCircumstances(tokens, from)
  for (let n = 0; n < PLACES && tagsAt(tokens, i) & t.PREP; n++) {
    const last = phraseEnd(tokens, i + 1)
    if (last <= i) break
    i = last + 1
  }
  return i
}

/** Where "that" stands behind a circumstance with more than its noun; the place itself where it does not. */
export function thatBehindMedium(tokens: readonly Token[], from: number): number {
  // "announced yesterday in a speech to the town that"
  let opening = from
  while (tagsAt(tokens, opening) & t.TIME && !(tagsAt(tokens, opening + 1) & t.VERB)) opening++
  if (!OPENS_CIRCUMSTANCE.test(tokens[opening]?.lower ?? '')) return from
  if (isInfinitive(tokens, opening, t.BASE | t.AUX)) return from
  for (let i = opening + 1; i < tokens.length && i < from + THAT_REACH; i++) {
    // "on CNN, where he works, that"
    if (isComma(tokens, i) && i > opening + 1) return thatBehindComma(tokens, i) || from
    // "pressed Fox on why a vial that": a question.
    if (
      isQuotation(tokens, i) ||
      tokens[i]?.kind === PUNCTUATION ||
      /^(?:why|how|whether)$/.test(tokens[i]?.lower ?? '')
    )
      return from
    // "with a firm to sell parts that clip on": a relative clause of something else.
    if (isInfinitive(tokens, i, t.BASE)) return from
    // "in a speech that drew applause": a relative clause about the circumstance.
    if (is(tokens, i, 'that')) return hasFinite(tokens, i + 1, i + 1) ? from : i
    const participle =
      !is(tokens, i, 'heard') && (tagsAt(tokens, i) & t.PAST) !== 0 && (tagsAt(tokens, i - 1) & t.NOMINAL) !== 0
    if (hasFinite(tokens, i, i) && !(participle && isParticiple(tokens, i))) return from
  }
  return from
}

/** Where "that" stands behind a clause about a place, which a comma opens and one closes; 0 where none does. */
function thatBehindComma(tokens: readonly Token[], comma: number): number {
  if (!/^(?:where|which|whose|who)$/.test(tokens[comma + 1]?.lower ?? '')) return 0
  const that = behindInsertion(tokens, comma)
  return that > comma && is(tokens, that, 'that') ? that : 0
}

/** "a statement issued late on Sunday", "a survey released by": a past form behind a noun that is a participle. */
const isParticiple = (tokens: readonly Token[], i: number): boolean =>
  MEDIA_NOUNS.has(tokens[i - 1]?.lower ?? '') ||
  (tagsAt(tokens, i + 1) & (t.PREP | t.TIME | t.ADVERB | t.DET)) !== 0 ||
  is(tokens, i + 1, 'that')

const TOPICAL = /^(?:on|about|of|over)$/

/** "said nearly a third had left", "said now was the time": an adverb that is said, or the subject; not "said only that". */
function isOfContent(tokens: readonly Token[], i: number): boolean {
  if (is(tokens, i, 'now')) return hasFinite(tokens, i + 1, i + 1)
  // "said otherwise, it would sink"
  if (is(tokens, i, 'otherwise')) return isComma(tokens, i + 1)
  if (!DEGREE_ADVERBS.has(tokens[i]?.lower ?? '')) return false
  return !is(tokens, i + 1, 'that') && !startsQuotation(tokens, i + 1) && !isClosed(tokens, i + 1)
}

/** Adjectives that are adverbs elsewhere. */
const EITHER = /^(?:long|further|early|late|hard|fast|daily|weekly|better|worse)$/

/** "of long hours": behind a preposition, and right before a noun. */
const isObject = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i - 1) & t.PREP) !== 0 && (tagsAt(tokens, i + 1) & (t.NOMINAL | t.TIME | t.CLOSED)) === t.NOMINAL

const skipAdverb: Skip = (tokens, i, tags, toContent) => {
  // "urged them not to go": without "not" it would be the contrary.
  if (tags & t.NEGATION && toContent) return i
  if (toContent && isOfContent(tokens, i)) return i
  // "complain of long hours"
  if (EITHER.test(tokens[i]?.lower ?? '') && isObject(tokens, i)) return null
  return tags & t.ADVERB && !(tags & (t.CLOSED & ~t.NEGATION)) && !is(tokens, i, 'there') ? i + 1 : null
}

/** "said when asked that": how it came to be said. */
const skipAsked: Skip = (tokens, i) =>
  is(tokens, i, 'when') &&
  ASKED.test(tokens[i + 1]?.lower ?? '') &&
  (is(tokens, i + 2, 'that') || isComma(tokens, i + 2))
    ? i + 2
    : null

const ASKED = /^(?:asked|pressed|questioned|contacted|approached|challenged)$/

const ASKS = /^(?:why|how|what|where|when|whether)$/

/** "explained to the town why": whom somebody told, before the question. */
const skipHearer: Skip = (tokens, i, tags) => {
  if (!(tags & t.TO)) return null
  const next = phraseEnd(tokens, i + 1) + 1
  return ASKS.test(tokens[next]?.lower ?? '') ? Math.max(i, next) : null
}

/** "to her", not "in her letter". */
const isBareObject = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.OBJECT) !== 0 && !(tagsAt(tokens, i) & t.POSSESSIVE && isNominal(tokens, i + 1))

/** How far behind a day the verb of a clause may stand, in tokens. */
const VERB_REACH = 14

/** "told the town on Monday any talk of a bridge was idle": behind a day an article or pronoun with its verb. */
function opensClauseBehindDay(tokens: readonly Token[], on: number): boolean {
  if (!is(tokens, on, 'on') || !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[on + 1]?.lower ?? ''))
    return false
  if (!(tagsAt(tokens, on + 2) & (t.DET | t.PRONOUN | t.POSSESSIVE)) || tagsAt(tokens, on + 2) & t.WH) return false
  for (let i = on + 3; i < tokens.length && i < on + VERB_REACH; i++) {
    if (isComma(tokens, i) || isClosed(tokens, i)) return false
    if (hasFinite(tokens, i, i)) return true
  }
  return false
}

const skipPhrase: Skip = (tokens, i, tags, toContent) => {
  if (!(tags & (t.PREP | t.TO) || /^(?:following|amid)$/.test(tokens[i]?.lower ?? '')) || is(tokens, i, 'than'))
    return i
  // "is assured of at least 108"
  if (is(tokens, i, 'at') && /^(?:least|most)$/.test(tokens[i + 1]?.lower ?? '')) return i
  if (tagsAt(tokens, i + 1) & (t.BASE | t.GERUND) && !(tagsAt(tokens, i + 1) & t.NOMINAL)) return i
  const end = isBareObject(tokens, i + 1) ? i + 1 : phraseEnd(tokens, i + 1)
  const next = end + 1
  if (opensClauseBehindDay(tokens, i)) return i + 2
  if (end <= i || !startsContent(tokens, next)) return i
  // "remarked on the need for a potential “swap”": what is quoted belongs to what was spoken about.
  if (toContent && isQuotation(tokens, next) && TOPICAL.test(tokens[i]?.lower ?? '') && !isCircumstance(tokens, i))
    return isPlace(tokens, i) || tags & t.TIME ? next : i
  // Before a comma or the end, the words may be the content itself: "vying for a seat, which".
  if (toContent && (isClosed(tokens, next) || (isComma(tokens, next) && !isQuotation(tokens, next + 1)))) return i
  return !toContent || isCircumstance(tokens, i) || isPlace(tokens, i) || startsQuotation(tokens, next) ? next : i
}

/** Asked in this order. */
const SKIPS: readonly Skip[] = [skipDay, skipAsked, skipSpan, skipAdverb, skipHearer, skipPhrase]

const OPENING_TAGS = t.TIME | t.ADVERB | t.TO | t.PREP

const OPENING: ReadonlySet<string> = new Set(['when', 'following', 'amid'])

/** Whether any of them may have something to skip there: most words open no circumstance. */
const mayOpen = (tokens: readonly Token[], i: number, tags: number): boolean =>
  (tags & OPENING_TAGS) !== 0 || OPENING.has(tokens[i]?.lower ?? '') || opensSpan(tokens, i)

function skipOne(tokens: readonly Token[], i: number, toContent: boolean): number {
  const tags = tagsAt(tokens, i)
  if (!mayOpen(tokens, i, tags)) return i
  for (const skip of SKIPS) {
    const end = skip(tokens, i, tags, toContent)
    if (end !== null) return end
  }
  return i
}

/** "in Milwaukee": a preposition of place with a name. */
const isPlace = (tokens: readonly Token[], i: number): boolean =>
  /^(?:in|at|from|near|outside|to)$/.test(tokens[i]?.lower ?? '') && (tagsAt(tokens, i + 1) & t.NAME) !== 0

export const startsQuotation = (tokens: readonly Token[], i: number): boolean =>
  isQuotation(tokens, i) || ((isComma(tokens, i) || is(tokens, i, ':')) && isQuotation(tokens, i + 1))

/** Whether a content certainly begins at a token: "that", a quotation, a comma or colon before one, the clause's end. */
export function startsContent(tokens: readonly Token[], i: number): boolean {
  if (is(tokens, i, 'that') || isQuotation(tokens, i) || isClosed(tokens, i)) return true
  const tags = tagsAt(tokens, i)
  if (isComma(tokens, i) || is(tokens, i, ':')) return true
  return (
    (tags & t.TIME) !== 0 ||
    ((tags & t.PREP) !== 0 && !is(tokens, i, 'of')) ||
    (tags & t.PRONOUN && !(tags & t.WH)) !== 0
  )
}
