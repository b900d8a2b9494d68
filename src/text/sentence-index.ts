import type { Span } from '../types.ts'
import type { Passage, Sentence } from './tokens.ts'

/** Index of the last of some spans, in order, that starts at or before an offset; -1 where none does. */
export function lastBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [-1, spans.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Finds the sentence in which a place of the text lies. */
export class SentenceIndex {
  readonly #sentences: readonly Sentence[]

  constructor(passages: readonly Passage[]) {
    this.#sentences = passages.flatMap((passage) => passage.sentences)
  }

  at(offset: number): Sentence | null {
    const sentence = this.#sentences[lastBefore(this.#sentences, offset)]
    return sentence && offset < sentence.end ? sentence : null
  }
}
