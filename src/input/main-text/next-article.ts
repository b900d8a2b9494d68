import type { Features } from './features.ts'

const LINES_OF_HEAD = 6
const LEAST_HEADLINE = 4

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
