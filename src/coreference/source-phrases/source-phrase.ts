import type { SentenceMentions } from '../names/sentence-mentions.ts'

/** A stretch of a sentence, in token indexes, end exclusive. */
export class SourcePhrase {
  readonly line: SentenceMentions
  readonly from: number
  readonly to: number

  /** Whether it is more than what the attribution gave. */
  readonly isWidened: boolean

  constructor(line: SentenceMentions, from: number, to: number, isWidened = false) {
    this.line = line
    this.isWidened = isWidened
    this.from = from
    this.to = to
  }

  get start(): number {
    return this.line.tokens[this.from]?.start ?? 0
  }

  get end(): number {
    return this.line.tokens[this.to - 1]?.end ?? 0
  }
}
