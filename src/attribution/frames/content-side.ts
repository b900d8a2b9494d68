import { isSpeechVerb, PLAIN_SPEECH, SAYING_VERBS, TELLING_VERBS } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, isDash, isQuotation, startsPhrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import type { Subject } from '../../text/syntax/subject.ts'
import type { VerbGroup } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import {
  behindInsertion,
  behindPlaces,
  isClosed,
  isComma,
  skipCircumstances,
} from '../phrases/leading-circumstances.ts'
import { goesOnInWords, quotedLeft, startsClause } from './behind-quotation.ts'
import type { Direction } from './frame.ts'
import { marksNoun, saysOf } from './quoted-side.ts'
import { isTail, isWhenToEnd } from './sentence-tail.ts'

/** Whether a place is where left content ends: after a quotation, or a comma behind a clause. */
export function endsContent(tokens: readonly Token[], i: number): boolean {
  if (isQuotation(tokens, i)) return true
  // "Is this the end? asks Fox"
  if (/^[?!]$/.test(tokens[i]?.text ?? '')) return i > 1 && tokens[i + 1]?.case === LOWER
  return (isComma(tokens, i) || /^[—–-]+$/.test(tokens[i]?.text ?? '')) && i > 0
}

/** Whether a verb stands before its subject behind a reported clause: "said", "estimates". */
export const isSayingVerb = (lemma: string): boolean =>
  SAYING_VERBS.has(lemma) || (/^(?:say|conjecture)$/.test(reportingGroup(lemma)) && !TELLING_VERBS.has(lemma))

/**
 * On which side of its cue a content stands.
 *
 * @param after where it begins if it stands behind
 */
export function directionOf(
  text: string,
  tokens: readonly Token[],
  group: VerbGroup,
  subject: Subject,
  after: number,
): Direction {
  const { phrase, kind } = subject
  if (kind === 'shared' || kind === 'participle' || kind === 'noun' || kind === 'relative') return 'right'
  // "The plan, called “a joke” by Fox, was dropped"
  if (kind === 'agent' && (isQuotation(tokens, group.head + 1) || is(tokens, group.head + 1, 'as'))) return 'right'
  const plain = kind === 'plain'
  const edge = (plain ? Math.min(phrase.first, group.start) : group.start) - 1
  if (edge < 0 || isRightInverted(tokens, group, subject)) return 'right'
  if (isImpersonal(tokens, edge) && group.passive && isClosed(tokens, skipCircumstances(tokens, group.head + 1)))
    return 'left'
  if (saysSo(tokens, edge) && isClosed(tokens, after)) return 'left'
  if (is(tokens, edge, 'as')) return opensAsClause(tokens, group, edge, after) ? 'right' : asClause(tokens, after)
  if (!endsContent(tokens, edge) || (kind === 'none' && !isQuotation(tokens, edge))) return 'right'
  if (kind === 'inverted') return 'left'
  if (marksNoun(tokens, edge, group.start) && !PLAIN_SPEECH.has(tokens[group.head]?.lower ?? '')) return 'right'
  if (tokens[edge]?.quotation?.punctuated && isTail(tokens, group.head + 1)) return 'left'
  // "“It is a joke,” Fox said of the plan that the council had passed."
  if (tokens[edge]?.quotation?.punctuated && saysOf(tokens, group.head)) return 'left'
  return isQuotation(tokens, edge)
    ? quotedLeft(text, tokens, edge, after, wordAt(tokens[group.head]).lemma)
    : clauseLeft(text, tokens, edge, after, group.head + 1)
}

/** "It is clean, it was announced": behind a clause and its comma. */
export const isImpersonal = (tokens: readonly Token[], it: number): boolean =>
  is(tokens, it, 'it') && isComma(tokens, it - 1) && it > 2

/** "It is clean, or so Ruiz says": “so” stands for the clause before it. */
export const saysSo = (tokens: readonly Token[], so: number): boolean =>
  is(tokens, so, 'so') &&
  (is(tokens, so - 1, 'or') || isComma(tokens, so - 1) || /^[—–-]+$/.test(tokens[so - 1]?.text ?? ''))

/** "Said Ruiz: “…”": inverted at the start of a sentence, the content after. */
const isRightInverted = (tokens: readonly Token[], group: VerbGroup, subject: Subject): boolean =>
  subject.kind === 'inverted' && group.start === 0 && !isClosed(tokens, subject.phrase.last + 1)

