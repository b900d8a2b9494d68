import { isSpeechVerb } from '../../lexicon/frames.ts'
import { ACCORDING_TO } from '../../lexicon/phrase-cues.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { RIGHT_VERB_FRAMES } from '../../lexicon/verb-frames.ts'
import { hasFinite, is, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { type Token, WORD } from '../../text/tokens.ts'
import { frameCertainty } from '../content/certainty.ts'
import { contentShape } from '../content/content-shape.ts'
import { locateContent } from '../content/content-start.ts'
import { settleContent } from '../content/extent.ts'
import { cueCandidates } from '../cues/cue-candidate.ts'
import { cueProbability, isLed, isPromising } from '../cues/cues.ts'
import type { AttributionObserver } from '../observer.ts'
import { phraseFrame } from './according.ts'
import { broughtFrame } from './brought-noun.ts'
import { CARRIED_NOUN, carriedNounFrame } from './carried-noun.ts'
import { isSayingVerb } from './content-side.ts'
import { extraposedCue } from './extraposed-cue.ts'
import type { Frame } from './frame.ts'
import { isSpeechNoun, nominalFrame } from './nominal.ts'
import { nonStatementRule } from './non-statements.ts'
import { isReducedParticiple } from './reduced-participle.ts'
import { verbFrame } from './verb-frame.ts'

/** Below this, a frame is no attribution: the dial between precision and recall, set on the development articles. */
export const THRESHOLD = 0.41

/** "paid tribute to": a phrase that reports does so however seldom its verb does. */
const isTried = (tokens: readonly Token[], i: number): boolean =>
  isPromising(tokens[i]) || isLed(tokens, i) || extraposedCue(tokens, i) !== null

/** The candidate frame around a word, which can be a cue by itself or not. With `promisingOnly`, verbs that are hardly ever cues are skipped. */
function frameAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  cue: boolean,
  promisingOnly: boolean,
): Frame | null {
  const phrase = phraseFrame(tokens, i, tokens[i]?.lower ?? '')
  if (phrase) return phrase
  if (is(tokens, i, 'according')) return null
  // "Fox’s warning that the quay was sinking": a word in "-ing" that somebody owns.
  const owned = cue && (tagsAt(tokens, i) & t.GERUND) !== 0 && (tagsAt(tokens, i - 1) & t.GENITIVE) !== 0
  if (!cue || (owned && isSpeechNoun(tokens, i)))
    return isSpeechNoun(tokens, i) ? (nominalFrame(tokens, i) ?? broughtFrame(tokens, i)) : null
  const carried = carriedNounFrame(text, tokens, i)
  if (carried) return carried
  // Reading a sentence around each verb is what takes the time.
  if (promisingOnly && !isTried(tokens, i)) return null
  return verbFrame(text, tokens, i)
}

/** Every candidate frame of a sentence; with `promisingOnly`, without verbs that are hardly ever cues. */
export function candidateFrames(text: string, tokens: readonly Token[], promisingOnly = false): Frame[] {
  const frames: Frame[] = []
  const cues = cueCandidates(tokens)
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== WORD) continue
    while ((cues[next] ?? i) < i) next++
    const frame = frameAt(text, tokens, i, cues[next] === i, promisingOnly)
    if (!frame) continue
    locateContent(tokens, frame)
    frames.push(frame)
    // "issued a warning that": the noun is part of that cue.
    if (frame.rule === CARRIED_NOUN) i = frame.cueLast
  }
  return frames
}

/** From this probability on a frame is hardly ever wrong. */
const SURE = 0.75
/** By how much the frame around it must be less probable. */
const MARGIN = 0.25

/** A frame that surely reports, within one that hardly does, is the frame, whatever the verb around it. */
const NEARLY = 0.9

