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
export function startOf(features: readonly Features[], prose: Uint8Array, first: number, last: number): number {
  let words = 0
  let start = first
  for (let i = first; i <= last && i < first + LINES_OF_TOP && words < WORDS_OF_TOP; i++) {
    const line = features[i]
    if (!line) break
    if (isTopMark(line)) start = i + 1
    if (prose[i]) words += line.words
  }
  if (start === first) return first
  while (start <= last && !prose[start]) start++
  return wordsIn(features, prose, first, start) < wordsIn(features, prose, start, last + 1) ? start : first
}

/** Words of the chosen lines from `from` up to `to`. */
export function wordsIn(features: readonly Features[], chosen: Uint8Array, from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; i++) if (chosen[i]) words += features[i]?.words ?? 0
  return words
}
