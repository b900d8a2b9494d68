import type { Features } from './features.ts'

const MOST_WORDS = 60

/** How much a block looks like prose of an article, in words: positive within a body, negative elsewhere. */
export function scoreOf(block: Features): number {
  const { words, length, lower, ended, repeats, rule, hints } = block
  if (rule) return -3
  const cased = Math.max(0, (lower - 0.6) / 0.4)
  const long = Math.min(1, length / 80)
  const prose = Math.min(words, MOST_WORDS) * cased * long * (ended ? 1 : 0.3)
  const linked = hints.linkDensity > 0.5 ? 8 : 0
  return (prose * (repeats > 1 ? 0.3 : 1) - 2 - linked + hints.prior) * 1
}
