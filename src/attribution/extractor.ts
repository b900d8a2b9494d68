import type { TokenSpan } from '../text/token-span.ts'
import { type AnnotatedBlock, QUOTATION, type Quotation, type Sentence, type Token } from '../text/tokens.ts'
import { isWordless } from './convert.ts'
import type { ExtractionState } from './extraction-state.ts'
import type { Frame } from './frames/frame.ts'

/** One step of finding attributions. The lists in `index.ts` give the order of the steps. */
export interface Extractor<Unit> {
  /** The `rule` of what it finds, unless the rows that it reads bear ids of their own. */
  readonly id: string
  /** Why the step stands where it does in its list. */
  readonly reason: string
  /** @returns whether the unit is done: no later step of the list sees it */
  readonly extract: (unit: Unit, state: ExtractionState) => boolean
}

function quotedIn(tokens: readonly Token[]): readonly number[] {
  const places: number[] = []
  for (let i = 0; i < tokens.length; i++) if (tokens[i]?.kind === QUOTATION) places.push(i)
  return places
}

/** A sentence on its way through the extractors. */
export class SentenceReading {
  readonly block: AnnotatedBlock
  readonly sentence: Sentence
  /** Place of the sentence in its block. */
  readonly index: number
  /** Places of its quotations among its tokens. */
  readonly quoted: readonly number[]
  /** The frames that were chosen. */
  frames: readonly Frame[]
  /** Quotations that these frames hold. */
  readonly framed: Set<Quotation>
  /** Whether the sentence is quotations and nothing else. */
  alone: boolean

  constructor(block: AnnotatedBlock, sentence: Sentence, index: number) {
    this.block = block
    this.sentence = sentence
    this.index = index
    this.quoted = quotedIn(sentence.tokens)
    this.frames = []
    this.framed = new Set()
    this.alone = false
  }

  setFrames(frames: readonly Frame[]): void {
    this.frames = frames
    this.alone = frames.length === 0 && this.sentence.tokens.every((token) => token.quotation || isWordless(token))
  }
}

/** A quotation that no frame of its sentence holds. */
export class LooseQuotation {
  readonly reading: SentenceReading
  /** Index of its token in the sentence. */
  readonly at: number
  readonly quotation: Quotation
  /** Its words, without the marks. */
  readonly words: TokenSpan
  /** How probable it is that it is a statement, once that was asked, and what it has to reach. */
  probability: number | null
  threshold: number | null

  constructor(reading: SentenceReading, at: number, quotation: Quotation, words: TokenSpan) {
    this.reading = reading
    this.at = at
    this.quotation = quotation
    this.words = words
    this.probability = null
    this.threshold = null
  }
}
