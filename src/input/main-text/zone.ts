import type { Features } from './features.ts'
import { endsArticle, isDated } from './page-marks.ts'

/** Lines of a page from its byline or date to what ends an article. */
export interface Zone {
  readonly first: number
  readonly last: number
  /** Words of its lines, those of menus left out. */
  readonly words: number
}

const NO_ZONE: Zone = { first: -1, last: -1, words: 0 }
/** Words of a line from which on it is no label, on average and for itself. */
const LEAST_WORDS = 3
const MOST_ANCHORS = 4
/** Words that may stand between byline and date; after more, another story begins. */
const WORDS_OF_TOP = 12

function zoneAfter(features: readonly Features[], anchor: number): Zone {
  let words = 0
  let lines = 0
  let last = anchor
  for (let i = anchor + 1; i < features.length; i++) {
    const line = features[i]
    if (!line || endsArticle(line) || (words > WORDS_OF_TOP && isDated(line))) break
    if (line.rule || line.dateline) continue
    last = i
    lines++
    if (line.words >= LEAST_WORDS) words += line.words
  }
  return words >= lines * LEAST_WORDS ? { first: anchor + 1, last, words } : NO_ZONE
}

/**
 * The longest stretch between a byline or date near the top and what ends an article: the body of a page that is made
 * of short lines, as recipes, results and lists of goods are.
 */
export function zoneOf(features: readonly Features[]): Zone {
  let best = NO_ZONE
  let anchors = 0
  for (let i = 0; i < features.length && anchors < MOST_ANCHORS; i++) {
    const line = features[i]
    if (!line || !isDated(line)) continue
    anchors++
    const zone = zoneAfter(features, i)
    if (zone.words >= best.words) best = zone
  }
  return best
}
