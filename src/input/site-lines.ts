import type { Span } from '../article-types.ts'
import { linesOf } from './text-lines.ts'

/** Longer lines are known by their beginning. */
const LONGEST = 500

/** The form in which a line of a site is counted and looked up: white space made plain, case kept. */
export function siteKey(text: string, { start, end }: Span): string {
  return text
    .slice(start, Math.min(end, start + LONGEST))
    .replace(/\s+/g, ' ')
    .trim()
}

/** The lines of a page as they are counted, each once. */
export function pageLines(text: string, lines: readonly Span[]): Set<string> {
  const keys = new Set(lines.map((line) => siteKey(text, line)))
  keys.delete('')
  return keys
}

/** Counts in how many pages of a site each line stands. */
export class LineCounts {
  pages: number
  private readonly counts: Map<string, number>

  constructor() {
    this.pages = 0
    this.counts = new Map()
  }

  /** @param lines those of one page, each once */
  add(lines: Iterable<string>): void {
    this.pages++
    for (const line of lines) this.counts.set(line, (this.counts.get(line) ?? 0) + 1)
  }

  /**
   * @param least pages that a line must stand in to be given: at least two, and a fifth of the pages, unless said otherwise
   * @returns the recurring lines with their counts, most frequent first
   */
  recurring(least = 0): Map<string, number> {
    const threshold = least || Math.max(2, Math.ceil(this.pages / 5))
    return new Map([...this.counts].filter(([, count]) => count >= threshold).sort(([, a], [, b]) => b - a))
  }
}

/**
 * Counts in how many pages of a site each line stands, once a page.
 *
 * @param pages the document texts of the pages
 * @param least pages that a line must stand in to be given: at least two, and a fifth of the pages, unless said otherwise
 * @returns the recurring lines with their counts, most frequent first
 */
export function recurringLines(pages: Iterable<string>, least = 0): Map<string, number> {
  const counts = new LineCounts()
  for (const text of pages) counts.add(pageLines(text, linesOf(text)))
  return counts.recurring(least)
}
