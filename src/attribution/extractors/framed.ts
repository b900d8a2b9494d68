import { hasFinite, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Sentence, Token } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { attributionOf } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { SentenceReading } from '../extractor.ts'
import { isSayingVerb } from '../frames/content-side.ts'
import type { Frame } from '../frames/frame.ts'
import { CARRIED } from '../rule-ids.ts'
import { framesOf } from '../selection/choose-frames.ts'
import { isToldInPassing } from '../selection/told-in-passing.ts'

/** The frames of a sentence: source, cue and content in one. What they leave of it goes on to the next steps. */
export function extractFramed(reading: SentenceReading, state: ExtractionState): boolean {
  const { text, observer } = state.context
  reading.setFrames(framesOf(text, reading.sentence.tokens, observer))
  const { frames } = reading
  state.unclaimed = frames.length === 0 ? { from: state.open?.at ?? state.found.length, left: [] } : null
  for (const frame of frames) addFrame(reading, frame, state)
  return false
}

function addFrame({ sentence, framed }: SentenceReading, frame: Frame, state: ExtractionState): void {
  const attribution = wholeTurn(
    frame,
    resumed(sentence, frame, attributionOf(sentence, frame, state.block), state),
    state,
  )
  state.found.push(attribution)
  if (!isToldInPassing(sentence.tokens, frame)) state.last = attribution
  for (const { first, last } of frame.content)
    for (let i = first; i <= last; i++) {
      const quotation = sentence.tokens[i]?.quotation
      if (!quotation) continue
      framed.add(quotation)
      state.openWith(quotation)
    }
}

/**
 * "Adding, “It is safe.”", "But said the gate was shut.": a sentence that begins with a verb of saying goes on with whoever
 * spoke in this block.
 */
function resumed(
  sentence: Sentence,
  frame: Frame,
  attribution: Attribution,
  { last, block }: ExtractionState,
): Attribution {
  const { tokens } = sentence
  const opens = frame.source === null && frame.subject === 'none' && isSayingVerb(frame.lemma)
  const isPart = frame.cueFirst === 0 && (tagsAt(tokens, 0) & t.GERUND) !== 0
  if (
    !opens ||
    !(isPart || (isJoined(tokens, frame) && attribution.kind !== 'direct')) ||
    last?.block !== block ||
    !last.source
  )
    return attribution
  return new Attribution({ ...attribution, source: last.source, continues: last })
}

/** "But said", "Then added": a finite verb right behind what joins its sentence to the one before. */
function isJoined(tokens: readonly Token[], { cueFirst, head, direction }: Frame): boolean {
  const joins = JOINS.test(tokens[0]?.lower ?? '') && cueFirst <= 1 && direction === 'right'
  return joins && hasFinite(tokens, cueFirst, head) && !tokens.slice(cueFirst, head).some(({ tags }) => tags & t.AUX)
}

const JOINS = /^(?:but|and|then|also|yet|later|instead)$/

/** A turn of several blocks whose speaker is only given at its end: the parts before belong to the claim. */
function wholeTurn(frame: Frame, attribution: Attribution, state: ExtractionState): Attribution {
  const { open, found } = state
  const [part] = attribution.content
  const first = part?.sentence?.tokens[frame.content[0]?.first ?? -1]?.quotation
  const before = open && found[open.at]
  if (!first?.continues || !open || first.continues !== open.quotation || before?.rule !== CARRIED) return attribution
  found.splice(open.at, 1)
  return new Attribution({ ...attribution, content: [...before.content, ...attribution.content] })
}
