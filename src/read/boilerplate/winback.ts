import type { Features } from './features.ts'

/** Effects of rows that open a box: the short lines after such a line belong to it. */
const OPENS_BOX = new Set(['list', 'box'])
/** Rows whose line is complete in itself although it stands in a box. */
const POINTS_ELSEWHERE = /: ?\S/

const marked = (line: Features | undefined) => !line || line.rule !== null || line.dateline

/** A short line that reads on its own: a sentence, or what announces a list. */
const reads = (line: Features) => (line.ended || line.colon) && line.words >= 2

/**
 * Wins back the short lines between the first and the last line of prose: subheads, lists, rows of tables. What follows
 * the heading of a box stays out until prose comes again.
 *
 * @param isProse whether the line was found to be prose of the body
 * @param kept is set for every line won back
 */
export function winBackWithin(
  features: readonly Features[],
  isProse: (i: number) => boolean,
  kept: Uint8Array,
  from: number,
  to: number,
  heads: (i: number) => string,
): void {
  let inBox = false
  for (let i = from; i <= to; i++) {
    const line = features[i]
    if (!line) continue
    if (isProse(i)) {
      kept[i] = 1
      inBox = false
    } else if (marked(line)) {
      if (line.rule && OPENS_BOX.has(line.rule.effect)) inBox = !POINTS_ELSEWHERE.test(heads(i))
    } else if (inBox && line.hints.blanksBefore > 0 && reads(line)) {
      inBox = false
      kept[i] = 1
    } else if (!inBox) kept[i] = 1
  }
}

/** Goes on after the last prose: with short sentences, and with a list that a colon announces. */
export function winBackAfter(features: readonly Features[], kept: Uint8Array, last: number, limit: number): void {
  let i = last + 1
  for (; i < limit; i++) {
    const line = features[i]
    if (!line || marked(line) || line.repeats > 1 || !reads(line) || line.hints.blanksBefore === 0) break
    kept[i] = 1
  }
  if (!features[i - 1]?.colon) return
  const step = features[i + 1]?.hints.blanksBefore
  for (let k = i; k < limit; k++) {
    const line = features[k]
    if (!line || marked(line) || (k > i && line.hints.blanksBefore !== step)) break
    kept[k] = 1
  }
}

/** Goes back before the first prose, over short sentences, where a byline, date or share line stands above them. */
export function winBackBefore(features: readonly Features[], kept: Uint8Array, first: number): void {
  let i = first - 1
  while (i >= 0 && first - i < 6) {
    const line = features[i]
    if (!line || marked(line) || line.repeats > 1 || !reads(line)) break
    i--
  }
  const above = features[i]
  if (!above || !(above.dateline || above.rule)) return
  kept.fill(1, i + 1, first)
}
