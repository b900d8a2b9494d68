import { isSpeechVerb, QUOTING_VERBS, TELLING_VERBS } from '../../lexicon/frames.ts'
import { is, isQuotation } from '../../text/syntax/noun-phrase.ts'
import type { Token } from '../../text/tokens.ts'
import { lemmaWeight } from '../cues/cues.ts'
import type { Frame } from '../frames/frame.ts'
import { SPEECH_NOUN } from '../frames/nominal.ts'
import { leadsToSaying } from '../frames/verb-frame.ts'
import { leftEdge } from './extent.ts'
import { isClosed } from './leading-circumstances.ts'

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

/** "The smith was quoted by Calder as saying": second-hand, and plainly so. */
const isQuotedBy = (tokens: readonly Token[], frame: Frame): boolean =>
  frame.direction === 'right' &&
  frame.subject === 'agent' &&
  QUOTING_VERBS.has(frame.lemma) &&
  leadsToSaying(tokens, frame.content[0]?.first ?? frame.cueLast + 1)

/** How certain the shape of a frame is by itself. */
export function frameCertainty(tokens: readonly Token[], frame: Frame): number {
  if (frame.rule === SPEECH_NOUN || isQuotedBy(tokens, frame)) return CERTAIN
  if (frame.subject !== 'plain') return 0
  if (frame.direction === 'right') return spokeOf(tokens, frame) || saidThat(tokens, frame) ? CERTAIN : 0
  const edge = leftEdge(tokens, frame)
  const after = frame.content[0]?.first ?? frame.cueLast + 1
  const closed = is(tokens, after, ',') || isClosed(tokens, after)
  // "The rolls, she points out, stop": between two commas a subject and its verb report, if the verb ever does.
  if (is(tokens, edge, ',') && is(tokens, after, ',') && lemmaWeight(frame.lemma) > SELDOM) return CERTAIN
  return (is(tokens, edge, ',') || isQuotation(tokens, edge)) && closed && isSpeechVerb(frame.lemma) ? CERTAIN : 0
}

/** A verb that is counted as a cue less often than verbs are. */
const SELDOM = -0.5
