import type { Features } from './features.ts'

const LEAST_ROWS = 4
const LEAST_WORDS = 12
const ROWS_WITH_DIGITS = 0.3
/** The same of many rows, each of a few words: what a review knows of the thing, its maker, its price. */
const MANY_ROWS = 8
const WORDS_OF_ROW = 7
const FACTS_WITH_DIGITS = 0.2

/** Whether lines look like scores, prices or a schedule: many of them hold figures. */
export function isTabular(features: readonly Features[], from: number, to: number): boolean {
  let digits = 0
  let words = 0
  for (let i = from; i < to; i++) {
    if (features[i]?.digits) digits++
    words += features[i]?.words ?? 0
  }
  const rows = to - from
  const share = rows >= MANY_ROWS && words <= rows * WORDS_OF_ROW ? FACTS_WITH_DIGITS : ROWS_WITH_DIGITS
  return rows >= LEAST_ROWS && words >= LEAST_WORDS && digits >= rows * share
}
