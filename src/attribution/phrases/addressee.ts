import { isSpeechVerb, TELLING_VERBS } from '../../lexicon/frames.ts'
import { behindTo } from '../../text/syntax/behind-to.ts'
import { isRareInfinitive } from '../../text/syntax/infinitive.ts'
import { nextSubject } from '../../text/syntax/next-subject.ts'
import {
  hasFinite,
  is,
  isCircumstance,
  isQuotation,
  phraseEnd,
  startsPhrase,
  tagsAt,
} from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { LOWER, NUMBER, PUNCTUATION, type Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { addresseeEnd } from './addressee-end.ts'
import { behindWho, secondPhrase, thatBehindHearer, thatBehindWho } from './behind-hearer.ts'
import { isClosed, isComma, skipCircumstances, startsContent, startsQuotation } from './leading-circumstances.ts'

/** Verbs whose object is always the addressee. */
const TELLING = new Set(['tell', 'assure', 'remind', 'inform', 'notify'])

/** Verbs behind whose hearer a clause stands without "that": "warned residents the dam was full". */
const HEARD_BY: ReadonlySet<string> = new Set([
  ...TELLING,
  ...'warn reassure advise caution convince persuade'.split(' '),
])

/** Whether what was asked or urged follows the one asked: "that", "to go", "about", a quotation. */
function leadsOn(tokens: readonly Token[], i: number): boolean {
  const tags = tagsAt(tokens, i)
  if (is(tokens, i, 'that') || is(tokens, i, 'if') || tags & t.WH || startsQuotation(tokens, i)) return true
  if (tags & t.NEGATION && tagsAt(tokens, i + 1) & t.TO) return true
  if (tags & t.TO) {
    const verb = behindTo(tokens, i)
    return (
      (tagsAt(tokens, verb) & (t.BASE | t.BE | t.HAVE)) !== 0 ||
      opensDeed(tokens, verb) ||
      isRareInfinitive(tokens, verb)
    )
  }
  return (
    hasFinite(tokens, i, i) ||
    is(tokens, i, 'about') ||
    (isCircumstance(tokens, i) && (startsContent(tokens, i + 3) || is(tokens, skipCircumstances(tokens, i), 'that')))
  )
}

/** "to photograph damage", "to boycott the vote": a word that is rarely a verb, before what it is done to. */
const opensDeed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.case === LOWER &&
  (tagsAt(tokens, i) & (t.NOMINAL | t.DET)) === t.NOMINAL &&
  /^[a-z-]+(?<!s|ing|ion|ment)$/.test(tokens[i]?.lower ?? '') &&
  (tagsAt(tokens, i + 1) & (t.DET | t.POSSESSIVE | t.NOMINAL | t.OBJECT)) !== 0

/** "told a joke and the room fell silent": a story is what is told, and hears nothing. */
const tellsStory = (tokens: readonly Token[], from: number): boolean =>
  (tagsAt(tokens, from) & (t.DET | t.POSSESSIVE)) !== 0 &&
  /^(?:jokes?|story|stories|tales?|anecdotes?|lies?)$/.test(tokens[from + 1]?.lower ?? '')

/** Longest apposition to who is addressed, in tokens, and what it begins with. */
const BESIDE_REACH = 20
const BESIDE = /^(?:now|then|aged|of|from|a|an|the|who|whose|which|\d{1,3})$/

/** "told Fox, now aged 44, that", "told Fox, of Mill Lane, Lee: “…”": where the words begin behind what is said of the hearer. */
function behindBeside(tokens: readonly Token[], comma: number): number {
  // "told Fox, prosecuting that": the second comma left out.
  const acts = tagsAt(tokens, comma + 1) & t.GERUND && !isSpeechVerb(wordAt(tokens[comma + 1]).lemma)
  const that = acts ? behindReduced(tokens, comma + 1) : -1
  if (that > comma) return that
  // "told his boss, Tom Bell, that", "told his barrister, in tears, that": a name alone, or how it was told.
  const named = (tagsAt(tokens, comma + 1) & (t.NAME | t.PREP)) !== 0 && !BESIDE.test(tokens[comma + 1]?.lower ?? '')
  if (!named && !BESIDE.test(tokens[comma + 1]?.lower ?? '')) return comma
  for (let i = comma + 2; i < tokens.length && i < comma + BESIDE_REACH; i++) {
    if (isQuotation(tokens, i) || isClosed(tokens, i) || (named && hasFinite(tokens, i, i))) return comma
    if (is(tokens, i, ':') && isQuotation(tokens, i + 1)) return i
    if (isComma(tokens, i) && (is(tokens, i + 1, 'that') || isQuotation(tokens, i + 1) || opensTold(tokens, i + 1)))
      return i + 1
  }
  return comma
}

/** Longest clause with a participle about who is addressed, in tokens. */
const REDUCED_REACH = 10

/** "told a crowd gathered in the square that": where "that" stands behind the participle; -1 where none does. */
function behindReduced(tokens: readonly Token[], participle: number): number {
  const tags = tagsAt(tokens, participle)
  if (!(tags & (t.GERUND | t.PARTICIPLE | t.PAST)) || tags & t.AUX) return -1
  for (let i = participle + 1; i < tokens.length && i < participle + REDUCED_REACH; i++) {
    if (is(tokens, i, 'that')) return hasFinite(tokens, i + 1, i + 1) ? -1 : i
    if (tokens[i]?.kind === PUNCTUATION || isQuotation(tokens, i) || hasFinite(tokens, i, i)) return -1
  }
  return -1
}

/** "he would be paid", "about the road": what somebody is told. */
const opensTold = (tokens: readonly Token[], i: number): boolean =>
  is(tokens, i, 'about') ||
  ((tagsAt(tokens, i) & t.PRONOUN) !== 0 && !(tagsAt(tokens, i) & t.WH) && hasFinite(tokens, i + 1, i + 1))

/** "told her parents she was leaving", "told her 300 staff that": a common noun, with a subject or "that" behind it. */
const isOwned = (tokens: readonly Token[], from: number): boolean =>
  isOwnedNoun(tokens, tokens[from]?.kind === NUMBER ? from + 1 : from)

const isOwnedNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.case === LOWER &&
  (tagsAt(tokens, i) & t.NOMINAL) !== 0 &&
  !(tagsAt(tokens, i) & (t.CLOSED | t.TIME | t.VERB)) &&
  ((tagsAt(tokens, i + 1) & (t.PRONOUN | t.DET | t.POSSESSIVE)) !== 0 ||
    is(tokens, i + 1, 'that') ||
    // "told her boss, Tom Bell, that"
    (isComma(tokens, i + 1) && (tagsAt(tokens, i + 2) & (t.NAME | t.PREP)) !== 0))

/** Verbs that ask something of somebody behind a preposition: "appealed to all parties not to go", "called on the town to pay". */
const ASKING_OF = /^(?:appeal to|plead with|call (?:up)?on|beg of|demand of)$/

/** Behind whom somebody appealed to, to what they are to do; the place itself where no infinitive follows. */
function behindAsked(tokens: readonly Token[], from: number): number {
  const whole = tagsAt(tokens, from) & t.OBJECT ? from : phraseEnd(tokens, from)
  const next = behindDay(tokens, behindWho(tokens, whole) + 1)
  const to = tagsAt(tokens, next) & t.NEGATION ? next + 1 : next
  if (whole < from || !(tagsAt(tokens, to) & t.TO)) return from
  const verb = behindTo(tokens, to)
  return tagsAt(tokens, verb) & (t.BASE | t.BE) || isRareInfinitive(tokens, verb) ? next : from
}

/** "the town Wednesday to", "the town on Monday to": past the day on which somebody was asked. */
function behindDay(tokens: readonly Token[], from: number): number {
  const day = is(tokens, from, 'on') ? from + 1 : from
  let end = day
  while (tagsAt(tokens, end) & t.TIME) end++
  return end > day ? end : from
}

/** Longest clause between commas about who was asked, in tokens. */
const BETWEEN_COMMAS = 16

/** "asked Fox, who runs the mill, to stay": past what is told of who was asked, to the infinitive; -1 where none follows. */
function toBehindWho(tokens: readonly Token[], comma: number): number {
  if (!isComma(tokens, comma) || !/^(?:who|which|whose|whom)$/.test(tokens[comma + 1]?.lower ?? '')) return -1
  for (let i = comma + 2; i < tokens.length && i < comma + BETWEEN_COMMAS; i++) {
    if (isQuotation(tokens, i) || isClosed(tokens, i)) return -1
    if (isComma(tokens, i)) return leadsOn(tokens, i + 1) && tagsAt(tokens, i + 1) & (t.TO | t.NEGATION) ? i + 1 : -1
  }
  return -1
}

/** "told Monday’s meeting", "told last night’s crowd that": past a meeting that is named by its day; the place itself for none. */
function behindMeeting(tokens: readonly Token[], from: number): number {
  const day =
    /^(?:last|this|yesterday)$/.test(tokens[from]?.lower ?? '') && tagsAt(tokens, from + 1) & t.TIME ? from + 1 : from
  if (!(tagsAt(tokens, day) & t.TIME) || !(tagsAt(tokens, day + 1) & t.GENITIVE)) return from
  const end = Math.max(day + 2, phraseEnd(tokens, day + 2))
  return is(tokens, end, 'that') ? end : end + 1
}

/** "told everyone to go home" */
const EVERYBODY = /^(?:(?:every|any|some|no)(?:one|body)|others)$/

/** Skips the addressee: "told reporters that", "reminded him:". */
export function skipAddressee(tokens: readonly Token[], from: number, lemma: string): number {
  if (ASKING_OF.test(`${lemma} ${tokens[from - 1]?.lower ?? ''}`)) return behindAsked(tokens, from)
  if (!TELLING_VERBS.has(lemma)) return from
  const tags = tagsAt(tokens, from)
  if (lemma === 'thank' && is(tokens, from, 'her') && tagsAt(tokens, from + 1) & t.NOMINAL) return from
  const owns = is(tokens, from, 'her') && isOwned(tokens, from + 1)
  if (tags & t.OBJECT && !owns && !(tags & t.PRONOUN && hasFinite(tokens, from + 1, from + 1))) return from + 1
  if (EVERYBODY.test(tokens[from]?.lower ?? '') && (tagsAt(tokens, from + 1) & t.TO || is(tokens, from + 1, 'that')))
    return from + 1
  const dated = TELLING.has(lemma) ? behindMeeting(tokens, from) : from
  if (dated > from) return dated
  if (isQuotation(tokens, from) || !startsPhrase(tokens, from) || is(tokens, from, 'that') || tellsStory(tokens, from))
    return from
  const subject = HEARD_BY.has(lemma) ? nextSubject(tokens, from) : -1
  if (subject > from) return subject
  const whole = addresseeEnd(tokens, from)
  const second = TELLING.has(lemma) ? secondPhrase(tokens, from, whole) : -1
  if (second > from) return second
  const that = thatBehindHearer(tokens, from)
  if (that > from) return that
  const told = TELLING.has(lemma) ? thatBehindWho(tokens, whole) : -1
  if (told > whole) return told
  const deed = tokens.findIndex(({ tags: own }, i) => i > from && i < whole && own & t.TO)
  const verb = behindTo(tokens, deed)
  const does = !TELLING.has(lemma) && opensDeed(tokens, verb)
  if (deed > from && (does || isRareInfinitive(tokens, verb))) return deed
  const asked = TELLING.has(lemma) ? -1 : toBehindWho(tokens, whole + 1)
  if (asked > whole) return asked
  // "warned the plan “makes no sense”": the subject of the verb in marks hears nothing.
  if (!TELLING.has(lemma) && tokens[whole + 1]?.quotation?.verbal) return from
  const end = TELLING.has(lemma) ? whole : behindWho(tokens, whole)
  if (end < from || (!TELLING.has(lemma) && !leadsOn(tokens, end + 1))) return from
  if (isComma(tokens, end + 1)) return behindBeside(tokens, end + 1)
  const reduced = behindReduced(tokens, end + 1)
  if (reduced > end) return reduced
  const next = tagsAt(tokens, end + 1)
  if (!hasFinite(tokens, end + 1, end + 1) || next & t.PREP) return end + 1
  // "told the Times Carter believes": the last name is the subject of what was told.
  for (let i = end; i > from; i--) {
    const [own, before] = [tagsAt(tokens, i), tagsAt(tokens, i - 1)]
    if (own & (t.DET | t.POSSESSIVE) && !(before & t.PREP)) return i
    if (own & t.NAME && i === end && before & (t.NAME | t.NOMINAL)) return i
  }
  return from
}
