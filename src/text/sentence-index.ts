import type { Span } from '../types.ts'
import { TokenSpan } from './token-span.ts'
import type { AnnotatedBlock, Sentence } from './tokens.ts'

/** Index of the last of some spans, in order, that starts at or before an offset; -1 where none does. */
function lastBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [-1, spans.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Finds the tokens of spans that were not found by way of tokens: those that the markup gives. */
export class SentenceIndex {
  readonly #sentences: readonly Sentence[]

  constructor(annotated: readonly AnnotatedBlock[]) {
    this.#sentences = annotated.flatMap((block) => block.sentences)
  }

  /** A span with the tokens of the sentence in which it starts. */
  locate({ start, end }: Span): TokenSpan {
    const sentence = this.#sentences[lastBefore(this.#sentences, start)]
    if (!sentence || start >= sentence.end) return new TokenSpan(start, end, null, -1, -1)
    const { tokens } = sentence
    return new TokenSpan(start, end, sentence, lastBefore(tokens, start), lastBefore(tokens, end - 1))
  }
}