/** "Fox told police she slept, the jury heard": the words are hers, whoever heard of them. */
const isHeardReport = (outer: Frame, inner: Frame): boolean =>
  outer.subject === 'hearer' &&
  inner.source !== null &&
  inner.source.first === outer.content[0]?.first &&
  outer.content.some((part) => covers(part, inner.head))

const isWithin = (outer: Frame, inner: Frame): boolean =>
  isHeardReport(outer, inner) ||
  (outer.probability < inner.probability - MARGIN &&
    (!isSayingVerb(outer.lemma) || (outer.probability < EVEN && inner.probability > NEARLY)) &&
    outer.content.some((part) => covers(part, inner.head)))

/** "Bears forward Kovac called it a day": a doubtful cue before the source of a sure one is a word of that source. */
const opensWith = (outer: Frame, inner: Frame): boolean =>
  outer.probability < EVEN && inner.source !== null && outer.content[0]?.first === inner.source.first

/** "Farmers supporting the bill have said": a doubtful participle about the noun is part of who speaks. */
const isInSource = (outer: Frame, inner: Frame): boolean =>
  outer.rule === PARTICIPLE && outer.probability < EVEN && inner.source !== null && covers(inner.source, outer.head)

/** "charged a fee under what the town called “a joke”": a doubtful cue around what somebody calls a thing. */
const holdsWhat = (tokens: readonly Token[], outer: Frame, inner: Frame): boolean =>
  outer.probability < EVEN &&
  outer.probability < inner.probability &&
  CALLS.test(inner.lemma) &&
  inner.source !== null &&
  is(tokens, inner.source.first - 1, 'what') &&
  outer.content.some((part) => covers(part, inner.head))

/** "defended a plan that critics have branded “a joke”": only the words of others stand in what somebody did something about. */
const quotesOthers = (tokens: readonly Token[], outer: Frame, inner: Frame): boolean => {
  const part = outer.content[0]
  if (!part || outer.direction !== 'right' || isSayingVerb(outer.lemma) || isSpeechVerb(outer.lemma)) return false
  const own = tokens.slice(part.first, inner.head).some(({ quotation }) => quotation !== null)
  return (
    !own &&
    // "signed a bill that farmers say will ruin them"
    (CALLS.test(inner.lemma) || (isSayingVerb(inner.lemma) && !TOLD_OF.test(reportingGroup(outer.lemma)))) &&
    part.first < inner.head &&
    inner.head < part.last &&
    contentShape(tokens, part.first) === 'phrase' &&
    inner.source !== null &&
    // "hailed the win as a sign that the plan — what Fox calls “a joke” — works"
    !hasFinite(tokens, part.first, inner.source.first - 2) &&
    tokens[inner.source.first - 2]?.kind === WORD &&
    /^(?:that|which|what)$/.test(tokens[inner.source.first - 1]?.lower ?? '')
  )
}

/** Groups whose object may be what was said or judged. */
const TOLD_OF = /^(?:say|ask|promise|judge|talk|manner)$/
const CALLS = /^(?:call|describe|term|label|dub|brand)$/

/** "The mayor is reported to have said that it leaks": what is reported is that she speaks. */
const retells = (outer: Frame, inner: Frame): boolean =>
  outer.theme !== null && outer.subject === 'none' && inner.cueFirst === outer.cueLast + 2 && isSayingVerb(inner.lemma)

/** "She remembers her father telling her that it leaks": what is remembered is that he speaks. */
const recalls = (outer: Frame, inner: Frame): boolean =>
  RECALLING.has(outer.lemma) &&
  inner.rule === PARTICIPLE &&
  isSpeechVerb(inner.lemma) &&
  inner.source !== null &&
  outer.content[0]?.first === inner.source.first

const PARTICIPLE = RIGHT_VERB_FRAMES.noun.id
const RECALLING: ReadonlySet<string> = new Set('remember recall recollect hear overhear'.split(' '))

const covers = (part: Phrase, i: number): boolean => part.first <= i && i <= part.last

