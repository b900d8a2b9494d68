import * as t from '../language/tags.ts'
import type { Token } from '../language/tokens.ts'
import { isSpeechVerb, QUOTING_VERBS, RAISING_VERBS, SILENCE, TELLING_VERBS } from '../lexicon/frames.ts'
import { accordingFrame } from './according.ts'
import { isClosed, skipCircumstances } from './circumstances.ts'
import { contentEnd, trimmed } from './content.ts'
import { cueProbability, isCueCandidate, isPromising, lemmaWeight } from './cues.ts'
import type { Frame } from './frame.ts'
import { isSpeechNoun, nominalFrame } from './nominal.ts'
import { hasFinite, is, isQuotation, Phrase, phraseEnd, tagsAt } from './nounphrase.ts'
import { verbFrame } from './verbframe.ts'

/** Below this, a frame is no attribution: the dial between precision and recall, set on the development articles. */
export const THRESHOLD = 0.42

function frameAt(text: string, tokens: readonly Token[], i: number): Frame | null {
  if (isCueCandidate(tokens, i)) return accordingFrame(tokens, i) ?? verbFrame(text, tokens, i)
  return isSpeechNoun(tokens, i) ? nominalFrame(tokens, i) : null
}

/** Verbs that are hardly ever cues are passed over: reading a sentence around each verb is what takes the time. */
function isWorthReading(tokens: readonly Token[], i: number): boolean {
  return !isCueCandidate(tokens, i) || isPromising(tokens[i])
}

/** Every reading of a sentence as cue, source and content, each with its probability. */
export function candidateFrames(text: string, tokens: readonly Token[], promisingOnly = false): Frame[] {
  const frames: Frame[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (promisingOnly && !isWorthReading(tokens, i)) continue
    const frame = frameAt(text, tokens, i)
    if (!frame) continue
    locateContent(tokens, frame)
    frames.push(frame)
  }
  return frames
}

/** Where the content of a frame starts, before its end is looked for. */
export function locateContent(tokens: readonly Token[], frame: Frame): void {
  const after = frame.content[0]?.first ?? frame.cueLast + 1
  if (frame.direction !== 'right') return
  let first = skipCircumstances(tokens, after, true)
  while (is(tokens, first, ',') || is(tokens, first, ':')) first++
  frame.content = [new Phrase(first, first - 1)]
}

/** The left edge of what stands before the cue and its subject. */
function leftEdge(tokens: readonly Token[], frame: Frame): number {
  const plain = frame.source && frame.source.last < frame.cueFirst ? frame.source.first : frame.cueFirst
  const edge = Math.min(plain, frame.cueFirst) - 1
  return is(tokens, edge, 'as') ? edge - 1 : edge
}

function contentStart(tokens: readonly Token[], floor: number): number {
  let i = floor
  while (tagsAt(tokens, i) & t.COORD || /^[,;:.—–-]$/.test(tokens[i]?.text ?? '')) i++
  return i
}

/** Settles the content of a frame: left of its cue, right of it, or around it. `floor` is where free text begins. */
export function settleContent(tokens: readonly Token[], frame: Frame, floor: number): void {
  if (frame.direction === 'right') {
    const first = frame.content[0]?.first ?? frame.cueLast + 1
    const noun = frame.rule === 'noun-of-speech'
    const limit = noun ? nominalEnd(tokens, first) : subordinateEnd(tokens, frame, first)
    const right = first < limit ? notEmpty(trimmed(tokens, first, contentEnd(tokens, first, frame.lemma, limit))) : []
    frame.content = frame.theme ? themed(tokens, frame.theme, right) : right
    return
  }
  const edge = leftEdge(tokens, frame)
  // "scolded him: “Enough,” she said": of what stands before a colon nothing is her words.
  const colon = isQuotation(tokens, edge) && is(tokens, edge - 1, ':')
  const left = trimmed(tokens, colon ? edge : contentStart(tokens, floor), edge)
  const right = continuation(tokens, frame, left)
  frame.content = [left, ...right].filter((part) => part.last >= part.first)
}

/** "her claim that the quay is sinking has angered the builders": before the verb that the claim is the subject of. */
function nominalEnd(tokens: readonly Token[], first: number): number {
  if (isQuotation(tokens, first)) return first + 1
  let verbs = 0
  for (let i = first + 1; i < tokens.length; i++) {
    const open = tagsAt(tokens, i - 1) & (t.AUX | t.ADVERB | t.COORD | t.WH | t.TO | t.PRONOUN)
    if (/^[—–]$/.test(tokens[i]?.text ?? '')) return i
    if (!hasFinite(tokens, i, i) || open) continue
    if (++verbs > 1) return i
  }
  return tokens.length
}

