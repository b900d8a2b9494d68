import type { Sentence, Token } from '../text/tokens.ts'
import type { Frame } from './frames/frame.ts'

/** What became of a candidate frame: its rule, cue, source, content and probability are those of `frame`. */
export interface FrameVerdict {
  /** The tokens of its sentence, which the frame's indexes count. */
  readonly tokens: readonly Token[]
  readonly frame: Frame
  /** Why it was rejected; null where it was chosen. */
  readonly fault: string | null
}

/** What became of a quotation that no frame holds. */
export interface QuotationVerdict {
  readonly sentence: Sentence
  /** Index of its token in the sentence. */
  readonly at: number
  /** How probable it is that it is a statement, and what that has to reach; null where its place alone decided. */
  readonly probability: number | null
  readonly threshold: number | null
  /** Id of the extractor that took it; null where none did. */
  readonly extractor: string | null
}

/**
 * Is told of every candidate while attributions are extracted, for those who want to know why a sentence gave a claim or
 * none. Nothing depends on it.
 */
export interface AttributionObserver {
  /** A verb around which no frame is read, as its counted weights rule it out as a cue. */
  unread?(tokens: readonly Token[], at: number): unknown
  frame(verdict: FrameVerdict): unknown
  quotation?(verdict: QuotationVerdict): unknown
}
