import type { Features } from './features.ts'
import { wordsOfLines } from './trim.ts'

/** Labels below one another that are more than the lists of an article have, and words of each that menus do not reach. */
const MENU_LINES = 10
const MENU_WORDS = 5
/** Share of the prose up to which what stands beyond a menu is a notice, and no part of the article. */
const OUTLIER = 0.25

const reads = ({ ended, colon, listed, digits, repeats, unlabelled }: Features) =>
  ended || colon || listed || digits || repeats > 1 || unlabelled

/** Whether the lines between two paragraphs are a menu: many, short, and no sentences, items of a list or rows with figures. */
function isMenu(features: readonly Features[], from: number, to: number): boolean {
  let words = 0
  let read = 0
  for (const line of features.slice(from, to)) {
    words += line.words
    if (reads(line)) read++
  }
  return to - from >= MENU_LINES && words < (to - from) * MENU_WORDS && read * 3 < to - from
}

/** Takes out of the body what little prose stands beyond a long menu, before or after it: notices, boxes of a sidebar. */
export function dropOutliers(features: readonly Features[], prose: Uint8Array): void {
  const all = wordsOfLines(features, prose, 0, features.length)
  let above = 0
  let last = -1
  let from = 0
  let to = features.length
  for (let i = 0; i < to; i++) {
    if (!prose[i]) continue
    if (last >= 0 && isMenu(features, last + 1, i)) {
      if (all - above <= all * OUTLIER) to = i
      else if (above <= all * OUTLIER) from = i
    }
    above += features[i]?.words ?? 0
    last = i
  }
  prose.fill(0, 0, from)
  prose.fill(0, to)
}