/** The end of the clause of "While some push for talks, Ruiz argued …" for a cue before the comma; else of the sentence. */
function subordinateEnd(tokens: readonly Token[], frame: Frame, from: number): number {
  const opener = tagsAt(tokens, 0)
  const participle = frame.subject === 'participle' && frame.source !== null && frame.source.first > frame.head
  const subordinate = (opener & t.SUBORD) !== 0 || participle
  if (participle && frame.source) return frame.source.first - 1
  const first = frame.source ? Math.min(frame.source.first, frame.cueFirst) : frame.cueFirst
  if (!subordinate || hasFinite(tokens, 1, first - 1)) return tokens.length
  for (let i = from; i < tokens.length; i++) {
    if (!is(tokens, i, ',') && !(isQuotation(tokens, i - 1) && i > from)) continue
    const start = is(tokens, i, ',') ? i + 1 : i
    const end = phraseEnd(tokens, start)
    if (end >= start && (hasFinite(tokens, end + 1, end + 2) || tagsAt(tokens, end + 1) & t.WH)) return i
  }
  return tokens.length
}

/** With the infinitive that follows the cue; where none does, what follows is a circumstance. */
const themed = (tokens: readonly Token[], theme: Phrase, right: readonly Phrase[]): Phrase[] =>
  right[0] && (tagsAt(tokens, right[0].first) & t.TO || !hasFinite(tokens, right[0].first, right[0].last))
    ? [theme, ...right]
    : [theme]

const notEmpty = (part: Phrase): Phrase[] => (part.last >= part.first ? [part] : [])

/** How long a relative clause about the speaker may be, in tokens. */
const RELATIVE_REACH = 30

/** "said Hill, who has run the clinic since May, “and we stay”": to the comma before what is said. */
function skipRelative(tokens: readonly Token[], comma: number): number {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma + 1) & t.WH)) return comma
  for (let i = comma + 2; i < tokens.length && i < comma + RELATIVE_REACH; i++)
    if (is(tokens, i, ',') && isQuotation(tokens, i + 1)) return i
  return comma
}

/** The part of the content after an attribution in the middle: a quotation that goes on, or the rest of the clause. */
function continuation(tokens: readonly Token[], frame: Frame, left: Phrase): Phrase[] {
  const after = Math.max(frame.cueLast, frame.source?.last ?? 0) + 1
  let i = skipRelative(tokens, skipCircumstances(tokens, Math.max(after, frame.content[0]?.first ?? after)))
  if (!is(tokens, i, ',') && !is(tokens, i, ':') && !isQuotation(tokens, i)) return []
  while (is(tokens, i, ',') || is(tokens, i, ':')) i++
  if (isQuotation(tokens, i)) return [new Phrase(i, i)]
  const subordinate = (tagsAt(tokens, left.first) & t.SUBORD) !== 0
  const parenthetical = !isQuotation(tokens, left.last) && (subordinate || !hasFinite(tokens, left.first, left.last))
  const quoted = isQuotation(tokens, left.last) && restIsQuoted(tokens, i)
  if ((!parenthetical && !quoted && !goesOn(tokens, i)) || isClosed(tokens, i)) return []
  return [trimmed(tokens, i, tokens.length - 1)]
}

/** "The mill was safe, Fox said, until the flood": a clause that hangs on what was said before. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  HANGING.has(tokens[i]?.lower ?? '') && !is(tokens, i + 1, 'of')

/** "the field was “a lake,” she said, and the road “a river.”": the rest holds a quotation and no verb. */
const restIsQuoted = (tokens: readonly Token[], from: number): boolean =>
  (tagsAt(tokens, from) & t.COORD) !== 0 &&
  !hasFinite(tokens, from, tokens.length - 1) &&
  tokens.slice(from).some((token) => token.quotation)

const HANGING = new Set([
  'because',
  'until',
  'since',
  'including',
  'that',
  'unless',
  'though',
  'although',
  'while',
  'if',
])

const covers = (part: Phrase, i: number): boolean => part.first <= i && i <= part.last

/** Chooses frames that do not overlap: what stands left of its cue first, as its frame is the surest; then from left to right. */
export function selectFrames(tokens: readonly Token[], candidates: readonly Frame[]): Frame[] {
  const likely = candidates.filter((frame) => frame.probability >= THRESHOLD)
  const chosen: Frame[] = []
  const taken = (i: number): boolean =>
    chosen.some(
      (frame) => frame.content.some((part) => covers(part, i)) || (frame.source !== null && covers(frame.source, i)),
    )
  for (const frame of [...likely].sort((a, b) => b.probability - a.probability)) {
    if (frame.direction === 'right') continue
    if (taken(frame.head)) continue
    const floor = Math.max(0, ...chosen.filter((other) => other.cueLast < frame.cueFirst).map(endOf))
    settleContent(tokens, frame, floor)
    if (frame.content.length > 0) chosen.push(frame)
  }
  for (const frame of likely) {
    if (frame.direction !== 'right' || taken(frame.head)) continue
    settleContent(tokens, frame, 0)
    clip(frame, chosen)
    if (frame.content.length > 0 && !isSilence(tokens, frame)) chosen.push(frame)
  }
  return chosen.sort((a, b) => a.head - b.head)
}

