import { is } from '../../text/syntax/noun-phrase.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { ALL_CAPS, type AnnotatedBlock, CAPITALISED, type Sentence } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { attributionOf } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { Frame } from '../frames/frame.ts'
import { POSTED } from '../rule-ids.ts'
import { introducingFrames } from '../selection/choose-frames.ts'
import { isFirstPerson } from '../unmarked/own-words.ts'

/** Verbs of writing in public, whose words are given as they stand. */
const WRITES = /^(?:tweet|post|write)$/
const ANSWERS = /^(?:say|add|reply|respond|answer|explain)$/

/** Tokens before the colon at the most. */
const LONGEST_LEAD = 24

/** The colon of "Ruiz tweeted: So proud.", where capitals follow; -1 where the first sentence has none. */
function colonOf({ tokens }: Sentence): number {
  for (let i = 1; i < tokens.length - 1 && i < LONGEST_LEAD; i++) {
    if (!is(tokens, i, ':')) continue
    const letters = tokens[i + 1]?.case
    return letters === CAPITALISED || letters === ALL_CAPS ? i : -1
  }
  return -1
}

/** The frame that ends in the colon: its cue is the last verb before, whatever stands between. */
function leadOf(text: string, sentence: Sentence, colon: number): Frame | null {
  const frame = introducingFrames(text, sentence.tokens.slice(0, colon + 1)).at(-1)
  return frame && frame.source !== null && frame.direction === 'right' ? frame : null
}

/** "Ruiz tweeted: So proud of our town. Thank you all.": the rest of the paragraph, without marks, is hers. */
export function extractPosted(annotated: AnnotatedBlock, state: ExtractionState): boolean {
  const { block, quotations, sentences } = annotated
  const [sentence] = sentences
  if (quotations.length > 0 || !sentence || block.kind !== 'paragraph') return false
  const colon = colonOf(sentence)
  if (colon < 0) return false
  const frame = leadOf(state.context.text, sentence, colon)
  if (!frame || !(WRITES.test(frame.lemma) || (ANSWERS.test(frame.lemma) && isFirstPerson(annotated)))) return false
  const found = attributionOf(sentence, frame, state.block)
  const content = [TokenSpan.upTo(block.end, sentence, colon + 1)]
  state.last = new Attribution({ ...found, kind: 'direct', content, rule: POSTED })
  state.found.push(state.last)
  return true
}
