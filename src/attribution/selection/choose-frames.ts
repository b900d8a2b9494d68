import { SPEECH_NOUNS, STATING_NOUNS } from '../../lexicon/frames.ts'
import { is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { locateContent } from '../content/content-start.ts'
import { cueCandidates } from '../cues/cue-candidate.ts'
import { cueProbability, isLed, isPromising } from '../cues/cues.ts'
import { broughtFrame } from '../frames/brought-noun.ts'
import { CARRIED_NOUN, carriedNounFrame } from '../frames/carried-noun.ts'
import { extraposedCue } from '../frames/extraposed-cue.ts'
import type { Frame } from '../frames/frame.ts'
import { isSpeechNoun, nominalFrame } from '../frames/nominal.ts'
import { isReducedParticiple } from '../frames/reduced-participle.ts'
import { verbFrame } from '../frames/verb-frame.ts'
import type { AttributionObserver } from '../observer.ts'
import { PHRASE_OPENINGS, phraseFrame } from './according.ts'
import { frameCertainty } from './certainty.ts'
import { rateAlone, whoGoesOn } from './joined-reports.ts'
import { selectFrames } from './select-frames.ts'

/** "paid tribute to": a phrase that reports does so however seldom its verb does. */
const isTried = (tokens: readonly Token[], i: number): boolean =>
  isPromising(tokens[i]) || isLed(tokens, i) || sendsWords(tokens, i) || extraposedCue(tokens, i) !== null

/** Words between such a verb and what is sent, at the most: "sent the families his “deepest”". */
const SENT_REACH = 5

/** "sent her “deepest condolences”": what somebody owns and sends in marks. */
function sendsWords(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:send|extend)$/.test(wordAt(tokens[i]).lemma)) return false
  for (let at = i + 2; at < i + SENT_REACH; at++)
    if (tokens[at]?.quotation?.small) return (tagsAt(tokens, at - 1) & t.POSSESSIVE) !== 0
  return false
}

/** Words that may open a frame without being a verb: "according", "in", "claim". */
const OPENINGS: ReadonlySet<string> = new Set([...PHRASE_OPENINGS, ...SPEECH_NOUNS, ...STATING_NOUNS])

/** The candidate frame around a word, which can be a cue by itself or not. With `promisingOnly`, verbs that are hardly ever cues are skipped. */
function frameAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  cue: boolean,
  promisingOnly: boolean,
): Frame | null {
  const phrase = phraseFrame(tokens, i)
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
    const token = tokens[i]
    if (token?.kind !== WORD) continue
    while ((cues[next] ?? i) < i) next++
    const cue = cues[next] === i
    const frame = cue || OPENINGS.has(token.lower) ? frameAt(text, tokens, i, cue, promisingOnly) : null
    if (!frame) continue
    locateContent(tokens, frame)
    frames.push(frame)
    // "issued a warning that": the noun is part of that cue.
    if (frame.rule === CARRIED_NOUN) i = frame.cueLast
  }
  return frames
}

/** Below this, a frame without content is not even taken for the introduction of a quotation. */
const INTRODUCTION_THRESHOLD = 0.2

/** The candidates of a sentence with the probability of each. */
function ratedFrames(text: string, tokens: readonly Token[]): Frame[] {
  const candidates = candidateFrames(text, tokens, true)
  for (const frame of candidates)
    frame.probability = Math.max(cueProbability(tokens, frame), frameCertainty(tokens, frame))
  for (const frame of candidates) {
    const speaker = whoGoesOn(tokens, frame, candidates)
    if (speaker) rateAlone(tokens, frame, speaker)
  }
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