const holds = (frame: Frame, i: number): boolean =>
  frame.content.some((part) => covers(part, i)) || (frame.source !== null && covers(frame.source, i))

/** Chooses frames of a sentence that do not overlap, and tells the observer what became of each. */
class Selection {
  readonly chosen: Frame[] = []
  readonly #tokens: readonly Token[]
  readonly #observer: AttributionObserver | null
  readonly #likely: readonly Frame[]
  /** Frames whose content stands behind their cue, and that hardly anything speaks against. */
  readonly #sure: readonly Frame[]

  constructor(tokens: readonly Token[], likely: readonly Frame[], observer: AttributionObserver | null) {
    this.#tokens = tokens
    this.#observer = observer
    this.#likely = likely
    this.#sure = likely.filter(({ direction, probability }) => direction === 'right' && probability >= SURE)
  }

  /** What stands left of its cue first, the most probable before the others, as its frame is the surest. */
  addLeft(frame: Frame): void {
    this.#settle(frame, () => {
      const before = this.chosen.filter((other) => other.cueLast < frame.cueFirst)
      settleContent(this.#tokens, frame, Math.max(0, ...before.map(endOf)))
    })
  }

  /** Then from left to right what stands behind its cue. */
  addRight(frame: Frame): void {
    this.#settle(frame, () => {
      settleContent(this.#tokens, frame, 0)
      clip(this.#tokens, frame, this.chosen)
    })
  }

  #settle(frame: Frame, settle: () => void): void {
    const teller = this.#tellerAround(frame)
    if (this.chosen.some((other) => other !== teller && holds(other, frame.head))) {
      this.report(frame, 'within-another-frame')
      return
    }
    const whole = teller?.source ?? null
    if (teller?.source && frame.source) {
      const comma = is(this.#tokens, frame.source.first - 1, ',') ? 1 : 0
      teller.source = new Phrase(teller.source.first, frame.source.first - 1 - comma)
    }
    settle()
    const fault = this.#faultOf(frame)
    if (fault === null) this.chosen.push(frame)
    else if (teller) teller.source = whole
    this.report(frame, fault)
  }

  /** "…, said the officials, who added that": the frame whose source a clause with a report of its own stands beside. */
  #tellerAround({ subject, source, head }: Frame): Frame | undefined {
    if (subject !== 'relative' || !source) return undefined
    // "said Sgt Fox who added that": the comma is missing behind a name.
    const before = source.first - 1
    if (!is(this.#tokens, before, ',') && !(tagsAt(this.#tokens, before) & t.NAME)) return undefined
    return this.chosen.find(
      (other) => other.subject === 'inverted' && other.source !== null && covers(other.source, head),
    )
  }

  /** Why a frame gives no attribution; null where it gives one. */
  #faultOf(frame: Frame): string | null {
    if (frame.direction === 'right' && frame.probability < EVEN && holdsTerm(this.#tokens, frame)) return 'quoted-term'
    // "The Echo notes that in the first plan, the gate stands upstream": a verb that reports nothing, behind one that does.
    const isLess = frame.direction === 'left' ? isWithin : opensWith
    if (this.#sure.some((other) => isLess(frame, other) || isInSource(frame, other) || retells(frame, other)))
      return 'surer-within'
    if (this.#likely.some((other) => holdsWhat(this.#tokens, frame, other) || quotesOthers(this.#tokens, frame, other)))
      return 'surer-within'
    if (this.#likely.some((other) => recalls(frame, other))) return 'surer-within'
    return frame.content.length === 0 ? 'no-content' : nonStatementRule(this.#tokens, frame)
  }

  report(frame: Frame, fault: string | null): void {
    this.#observer?.frame({ tokens: this.#tokens, frame, fault })
  }
}

/** "The key was lost, Ruiz said, according to the Echo": who speaks before who tells of it. */
const rankOf = ({ probability, lemma }: Frame): number => probability - (lemma === ACCORDING_TO ? MARGIN : 0)

/** Chooses frames that do not overlap, in the order of their cues. */
export function selectFrames(
  tokens: readonly Token[],
  candidates: readonly Frame[],
  observer: AttributionObserver | null = null,
): Frame[] {
  const likely = candidates.filter((frame) => frame.probability >= THRESHOLD)
  const selection = new Selection(tokens, likely, observer)
  if (observer) for (const frame of candidates) if (frame.probability < THRESHOLD) selection.report(frame, 'improbable')
  for (const frame of [...likely].sort((a, b) => rankOf(b) - rankOf(a)))
    if (frame.direction === 'left') selection.addLeft(frame)
  for (const frame of likely) if (frame.direction === 'right') selection.addRight(frame)
  return selection.chosen.sort((a, b) => a.head - b.head)
}

function endOf(frame: Frame): number {
  return Math.max(frame.cueLast, frame.source?.last ?? 0, ...frame.content.map((part) => part.last)) + 1
}

/** Below this probability, a short quotation within a noun phrase is more likely a term than a statement. */
const EVEN = 0.5
/** Longest term, in characters. */
const TERM_LENGTH = 12

/** "floated the notion of “off-ramps”": a noun phrase with a term in quotation marks inside it. */
function holdsTerm(tokens: readonly Token[], frame: Frame): boolean {
  const part = frame.content[0]
  if (!part || contentShape(tokens, part.first) !== 'phrase') return false
  return tokens
    .slice(part.first + 1, part.last + 1)
    .some(({ quotation }) => quotation !== null && quotation.innerEnd - quotation.innerStart < TERM_LENGTH)
}

/** Shortens a content where it would overlap a frame that was chosen before. */
function clip(tokens: readonly Token[], frame: Frame, chosen: readonly Frame[]): void {
  if (frame.theme) return
  const first = frame.content[0]?.first ?? 0
  for (const other of chosen) {
    for (const part of [...other.content, other.source ?? new Phrase(other.head, other.head)]) {
      const own = frame.content[0]
      if (!own || part.first > own.last || part.last < first) continue
      const left = part.first > first ? [new Phrase(first, part.first - 1)] : []
      // "According to the Echo, Fox, the mayor, said no": what is left of the content tells nothing.
      frame.content = left[0] && frame.subject === 'agent' && !isTold(tokens, left[0]) ? [] : left
    }
  }
}

const isTold = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  hasFinite(tokens, first, last) || tokens.slice(first, last + 1).some(({ quotation }) => quotation !== null)

/** Below this, a frame without content is not even taken for the introduction of a quotation. */
const INTRODUCTION_THRESHOLD = 0.2

/** The candidates of a sentence with the probability of each. */
function ratedFrames(text: string, tokens: readonly Token[]): Frame[] {
  const candidates = candidateFrames(text, tokens, true)
  for (const frame of candidates)
    frame.probability = Math.max(cueProbability(tokens, frame), frameCertainty(tokens, frame))
  return candidates.filter(
    (frame) => frame.probability < INTRODUCTION_THRESHOLD || !isReducedParticiple(tokens, frame.head),
  )
}

/** The frames of a sentence that give attributions, in the order of their cues. */
export function framesOf(text: string, tokens: readonly Token[], observer: AttributionObserver | null = null): Frame[] {
  if (observer?.unread) reportUnread(tokens, observer)
  return selectFrames(tokens, ratedFrames(text, tokens), observer)
}

function reportUnread(tokens: readonly Token[], observer: AttributionObserver): void {
  for (const i of cueCandidates(tokens)) if (!isTried(tokens, i)) observer.unread?.(tokens, i)
}

/** The frames of a sentence, with content or without, that may announce a quotation of the next block. */
export const introducingFrames = (text: string, tokens: readonly Token[]): Frame[] =>
  ratedFrames(text, tokens).filter((frame) => frame.probability >= INTRODUCTION_THRESHOLD)
