import type { SegmentMap, Span } from '../article-types.ts'

/** Numbers a stretch: start and end in the text, start and end in the source. */
const FIELDS = 4

/**
 * Collects which stretch of the text came from which stretch of the source, in order. A large page has a million
 * stretches, so they are numbers in a row. Of a stretch with the same length on both sides each character has its own
 * place; of any other (an entity, collapsed white space) each character stands for the whole.
 */
export class SegmentBuilder {
  private rows = new Uint32Array(FIELDS * 64)
  private length = 0
  /** Whether the last stretch has the same length on both sides and can be gone on with. */
  private linear = false

  /** Adds the stretch of the text that starts at `text`; stretches that continue each other are joined. */
  add(text: number, textLength: number, source: number, sourceEnd: number): void {
    const linear = sourceEnd - source === textLength
    const last = this.length - FIELDS
    if (linear && this.linear && this.rows[last + 1] === text && this.rows[last + 3] === source) {
      this.rows[last + 1] = text + textLength
      this.rows[last + 3] = sourceEnd
    } else {
      this.push(text, text + textLength, source, sourceEnd)
    }
    this.linear = linear
  }

  private push(text: number, textEnd: number, source: number, sourceEnd: number): void {
    if (this.length + FIELDS > this.rows.length) {
      const grown = new Uint32Array(this.rows.length * 2)
      grown.set(this.rows)
      this.rows = grown
    }
    this.rows[this.length] = text
    this.rows[this.length + 1] = textEnd
    this.rows[this.length + 2] = source
    this.rows[this.length + 3] = sourceEnd
    this.length += FIELDS
  }

  /** @param source what the stretches were read from */
  build(source: string): Segments {
    return new Segments(this.rows.slice(0, this.length), source)
  }
}

/** The finished map; a look-up is a binary search. */
export class Segments implements SegmentMap {
  readonly source: string
  private readonly rows: Uint32Array

  constructor(rows: Uint32Array, source: string) {
    this.rows = rows
    this.source = source
  }

  private at(index: number): number {
    return this.rows[index] ?? 0
  }

  /** Index of the last stretch that starts at or before a place of the text; negative before the first. */
  private find(text: number): number {
    let low = 0
    let high = this.rows.length / FIELDS
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.at(middle * FIELDS) <= text) low = middle + 1
      else high = middle
    }
    return (low - 1) * FIELDS
  }

  /** Where one character of the text came from; null between blocks. */
  private characterAt(text: number): Span | null {
    const row = this.find(text)
    if (row < 0 || text >= this.at(row + 1)) return null
    const start = this.at(row + 2)
    const end = this.at(row + 3)
    if (end - start !== this.at(row + 1) - this.at(row)) return { start, end }
    const place = start + text - this.at(row)
    return { start: place, end: place + 1 }
  }

  toSource(span: Span): Span | null {
    const first = this.characterAt(span.start)
    if (span.end <= span.start) return first && { start: first.start, end: first.start }
    const last = this.characterAt(span.end - 1)
    return first && last && { start: first.start, end: last.end }
  }
}