function endOf(frame: Frame): number {
  return Math.max(frame.cueLast, frame.source?.last ?? 0, ...frame.content.map((part) => part.last)) + 1
}

/** Cuts a content short where a frame chosen before begins. */
function clip(frame: Frame, chosen: readonly Frame[]): void {
  if (frame.theme) return
  const first = frame.content[0]?.first ?? 0
  for (const other of chosen) {
    for (const part of [...other.content, other.source ?? new Phrase(other.head, other.head)]) {
      const own = frame.content[0]
      if (!own || part.first > own.last || part.last < first) continue
      frame.content = part.first > first ? [new Phrase(first, part.first - 1)] : []
    }
  }
}

/** "declined to comment", "asked not to be named": nothing is said. */
function isSilence(tokens: readonly Token[], frame: Frame): boolean {
  const part = frame.content[0]
  if (is(tokens, frame.cueFirst - 1, 'without')) return true
  if (!part || frame.content.length > 1) return false
  // "was quoted as saying": "saying" is the cue; "know the bend as “Widow's Corner”": a name.
  const as = is(tokens, part.first, 'as') && (tagsAt(tokens, part.first + 1) & t.GERUND) !== 0
  if (as && QUOTING_VERBS.has(frame.lemma) && frame.source === null) return true
  if (is(tokens, part.last - 1, 'as') && /^["“”„«»‘’']/.test(tokens[part.last]?.text ?? '')) return true
  const raised = RAISING_VERBS.has(frame.lemma) && frame.direction === 'right'
  if (raised && !/^(?:to|that|like|as)$/.test(tokens[part.first]?.lower ?? '')) return true
  const words = tokens.slice(part.first, part.last + 1).map((token) => token.lower)
  return SILENCE.test(words.join(' '))
}

/** Frames that are attributions whatever their verb or noun: ", she implies," and "her formulation: “…”". */
const CERTAIN = 0.6

/** "the letter states that": a verb of speech before "that", whatever it is elsewhere. */
const saidThat = (tokens: readonly Token[], frame: Frame): boolean =>
  is(tokens, frame.cueLast + 1, 'that') && isSpeechVerb(frame.lemma) && !TELLING_VERBS.has(frame.lemma)

/** How far behind its preposition the quoted words may stand: "spoke about the urgent need for “modest” gains". */
const SPOKEN_REACH = 6

/** "Ruiz spoke of “modest” gains": a verb of speech with a preposition and a quotation close behind. */
function spokeOf(tokens: readonly Token[], frame: Frame): boolean {
  const first = frame.content[0]?.first ?? tokens.length
  const led = frame.cueLast > frame.head && isSpeechVerb(frame.lemma)
  if (!led) return false
  for (let i = first; i < first + SPOKEN_REACH; i++) if (isQuotation(tokens, i)) return true
  return false
}

/** How certain the shape of a frame is by itself. */
function frameCertainty(tokens: readonly Token[], frame: Frame): number {
  if (frame.rule === 'noun-of-speech') return CERTAIN
  if (frame.rule === 'right-plain' && (spokeOf(tokens, frame) || saidThat(tokens, frame))) return CERTAIN
  if (frame.rule !== 'left-plain') return 0
  const edge = leftEdge(tokens, frame)
  const after = frame.content[0]?.first ?? frame.cueLast + 1
  const closed = is(tokens, after, ',') || isClosed(tokens, after)
  // "The rolls, she points out, stop": between two commas a subject and its verb report, if the verb ever does.
  if (is(tokens, edge, ',') && is(tokens, after, ',') && lemmaWeight(frame.lemma) > SELDOM) return CERTAIN
  return (is(tokens, edge, ',') || isQuotation(tokens, edge)) && closed && isSpeechVerb(frame.lemma) ? CERTAIN : 0
}

/** A verb that is counted as a cue less often than verbs are. */
const SELDOM = -0.5

/** Below this, a frame without content is not even taken for the introduction of a quotation. */
const INTRODUCTION_THRESHOLD = 0.2

/** The frames of a sentence; with `introducing`, those that may announce a quotation of the next paragraph. */
export function framesOf(text: string, tokens: readonly Token[], introducing = false): Frame[] {
  const candidates = candidateFrames(text, tokens, true)
  for (const frame of candidates)
    frame.probability = Math.max(cueProbability(tokens, frame), frameCertainty(tokens, frame))
  if (introducing) return candidates.filter((frame) => frame.probability >= INTRODUCTION_THRESHOLD)
  return selectFrames(tokens, candidates)
}
