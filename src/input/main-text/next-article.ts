import type { Features } from './features.ts'
import { isTaken } from './headline-links.ts'

const LINES_OF_HEAD = 6
const LEAST_HEADLINE = 4
/** Of one that ends with somebody's words. */
const MOST_HEADLINE = 14

/** Whether a headline stands closely below, and a byline or date below that: another article begins there. */
export function isHeadOfArticle(features: readonly Features[], from: number): boolean {
  let headed = false
  for (let i = from; i < from + LINES_OF_HEAD; i++) {
    const line = features[i]
    if (!line || line.ended) return false
    if (line.dateline || line.rule?.effect === 'dateline') return headed
    headed ||= !line.rule && line.words >= LEAST_HEADLINE
  }
  return false
}

/** Whether the heading of a list has the next article below it: headline, byline, and paragraphs that take the headline up. */
export function headsNext(features: readonly Features[], at: number): boolean {
  if (features[at]?.rule?.id !== 'you-may-like') return false
  for (let i = at + 1; i < at + LINES_OF_HEAD; i++) {
    const line = features[i]
    if (!line || line.rule || (line.ended && line.words > MOST_HEADLINE)) return false
    if (features[i + 1]?.rule?.effect === 'dateline') return line.words >= LEAST_HEADLINE && isTaken(features, i, i + 1)
  }
  return false
}
