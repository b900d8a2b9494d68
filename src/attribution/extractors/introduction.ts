import { is } from '../../text/syntax/noun-phrase.ts'
import { attributionOf } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { SentenceReading } from '../extractor.ts'
import { introducingFrames } from '../frames/choose-frames.ts'

/** Who is quoted after a sentence that ends in a colon: the source of its last frame, with content or without. */
export function readIntroduction({ sentence }: SentenceReading, state: ExtractionState): boolean {
  const { tokens } = sentence
  const frame = is(tokens, tokens.length - 1, ':') ? introducingFrames(state.context.text, tokens).at(-1) : undefined
  state.introduction = frame ? attributionOf(sentence, frame, state.block) : null
  return false
}

/** What the sentences behind this one have to know of it. */
export function remember({ sentence, frames, alone }: SentenceReading, state: ExtractionState): boolean {
  if (!sentence.tokens.some((token) => token.quotation)) state.open = null
  state.unattributed = frames.length === 0 && !alone ? sentence : null
  return false
}
