import type { Features } from './features.ts'

/** Paragraphs that speak of what a notice speaks of from which on the article is about it. */
export const LEAST_ON_MATTER = 3
export const ON_MATTER: ReadonlySet<string> = new Set(['cookies', 'legal-notice'])
export const MATTER = /\b(?:cookies?|privacy|personal(?:ly)? (?:data|information|identifiable)|terms|copyright)\b/i

/** Whether a line like a notice of the site stands among paragraphs on that matter: a page on privacy, an article on cookies. */
export function isOnMatter(
  features: readonly Features[],
  prose: Uint8Array,
  first: number,
  last: number,
  i: number,
): boolean {
  if (!ON_MATTER.has(features[i]?.rule?.id ?? '')) return false
  let paragraphs = 0
  for (let k = first; k <= last && paragraphs < LEAST_ON_MATTER; k++)
    if (prose[k] && MATTER.test(features[k]?.line ?? '')) paragraphs++
  return paragraphs >= LEAST_ON_MATTER
}
