import type { Features } from './features.ts'
import { stemsOf } from './headline-links.ts'
import type { RecoveredLines } from './recover-lines.ts'

const MOST_HEADING = 5
const LEAST_LINE = 5
const MOST_LINE = 24
const FEWEST_LINES = 2
const MOST_LINES = 16
/** Capitalised as headlines are, a line points to another story. */
const MOST_TITLED = 0.5
/** Share of the words of a section that the article has, too: other stories have fewer. */
const SHARED = 0.55

const isHeading = ({ ended, colon, words, repeats }: Features): boolean =>
  !ended && !colon && words > 0 && words <= MOST_HEADING && repeats === 1

const isPoint = ({ words, titled, repeats }: Features): boolean =>
  words >= LEAST_LINE && words <= MOST_LINE && titled < MOST_TITLED && repeats === 1

const isPointAt = (found: RecoveredLines, i: number): boolean => {
  const line = found.features[i]
  return line !== undefined && !found.marked(i) && isPoint(line)
}

/** Share of the words of some lines that others have. */
export function sharedWith(lines: readonly Features[], others: readonly Features[]): number {
  const known = new Set(others.flatMap(stemsOf))
  const stems = [...new Set(lines.flatMap(stemsOf))]
  return stems.filter((stem) => known.has(stem)).length / Math.max(1, stems.length)
}

/**
 * Goes on below the last prose with a section of short lines, as articles close with: a heading and a few sentences or
 * points below it, which say with the words of the article what follows from it.
 */
export function winBackClosing(found: RecoveredLines, kept: Uint8Array): void {
  const { features, first, last } = found
  const from = kept.lastIndexOf(1) + 1
  const heading = features[from]
  if (from <= last || !heading || found.marked(from) || !isHeading(heading)) return
  let to = from + 1
  while (to <= from + MOST_LINES && isPointAt(found, to)) to++
  if (to - from - 1 < FEWEST_LINES) return
  if (sharedWith(features.slice(from + 1, to), features.slice(first, from)) >= SHARED) kept.fill(1, from, to)
}
