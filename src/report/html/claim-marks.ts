import { GrowingNumbers } from '../../compare/drift/growing-numbers.ts'
import type { Claim, Span } from '../../types.ts'

/** What a stretch of the text is for a claim. */
const CONTENT = 0
const CUE = 1
const SOURCE = 2

/** Whether it is where the claim begins: what leads to the claim leads there. */
const FIRST = 4
/** Whether the claim's number stands behind it. */
const LAST = 8
/** Bits before the number of the claim. */
const SHIFT = 4

/** The stretches of a text that are marked for claims, in columns: an article of some megabytes may have a hundred thousand. */
export class ClaimMarks {
  readonly #starts = new GrowingNumbers()
  readonly #ends = new GrowingNumbers()
  readonly #whats = new GrowingNumbers()
  readonly #keys: string[] = []

  /** Adds the marks of a claim; its number is how many have been added. */
  add({ spans, cue, speaker, key }: Claim): void {
    this.#keys.push(key)
    for (const [i, span] of spans.entries())
      this.#push(span, CONTENT | (i === 0 ? FIRST : 0) | (i === spans.length - 1 ? LAST : 0))
    if (cue) this.#push(cue, CUE)
    if (speaker) this.#push(speaker, SOURCE)
  }

  #push({ start, end }: Span, what: number): void {
    this.#starts.push(start)
    this.#ends.push(end)
    this.#whats.push((this.#keys.length << SHIFT) | what)
  }

  /** Where they begin; among those that begin at one place, the longer first. */
  inOrder(): Uint32Array {
    const order = Uint32Array.from({ length: this.#starts.length }, (_, mark) => mark)
    return order.sort((a, b) => this.start(a) - this.start(b) || this.end(b) - this.end(a) || a - b)
  }

  start(mark: number): number {
    return this.#starts.at(mark)
  }

  end(mark: number): number {
    return this.#ends.at(mark)
  }

  part(mark: number): number {
    return this.#whats.at(mark) & (CUE | SOURCE)
  }

  isFirst(mark: number): boolean {
    return (this.#whats.at(mark) & FIRST) !== 0
  }

  isLast(mark: number): boolean {
    return (this.#whats.at(mark) & LAST) !== 0
  }

  /** The number of its claim, from 1 on. */
  number(mark: number): number {
    return this.#whats.at(mark) >>> SHIFT
  }

  /** The key of its claim. */
  key(mark: number): string {
    return this.#keys[this.number(mark) - 1] ?? ''
  }
}
