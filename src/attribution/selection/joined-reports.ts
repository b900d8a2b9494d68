import { TOLD_OF_THEM } from '../../lexicon/verb-classes.ts'
import { RIGHT_VERB_FRAMES } from '../../lexicon/verb-frames.ts'
import { is, Phrase } from '../../text/syntax/noun-phrase.ts'
import type { Token } from '../../text/tokens.ts'
import { cueProbability } from '../cues/cues.ts'
import { isSayingVerb } from '../frames/content-side.ts'
import { Frame } from '../frames/frame.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { frameCertainty } from './certainty.ts'

// "said the lift was old and threatened to leave": a verb that is joined to one that reports words of the same speaker.

/** A frame that is surely a report. */
const REPORT = 0.7

/**
 * Whose words a verb goes on reporting: "said it was late and threatened to leave", of a verb that is joined to one that
 * reports a clause or quoted words, or "“…,” said Fox, who called it a joke"; null where it goes on with nobody's.
 */
export function whoGoesOn(tokens: readonly Token[], frame: Frame, candidates: readonly Frame[]): Phrase | null {
  if (frame.direction !== 'right' || frame.theme || !frame.source) return null
  const told = whoTold(tokens, frame, frame.source, candidates)
  if (told) return told
  return frame.subject === 'shared' && candidates.some((other) => goesOnFrom(tokens, frame, other))
    ? frame.source
    : null
}

function goesOnFrom(tokens: readonly Token[], frame: Frame, other: Frame): boolean {
  if (other.head >= frame.head || other.source?.first !== frame.source?.first || other.probability < REPORT)
    return false
  if (!isSayingVerb(other.lemma) || leavesBracket(tokens, other.head, frame.head)) return false
  return (
    other.direction === 'left' ||
    /^(?:that|clause|wh|quotation)$/.test(contentShape(tokens, other.content[0]?.first ?? other.cueLast + 1))
  )
}

/** "said Fox, a baker, who called it a joke and demanded a vote": of the clause about who spoke, who that is. */
function whoTold(tokens: readonly Token[], frame: Frame, source: Phrase, candidates: readonly Frame[]): Phrase | null {
  const { head, cueFirst, lemma } = frame
  if (!is(tokens, source.first, 'who') || !is(tokens, source.first - 1, ',')) return null
  // "who has told her to stay", "who writes about money", "who offered advice": what somebody is known for.
  if (cueFirst !== head || !TOLD_OF_THEM.has(lemma)) return null
  const teller = candidates.find(
    (other) =>
      other.subject === 'inverted' &&
      other.direction === 'left' &&
      other.probability >= REPORT &&
      other.source !== null &&
      other.source.first < source.first &&
      other.source.last >= head,
  )
  return teller?.source ? new Phrase(teller.source.first, source.first - 2) : null
}

/** "The poll counts fewer (some say they want a vote) and shows": who speaks within a bracket says nothing behind it. */
function leavesBracket(tokens: readonly Token[], from: number, to: number): boolean {
  let open = 0
  for (let i = from; i < to; i++) {
    if (is(tokens, i, '(')) open++
    else if (is(tokens, i, ')') && --open < 0) return true
  }
  return false
}

/** Such a verb is rated as it would be in a sentence of its own, if that is more. */
export function rateAlone(tokens: readonly Token[], frame: Frame, source: Phrase): void {
  const own = [...tokens.slice(source.first, source.last + 1), ...tokens.slice(frame.cueFirst)]
  const back = tokens.length - own.length
  const content = frame.content.map(({ first, last }) => new Phrase(first - back, last - back))
  const alone = new Frame(
    RIGHT_VERB_FRAMES.plain.id,
    frame.cueFirst - back,
    frame.cueLast - back,
    frame.head - back,
    frame.lemma,
    new Phrase(0, source.last - source.first),
    'plain',
    'right',
    content,
  )
  frame.goesOn = true
  frame.probability = Math.max(frame.probability, cueProbability(own, alone), frameCertainty(own, alone))
}
