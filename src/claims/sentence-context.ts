import { lastBefore } from '../text/sentence-index.ts'
import type { AnnotatedBlock, Sentence } from '../text/tokens.ts'
import type { Circumstance, Span } from '../types.ts'

/** Finds the sentences in which claims stand. */
export class Contexts {
  readonly #text: string
  readonly #sentences: readonly Sentence[]

  constructor(text: string, annotated: readonly AnnotatedBlock[]) {
    this.#text = text
    this.#sentences = annotated.flatMap(({ sentences }) => sentences)
  }

  /** The sentence or sentences that hold the parts of a claim; the parts themselves where no sentence does. */
  of(spans: readonly Span[]): Circumstance {
    const first = spans[0]?.start ?? 0
    const last = spans.at(-1)?.end ?? first
    const start = Math.min(first, this.#at(first)?.start ?? first)
    const end = Math.max(last, this.#at(last - 1)?.end ?? last)
    return { text: this.#text.slice(start, end), start, end }
  }

  #at(offset: number): Sentence | null {
    const sentence = this.#sentences[lastBefore(this.#sentences, offset)]
    return sentence && offset < sentence.end ? sentence : null
  }
}
