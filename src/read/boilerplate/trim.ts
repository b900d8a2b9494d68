import type { Features } from './features.ts'

/** How far below the first prose the line may stand that says who wrote it and when. */
const LINES_OF_TOP = 14
const WORDS_OF_TOP = 90

/** Whether the line stands between headline and text: byline, date. */
const isTopMark = ({ dateline, rule }: Features) => dateline || rule?.effect === 'dateline'

/**
 * The first line of the body: after the last byline or date near the top, since standfirsts and captions stand before
 * it, if most of the prose comes after.
 */
export function startOf(
  features: readonly Features[],
  isProse: (i: number) => boolean,
  first: number,
  last: number,
): number {
  let words = 0
  let start = first
  for (let i = first; i <= last && i < first + LINES_OF_TOP && words < WORDS_OF_TOP; i++) {
    const line = features[i]
    if (!line) break
    if (isTopMark(line)) start = i + 1
    if (isProse(i)) words += line.words
  }
  if (start === first) return first
  while (start <= last && !isProse(start)) start++
  const before = proseWords(features, isProse, first, start)
  return before < proseWords(features, isProse, start, last + 1) ? start : first
}

/** Words of prose in the lines from `from` up to `to`, at most a thousand lines of them. */
export function proseWords(
  features: readonly Features[],
  isProse: (i: number) => boolean,
  from: number,
  to: number,
): number {
  let words = 0
  for (let i = from; i < to && i < from + 1000; i++) if (isProse(i)) words += features[i]?.words ?? 0
  return words
}
