import type { Span } from '../types.ts'
import type { Sentence } from './tokens.ts'

/**
 * A span of the text that knows its tokens: `first` to `last`, both inclusive, of the sentence in which it starts.
 *
 * `start` and `end` are those of its words. They may lie inside the tokens (the words of a quotation without its marks)
 * or run on beyond the sentence (a turn or block of several sentences: `last` is then the sentence's last token).
 * `sentence` is null where the span lies in no sentence that is read: an author whom a dropped line names.
 */
export class TokenSpan implements Span {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence | null
  readonly first: number
  readonly last: number

  constructor(start: number, end: number, sentence: Sentence | null, first: number, last: number) {
    this.start = start
    this.end = end
    this.sentence = sentence
    this.first = first
    this.last = last
  }

  /** The whole of some consecutive tokens of a sentence. */
  static of(sentence: Sentence, first: number, last: number): TokenSpan {
    const { tokens } = sentence
    return new TokenSpan(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0, sentence, first, last)
  }

  /** From some tokens on to a place that may lie in a later sentence. */
  static upTo(end: number, sentence: Sentence, first: number): TokenSpan {
    const { tokens } = sentence
    return new TokenSpan(tokens[first]?.start ?? sentence.end, end, sentence, first, tokens.length - 1)
  }
}
