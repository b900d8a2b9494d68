import type { Span } from '../types.ts'
import { linesOf } from './text/lines.ts'

/** Longer lines are known by their beginning. */
const LONGEST = 500

/** The form in which a line of a site is counted and looked up: white space made plain, case kept. */
export function siteKey(text: string, { start, end }: Span): string {
  return text
    .slice(start, Math.min(end, start + LONGEST))
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Counts in how many pages of a site each line stands, once a page.
 *
 * @param pages the document texts of the pages
 * @param least pages that a line must stand in to be given: at least two, and a fifth of the pages, unless said otherwise
 * @returns the recurring lines with their counts, most frequent first
 */
export function recurringLines(pages: Iterable<string>, least = 0): Map<string, number> {
  const counts = new Map<string, number>()
  let total = 0
  for (const text of pages) {
    total++
    for (const key of new Set(linesOf(text).map((line) => siteKey(text, line))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const threshold = least || Math.max(2, Math.ceil(total / 5))
  return new Map([...counts].filter(([, count]) => count >= threshold).sort(([, a], [, b]) => b - a))
}
