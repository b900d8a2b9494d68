import { isSpeechVerb } from '../../lexicon/frames.ts'
import { hasFinite, is, isDash, isQuotation, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { ALL_CAPS, LOWER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isImpersonal, saysSo } from '../frames/content-side.ts'
import type { Frame } from '../frames/frame.ts'
import { isPersonNoun } from '../frames/reduced-participle.ts'
import { isClosed, skipCircumstances } from '../phrases/leading-circumstances.ts'
import { contentEnd, trimmed } from './content-end.ts'
import { sentenceLimit } from './content-limits.ts'
import { continuation } from './continuation.ts'
import { mainVerbComma } from './relative-end.ts'

/** The left edge of what stands before the cue and its subject. */
export function leftEdge(tokens: readonly Token[], frame: Frame): number {
  const plain = frame.source && frame.source.last < frame.cueFirst ? frame.source.first : frame.cueFirst
  const edge = Math.min(plain, frame.cueFirst) - 1
  // "It is clean, or so Fox says"
  if (isImpersonal(tokens, edge) && !frame.source) return edge - 1
  if (saysSo(tokens, edge)) return is(tokens, edge - 1, 'or') ? edge - 2 : edge - 1
  return is(tokens, edge, 'as') ? edge - 1 : edge
}

function contentStart(tokens: readonly Token[], floor: number): number {
  let i = floor === 0 ? behindDateline(tokens) : behindPlace(tokens, floor)
  while (tagsAt(tokens, i) & t.COORD || /^[,;:.—–•·▪◦‣●○■□✓➤*-]$/.test(tokens[i]?.text ?? '')) i++
  return i
}

/** "…, as the Echo reported on Tuesday, and he will go, officials said": behind when or where the frame before was said. */
function behindPlace(tokens: readonly Token[], floor: number): number {
  const end = skipCircumstances(tokens, floor)
  return is(tokens, end, ',') ? end : floor
}

/** The place and agency before the dash of "LEEDS (AP) - The mill closed", in tokens. */
const LONGEST_DATELINE = 12

/** Most words of a place in a dateline. */
const LONGEST_PLACE = 3
const PLACE_WORD = /^\p{Lu}\p{Ll}+$/u

/** "Cape Town - The mill has closed, officials said.": behind a name and a dash between spaces; 0 where no sentence begins there. */
function behindPlaceName(tokens: readonly Token[]): number {
  let dash = 0
  while (dash < LONGEST_PLACE && PLACE_WORD.test(tokens[dash]?.text ?? '')) dash++
  const mark = tokens[dash]
  const next = tokens[dash + 1]
  if (dash === 0 || !mark || !next || !/^[—–―-]$/.test(mark.text)) return 0
  const isApart = mark.start > (tokens[dash - 1]?.end ?? 0) && next.start > mark.end
  if (!isApart || next.kind !== WORD || next.case === LOWER || next.tags & t.GENITIVE) return 0
  // A headline may name who speaks before the dash.
  const isSentence = isClosed(tokens, tokens.length - 1)
  return isSentence && hasFinite(tokens, dash + 2, tokens.length - 1) ? dash + 1 : 0
}

/** Where the text begins behind a dateline. */
function behindDateline(tokens: readonly Token[]): number {
  // "Leeds: The mill closed, officials said."
  if (
    is(tokens, 1, ':') &&
    tagsAt(tokens, 0) & t.NAME &&
    tokens[2]?.case !== LOWER &&
    hasFinite(tokens, 2, tokens.length - 1)
  )
    return is(tokens, tokens.length - 1, '.') ? 2 : 0
  const place = behindPlaceName(tokens)
  if (place > 0) return place
  if (tokens[0]?.case !== ALL_CAPS || (tokens[0]?.text.length ?? 0) < 2) return 0
  for (let i = 1; i < LONGEST_DATELINE && i < tokens.length; i++) {
    if (/^(?:[—–―-]|--+)$/.test(tokens[i]?.text ?? '')) return i + 1
    // "HOLM BAY, Oct 3: The mill closed, officials said."
    if (is(tokens, i, ':')) return is(tokens, tokens.length - 1, '.') ? i + 1 : 0
    if (tokens[i]?.kind === WORD && tokens[i]?.case === LOWER) return 0
  }
  return 0
}

/** "To lower the risk, officials said, the lids were replaced, “so they hold,”": the words before the quotation are others'. */
function saidBefore(tokens: readonly Token[], edge: number): boolean {
  for (let i = 2; i < edge - 1; i++) {
    const spoken = is(tokens, i + 1, ',') && tagsAt(tokens, i) & (t.PAST | t.PRESENT)
    if (!spoken || !isSpeechVerb(wordAt(tokens[i]).lemma)) continue
    for (let comma = i - 1; comma > 0 && comma > i - LONGEST_NAME; comma--) if (is(tokens, comma, ',')) return true
  }
  return false
}

const LONGEST_NAME = 6

/** "was accused of theft by his brother": what a passive tells before its agent. */
function beforeAgent(tokens: readonly Token[], { subject, head, source }: Frame): Phrase[] {
  const by = source ? source.first - 1 : -1
  // "was branded “a joke” by Fox"
  const leads = /^(?:of|for|as)$/.test(tokens[head + 1]?.lower ?? '')
  if (subject === 'agent' && is(tokens, by, 'by') && by === head + 2 && isQuotation(tokens, head + 1))
    return [new Phrase(head + 1, head + 1)]
  const isTold = subject === 'agent' && is(tokens, by, 'by') && leads
  return isTold && by > head + 2 ? [new Phrase(head + 1, by - 1)] : []
}

/**
 * Determines the content of a frame, on one or both sides of its cue. `floor` is the first token that no earlier
 * frame holds.
 */
export function settleContent(tokens: readonly Token[], frame: Frame, floor: number): void {
  if (frame.direction === 'right') {
    const first = frame.content[0]?.first ?? frame.cueLast + 1
    const limit = sentenceLimit(tokens, frame, first)
    const end = isSung(tokens, frame, first) ? first : wholeEnd(tokens, frame, first, limit)
    const behind = first < limit ? notEmpty(trimmed(tokens, first, end)) : []
    const within = beforeAgent(tokens, frame)
    // "was dismissed as “a joke” by Fox on Monday": what stands behind the agent tells when.
    const quoted = within[0] && holdsWords(tokens, within[0].first, within[0].last)
    const right = behind.length > 0 && !quoted ? behind : within
    frame.content = frame.theme ? themed(tokens, frame.theme, right) : right
    return
  }
  const edge = beforeName(tokens, frame, behindTitle(tokens, frame, leftEdge(tokens, frame)))
  // "scolded him: “Enough,” she said": of what stands before a colon nothing is her words.
  // Of what stands before a dash neither: "He changed his story — “I now recall,” he said", "LEEDS (AP) - “We lost,” she said".
  const colon = isQuotation(tokens, edge) && /^(?:[:—–-]|--+)$/.test(tokens[edge - 1]?.text ?? '')
  const only = colon || (isQuotation(tokens, edge) && saidBefore(tokens, edge))
  const whole = trimmed(tokens, only ? edge : contentStart(tokens, floor), edge)
  if (isRest(tokens, frame, floor, whole)) {
    frame.content = []
    return
  }
  const opening = new Phrase(behindColon(tokens, whole), whole.last)
  const right = continuation(tokens, frame, opening)
  const left = right.length > 0 ? opening : whole
  // "a guard who, witnesses said, ran": of what stands before nothing was said.
  const who = right.length > 0 && /^(?:who|which|where)$/.test(tokens[edge - 1]?.lower ?? '')
  // "thanked the staff, many of whom, he said, had stayed": of them it was said.
  if (right.length > 0 && opensSome(tokens, edge - 3)) {
    frame.content = [new Phrase(edge - 3, edge - 1), ...right]
    return
  }
  frame.content = (who ? withinRelative(tokens, edge - 1, right) : [left, ...right]).filter(
    (part) => part.last >= part.first,
  )
}

/** ", many of whom": some of those just named. */
const opensSome = (tokens: readonly Token[], i: number): boolean =>
  is(tokens, i - 1, ',') && is(tokens, i + 1, 'of') && /^wh(?:om|ich)$/.test(tokens[i + 2]?.lower ?? '')

/** "A guard, who, witnesses said, ran, was hurt": before the comma that the sentence's own verb stands behind. */
function withinRelative(tokens: readonly Token[], pronoun: number, right: readonly Phrase[]): readonly Phrase[] {
  const [part] = right
  if (!part || !is(tokens, pronoun - 1, ',') || hasFinite(tokens, 0, pronoun - 1)) return right
  return [new Phrase(part.first, Math.min(part.last, mainVerbComma(tokens, part.first, true) - 1)), ...right.slice(1)]
}

/** "“We stay,” Fox told the cabinet, according to her office": whom she told is no clause that the office gave. */
const isRest = (tokens: readonly Token[], { lemma }: Frame, floor: number, { first, last }: Phrase): boolean =>
  lemma === 'according to' && floor > 0 && !hasFinite(tokens, first, last) && !holdsWords(tokens, first, last)

const holdsWords = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some(({ quotation }) => quotation !== null)

/** "sang “We are going home” long after the whistle": nothing but the words is sung or shouted. */
const isSung = (tokens: readonly Token[], { lemma }: Frame, first: number): boolean =>
  isQuotation(tokens, first) &&
  !(tagsAt(tokens, first + 1) & t.COORD) &&
  /^(?:sing|chant|shout|yell|scream|cheer)$/.test(lemma)

/** "“It is safe,” the chair, Lena Fox said": between the words and the name stands what the speaker is, which joins the source. */
function behindTitle(tokens: readonly Token[], frame: Frame, edge: number): number {
  const { source } = frame
  if (!is(tokens, edge, ',') || !source || frame.subject !== 'plain' || !(tagsAt(tokens, source.last) & t.NAME))
    return edge
  let quotation = edge - 2
  while (quotation > edge - LONGEST_TITLE && quotation > 0 && !isQuotation(tokens, quotation)) quotation--
  if (!tokens[quotation]?.quotation?.punctuated) return edge
  const first = quotation + 1
  if (!(tagsAt(tokens, first) & (t.DET | t.POSSESSIVE | t.NOMINAL | t.NAME)) || hasFinite(tokens, first, edge))
    return edge
  if (tokens.slice(first, edge).some(({ tags, text }) => tags & (t.COORD | t.WH) || text === ',')) return edge
  frame.source = new Phrase(first, source.last)
  return quotation
}

/** Longest such description, in tokens. */
const LONGEST_TITLE = 10

/**
 * "The roof fell in, Lena Fox, a baker said", "…, Lena Fox, a spokeswoman for the mill said": a name between two commas
 * before what somebody is, whose own comma is missing, joins the source. Not behind a noun that the name explains.
 */
function beforeName(tokens: readonly Token[], frame: Frame, edge: number): number {
  const { source } = frame
  if (!is(tokens, edge, ',') || !source || frame.subject !== 'plain' || source.first !== edge + 1) return edge
  if (!/^an?$/.test(tokens[source.first]?.lower ?? '') || tagsAt(tokens, source.last) & t.NAME) return edge
  let comma = edge - 1
  while (comma > edge - LONGEST_NAME && tagsAt(tokens, comma) & t.NAME) comma--
  const words = edge - comma - 1
  if (!is(tokens, comma, ',') || words < 2 || !hasFinite(tokens, 0, comma)) return edge
  const beside = tokens[comma - 1]
  if (beside && isPersonNoun(beside)) return edge
  frame.source = new Phrase(comma + 1, source.last)
  return comma
}

/** "There is a reason: Before birth, they say, mammals dream": behind a clause and its colon a phrase that opens the words. */
function behindColon(tokens: readonly Token[], { first, last }: Phrase): number {
  for (let i = last; i > first; i--) {
    if (isQuotation(tokens, i) || hasFinite(tokens, i, i)) return first
    if (is(tokens, i, ':')) return i < last && hasFinite(tokens, first, i) ? i + 1 : first
  }
  return first
}

/** Where a content ends; behind "according to" it is a clause, which has a verb: "According to the Echo, Fox, the mayor, said no". */
function wholeEnd(tokens: readonly Token[], { lemma }: Frame, first: number, limit: number): number {
  const end = contentEnd(tokens, first, lemma, limit)
  // "According to the Echo, 71 of the farmers — a third of them — supported it": the verb behind two dashes.
  const dash = isDash(tokens, end + 1) ? end + 1 : end
  if (lemma === 'according to' && isDash(tokens, dash) && hasFinite(tokens, dash + 1, dash + 1))
    return contentEnd(tokens, dash + 1, lemma, limit)
  const bare = lemma === 'according to' && !isQuotation(tokens, first) && !hasFinite(tokens, first, end)
  return bare && hasFinite(tokens, end + 1, tokens.length - 1) ? tokens.length - 1 : end
}

/** With the infinitive that follows the cue; where none does, what follows is a circumstance. */
const themed = (tokens: readonly Token[], theme: Phrase, right: readonly Phrase[]): Phrase[] =>
  right[0] && (tagsAt(tokens, right[0].first) & t.TO || !hasFinite(tokens, right[0].first, right[0].last))
    ? [theme, ...right]
    : [theme]

const notEmpty = (part: Phrase): Phrase[] => (part.last >= part.first ? [part] : [])
