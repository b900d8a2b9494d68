import { Phrase } from '../text/syntax/noun-phrase.ts'
import type { Token } from '../text/tokens.ts'
import { frameCertainty } from './content/certainty.ts'
import { contentShape } from './content/content-end.ts'
import { locateContent, settleContent } from './content/extent.ts'
import { isCueCandidate } from './cues/cue-candidate.ts'
import { cueProbability, isPromising } from './cues/cues.ts'
import { accordingFrame } from './frames/according.ts'
import type { Frame } from './frames/frame.ts'
import { isSpeechNoun, nominalFrame } from './frames/nominal.ts'
import { isSilence } from './frames/non-statements.ts'
import { verbFrame } from './frames/verb-frame.ts'

/** Below this, a frame is no attribution: the dial between precision and recall, set on the development articles. */
export const THRESHOLD = 0.41

/** The reading around a token; verbs that are hardly ever cues are passed over where only the promising ones are wanted. */
function frameAt(text: string, tokens: readonly Token[], i: number, promisingOnly: boolean): Frame | null {
  if (!isCueCandidate(tokens, i)) return isSpeechNoun(tokens, i) ? nominalFrame(tokens, i) : null
  // Reading a sentence around each verb is what takes the time.
  if (promisingOnly && !isPromising(tokens[i])) return null
  return accordingFrame(tokens, i) ?? verbFrame(text, tokens, i)
}

/** Every reading of a sentence as cue, source and content, each with its probability. */
export function candidateFrames(text: string, tokens: readonly Token[], promisingOnly = false): Frame[] {
  const frames: Frame[] = []
  for (let i = 0; i < tokens.length; i++) {
    const frame = frameAt(text, tokens, i, promisingOnly)
    if (!frame) continue
    locateContent(tokens, frame)
    frames.push(frame)
  }
  return frames
}

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
    if (frame.content.length > 0 && !isSilence(tokens, frame)) chosen.push(frame)
  }
  for (const frame of likely) {
    if (frame.direction !== 'right' || taken(frame.head)) continue
    settleContent(tokens, frame, 0)
    clip(frame, chosen)
    if (frame.probability < EVEN && holdsTerm(tokens, frame)) continue
    if (frame.content.length > 0 && !isSilence(tokens, frame)) chosen.push(frame)
  }
  return chosen.sort((a, b) => a.head - b.head)
}

function endOf(frame: Frame): number {
  return Math.max(frame.cueLast, frame.source?.last ?? 0, ...frame.content.map((part) => part.last)) + 1
}

/** Below even odds a term in quotation marks is more likely a term than words that somebody said. */
const EVEN = 0.5
/** How long a term may be, in characters. */
const TERM_LENGTH = 12

/** "floated the notion of “off-ramps”": a noun phrase with a term in quotation marks inside it. */
function holdsTerm(tokens: readonly Token[], frame: Frame): boolean {
  const part = frame.content[0]
  if (!part || contentShape(tokens, part.first) !== 'phrase') return false
  return tokens
    .slice(part.first + 1, part.last + 1)
    .some(({ quotation }) => quotation !== null && quotation.innerEnd - quotation.innerStart < TERM_LENGTH)
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
