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

/** "said it was late and threatened to leave": a verb that is joined to one that reports a clause or quoted words of the same speaker. */
export function goesOnReporting(tokens: readonly Token[], frame: Frame, candidates: readonly Frame[]): boolean {
  if (frame.subject !== 'shared' || frame.direction !== 'right' || frame.theme) return false
  return candidates.some(
    (other) =>
      other.head < frame.head &&
      other.source?.first === frame.source?.first &&
      other.probability >= REPORT &&
      isSayingVerb(other.lemma) &&
      !closesBracket(tokens, other.head, frame.head) &&
      (other.direction === 'left' ||
        /^(?:that|clause|wh|quotation)$/.test(contentShape(tokens, other.content[0]?.first ?? other.cueLast + 1))),
  )
}

/** "The poll counts fewer (some say they want a vote) and shows": who speaks within a bracket says nothing behind it. */
function closesBracket(tokens: readonly Token[], from: number, to: number): boolean {
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