/** "As Ruiz makes clear, nobody will be moved": what the clause behind the comma says. */
const opensAsClause = (tokens: readonly Token[], { head }: VerbGroup, as: number, after: number): boolean =>
  (as === 0 || (as === 1 && /^(?:just|exactly|\()$/.test(tokens[0]?.lower ?? '')) || opensJoined(tokens, as, after)) &&
  isComma(tokens, after) &&
  (isSayingVerb(wordAt(tokens[head]).lemma) || after > head + 1)

/** "They have to pay, and as Ruiz noted, nobody knows why": a second main clause that opens so. */
const opensJoined = (tokens: readonly Token[], as: number, comma: number): boolean =>
  /^(?:and|but|yet|because)$/.test(tokens[as - 1]?.lower ?? '') &&
  (as === 1 || hasFinite(tokens, 0, as - 2)) &&
  goesOnInWords(tokens, comma + 1)

/** "…, as Ruiz has explained", "…, as she noted in her memoirs, …": what stands around the clause. */
function asClause(tokens: readonly Token[], after: number): Direction {
  if (isClosed(tokens, after) || isComma(tokens, after)) return 'left'
  // "…, as Ruiz suggested at the meeting", "…, as she put it after the vote had been lost": to the end.
  if (isTail(tokens, after) || isWhenToEnd(tokens, after)) return 'left'
  const comma = behindPhrase(tokens, after)
  return comma > after && hasFinite(tokens, comma + 1, comma + 1) ? 'left' : 'right'
}

/** Longest phrase between a cue and the comma that closes its clause, in tokens. */
const PHRASE_REACH = 8

/** The comma behind a phrase with a preposition and no verb: "in her memoirs,"; the place itself where there is none. */
export function behindPhrase(tokens: readonly Token[], from: number): number {
  if (!(tagsAt(tokens, from) & t.PREP)) return from
  for (let i = from + 1; i < from + PHRASE_REACH; i++) {
    if (isComma(tokens, i)) return i
    if (isQuotation(tokens, i) || is(tokens, i, 'that') || hasFinite(tokens, i, i)) return from
  }
  return from
}

/** Whether a clause with a subject stands between two places. */
const holdsClause = (tokens: readonly Token[], first: number, last: number): boolean =>
  hasFinite(tokens, first, last) ||
  syntaxOf(tokens).clauses.some(({ subject, verb }) => subject && verb.head >= first && verb.head <= last)

/** "…, Fox said as she swept the floor", "while sweeping the floor": only when it was said, to the end. */
function isTimeClause(tokens: readonly Token[], after: number): boolean {
  if (!/^(?:as|while|when|after|before)$/.test(tokens[after]?.lower ?? '')) return false
  const acts = (tagsAt(tokens, after + 1) & t.GERUND) !== 0
  if (!acts && !(tagsAt(tokens, after + 1) & t.PRONOUN && hasFinite(tokens, after + 2, after + 2))) return false
  return !tokens.slice(after).some((token) => token.quotation !== null || /^(?:that|,|:)$/.test(token.lower))
}

function clauseLeft(text: string, tokens: readonly Token[], edge: number, after: number, behind: number): Direction {
  // "“We stay”, Fox told the town, “and we work”": the comma stands behind the marks.
  if (edge === 1 && isQuotation(tokens, 0))
    return is(tokens, after, 'that') || is(tokens, after, ':') ? 'right' : 'left'
  const open = tokens.slice(edge, behind - 1).every(({ tags }) => !(tags & t.WH)) && !is(tokens, 0, 'that')
  if (open && isTimeClause(tokens, after) && hasFinite(tokens, 0, edge) && !isCircumstantial(tokens, edge))
    return 'left'
  if (isTail(tokens, behind) && (hasFinite(tokens, 0, edge) || holdsQuotation(tokens, edge)))
    return isCircumstantial(tokens, edge) ? 'right' : 'left'
  // "The road would be shut, Fox said adding that"
  if (open && is(tokens, behind, 'adding') && hasFinite(tokens, 0, edge) && !isCircumstantial(tokens, edge))
    return 'left'
  // "In the letter, Fox claims, among other things, that it leaks": what stands before the cue tells only where.
  const that = behindInsertion(tokens, after)
  if (that > after && is(tokens, that, 'that') && isCircumstantial(tokens, edge)) return 'right'
  const end = skipCircumstances(tokens, after)
  if (quotesBehindManner(tokens, end) && isCircumstantial(tokens, edge)) return 'right'
  if (isClosed(tokens, end)) return isCircumstantial(tokens, edge) ? 'right' : 'left'
  if (endsAtDash(tokens, edge, behind - 1, behindPlaces(tokens, after))) return 'left'
  if (isComma(tokens, end) && goesOnQuoted(text, tokens, edge, end + 1)) return 'left'
  // "As this concerns an arrest, the county has informed the state of it, as usual": what it told of stands behind.
  if (end > behind && isSubordinate(tokens, edge)) return opensMain(tokens, behind, end) ? 'left' : 'right'
  // "Opening the hall, Fox said with the roof gone, it would rain in": what the speaker did is no part of the words.
  if (tagsAt(tokens, 0) & t.GERUND && end > after && startsClause(tokens, end + 1) && isCircumstantial(tokens, edge))
    return 'right'
  // "During the talks, Fox challenged Marsh about the cost, saying": what goes on is what Fox did, and no clause stands before.
  if (isComma(tokens, end) && tagsAt(tokens, end + 1) & t.GERUND && isCircumstantial(tokens, edge)) return 'right'
  return isComma(tokens, end) && !isQuotation(tokens, end + 1) ? 'left' : 'right'
}

/** Tokens from a cue's comma to the one before its quotation, at the most. */
const MANNER_REACH = 10

/** "At the meeting, Fox said, very quietly, “We did.”": how it was said, between the cue and a whole sentence in marks. */
function quotesBehindManner(tokens: readonly Token[], comma: number): boolean {
  if (!isComma(tokens, comma)) return false
  for (let i = comma + 1; i < comma + MANNER_REACH; i++) {
    if (isQuotation(tokens, i) || isClosed(tokens, i) || hasFinite(tokens, i, i)) return false
    if (isComma(tokens, i)) return tokens[i + 1]?.quotation?.punctuated === true
  }
  return false
}

/** "The mill will close, Fox said on Monday — far too late": behind a clause, a dash ends the one of the cue. */
const endsAtDash = (tokens: readonly Token[], edge: number, verb: number, dash: number): boolean =>
  isDash(tokens, dash) &&
  isSpeechVerb(wordAt(tokens[verb]).lemma) &&
  holdsClause(tokens, 0, edge) &&
  !isCircumstantial(tokens, edge) &&
  behindInsertion(tokens, dash) === dash

/** "If it rains, Fox suggested in a letter, the mill will close": the clause that the first one leads to. */
const opensMain = (tokens: readonly Token[], behind: number, comma: number): boolean =>
  isComma(tokens, comma) &&
  isSayingVerb(wordAt(tokens[behind - 1]).lemma) &&
  startsPhrase(tokens, comma + 1) &&
  hasFinite(tokens, comma + 2, comma + MAIN_REACH)

/** Words from a comma to the verb of a main clause, at the most. */
const MAIN_REACH = 10

const JOINING = /^(?:and|but|so|or|because|which|yet|though|although) /
const LONGEST_JOINT = 9

/** "The new stadium, the mayor admitted, “may never be finished”": the quoted words go on with what stands before. */
function goesOnQuoted(text: string, tokens: readonly Token[], edge: number, at: number): boolean {
  const quotation = isQuotation(tokens, at) ? tokens[at]?.quotation : null
  if (!quotation || !/^\p{Ll}/u.test(text.slice(quotation.innerStart, quotation.innerStart + 2))) return false
  // "Flour has doubled, Fox said, “and so have eggs.”": a whole clause, and one that is joined to it.
  const joined = JOINING.test(text.slice(quotation.innerStart, quotation.innerStart + LONGEST_JOINT))
  if (joined && hasFinite(tokens, 0, edge) && !isCircumstantial(tokens, edge)) return true
  const subject = (tagsAt(tokens, 0) & (t.DET | t.POSSESSIVE | t.NAME | t.NOMINAL | t.PRONOUN)) !== 0
  // "Parents, Fox said, “deserve better”": the verb in marks has its subject before the comma.
  const plain = (tagsAt(tokens, 0) & (t.TIME | t.ADVERB | t.PREP)) === 0
  if (quotation.verbal && subject && plain && !hasFinite(tokens, 0, edge)) return true
  // "The move was, Fox told the town, “a first step”"
  if (subject && tagsAt(tokens, edge - 1) & t.AUX) return true
  return subject && !hasFinite(tokens, 0, edge) && !isCircumstantial(tokens, edge)
}

/** "In a statement, Fox said." tells nothing: a phrase behind a preposition, without a verb. */
function isCircumstantial(tokens: readonly Token[], end: number): boolean {
  const opener = tagsAt(tokens, 0)
  if (holdsQuotation(tokens, end)) return false
  if (end < 2) return true
  if (isSubordinate(tokens, end)) return true
  if (!(opener & (t.PREP | t.SUBORD | t.ADVERB | t.TIME | t.GERUND))) return false
  return !tokens.slice(1, end).some(({ tags }) => (tags & t.FINITE) !== 0 && (tags & t.NOMINAL) === 0)
}

/** "As the case was opened in Leeds, Fox testified": one clause that only tells when, and "Asked about it, Fox sighed". */
function isSubordinate(tokens: readonly Token[], end: number): boolean {
  const first = tagsAt(tokens, 0) & t.COORD ? 1 : 0
  if (!/^(?:as|when|while|after|before|since|once|asked|if|because|unless|until)$/.test(tokens[first]?.lower ?? ''))
    return false
  return !tokens.slice(1, end).some((_, i) => isComma(tokens, i + 1)) && !holdsMain(tokens, end)
}

/** "As the rain fell the wall gave way, he said": behind the clause that tells when stands the main one, without a comma. */
const holdsMain = (tokens: readonly Token[], end: number): boolean =>
  /^(?:as|when|after|before|once|if|because|until)$/.test(tokens[0]?.lower ?? '') &&
  syntaxOf(tokens).clauses.some(
    ({ relation, verb, subject }) => relation === 'main' && subject !== null && subject.first > 2 && verb.head < end,
  )

const holdsQuotation = (tokens: readonly Token[], end: number): boolean =>
  tokens.slice(0, end + 1).some((token) => token.quotation !== null)
