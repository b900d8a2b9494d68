import type { SentenceIndex } from '../text/sentence-index.ts'
import type { TokenSpan } from '../text/token-span.ts'
import type { AnnotatedBlock, Quotation, Sentence } from '../text/tokens.ts'
import { Attribution } from './attribution.ts'
import type { AttributionObserver } from './observer.ts'
import type { Transcript } from './transcript.ts'
import type { Passage } from './unmarked/passage.ts'

/** How many blocks may lie between a quotation that stands alone and the attribution that it continues. */
const CARRY_BLOCKS = 2

/** What is known of the whole document before its blocks are read. */
export interface DocumentContext {
  readonly text: string
  readonly sentences: SentenceIndex
  /** Words that are names somewhere in the text. */
  readonly names: ReadonlySet<string>
  /** Speakers and their turns, where these make the document; null in any other. */
  readonly transcript: Transcript | null
  /** Paragraphs of a transcript that go on with the turn before, in whatever person. */
  readonly goingOn: ReadonlySet<AnnotatedBlock>
  /** Items of lists that a sentence with a colon announces. */
  readonly items: ReadonlySet<AnnotatedBlock>
  /** Paragraphs without marks that a sentence with a colon announces, each with its place among them. */
  readonly announced: ReadonlyMap<AnnotatedBlock, number>
  /** Answers and letters without marks, by their paragraphs. */
  readonly passages: ReadonlyMap<AnnotatedBlock, Passage>
  readonly observer: AttributionObserver | null
}

/** The quotations of the sentence before for which it has no cue. */
export interface Unclaimed {
  /** Index of the first attribution that may be one of theirs. */
  readonly from: number
  /** Those that were no statements by their sentence alone. */
  readonly left: TokenSpan[]
}

/** What was found so far in a document, and what later steps have to remember of it. */
export class ExtractionState {
  readonly context: DocumentContext
  /** In the order of the text; indexes below are places in this list. */
  readonly found: Attribution[] = []
  /** Who spoke last. */
  last: Attribution | null = null
  /**
   * The quotation that an attribution ends with, and the attribution's index: what stands alone next to it belongs to
   * it.
   */
  open: { quotation: Quotation; at: number } | null = null
  /** A sentence that ends in a colon: who is about to be quoted. */
  introduction: Attribution | null = null
  /** The last sentence of a paragraph that attributes nothing, and its block. */
  told: { sentence: Sentence; block: number } | null = null
  /** Whom a line of its own names, and its block. */
  nameLine: { source: TokenSpan; block: number } | null = null
  /** Index in the article of the block that is being read. */
  block = 0
  blocksRead = 0
  /** The sentence before in the same block, where it attributes nothing. */
  unattributed: Sentence | null = null
  /** Index of a quotation for which nobody was found yet; -1 where there is none. */
  sourceless = -1
  unclaimed: Unclaimed | null = null
  /** Index of the turn that may go on; -1 where there is none. */
  turn = -1
  /** A block quote that nobody was found for, and its block. */
  anonymousQuote: { content: readonly TokenSpan[]; block: number } | null = null

  /** Of each block that was read, how many were by then. */
  readonly #places = new Map<number, number>()

  constructor(context: DocumentContext) {
    this.context = context
  }

  beginBlock({ index }: AnnotatedBlock): void {
    this.block = index
    this.blocksRead++
    this.#places.set(index, this.blocksRead)
    this.unattributed = null
  }

  /** The last attribution, unless it lies too far back: advertisements between do not count. */
  recent(): Attribution | null {
    const place = this.last ? this.#places.get(this.last.block) : undefined
    return place !== undefined && this.blocksRead - place <= CARRY_BLOCKS ? this.last : null
  }

  /** Adds an attribution of the block that is being read; its source does not become the one who spoke last. */
  add(fields: Omit<ConstructorParameters<typeof Attribution>[0], 'block'>): Attribution {
    const attribution = new Attribution({ ...fields, block: this.block })
    this.found.push(attribution)
    return attribution
  }

  /** Adds an attribution of the block that is being read; who speaks in it spoke last. */
  push(fields: Omit<ConstructorParameters<typeof Attribution>[0], 'block'>): void {
    this.last = this.add(fields)
  }

  /** Remembers that the last attribution ends with a quotation. */
  openWith(quotation: Quotation): void {
    this.open = { quotation, at: this.found.length - 1 }
  }
}
