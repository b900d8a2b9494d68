import type { Article, ClaimSpan, Span, Warning } from '../types.ts'
import { LineIndex } from './line-index.ts'

/** Finds the places of an article's text for its readers: lines and columns, and where they stand in its markup. */
export class Places {
  readonly #segments: Article['segments']
  readonly #text: LineIndex
  readonly #source: LineIndex | null

  constructor({ text, segments }: Pick<Article, 'text' | 'segments'>) {
    this.#segments = segments
    this.#text = new LineIndex(text)
    this.#source = segments && new LineIndex(segments.source)
  }

  /** A span with its line and column, and its place in the markup where it has one. */
  of({ start, end }: Span): ClaimSpan {
    const place = { start, end, ...this.#text.at(start) }
    const source = this.#segments?.toSource({ start, end })
    if (!source) return place
    const { line, column } = this.#source?.at(source.start) ?? { line: 1, column: 1 }
    return { ...place, sourceStart: source.start, sourceEnd: source.end, sourceLine: line, sourceColumn: column }
  }

  /** The lines of a place, for a warning. */
  linesOf(start: number): Pick<Warning, 'line' | 'sourceLine'> {
    const { line, sourceLine } = this.of({ start, end: start + 1 })
    return sourceLine === undefined ? { line } : { line, sourceLine }
  }
}
