import type { Features } from './features.ts'

/** What a line that is no prose costs the body. */
const SHORT = -2
const MARKED = -3
const LINKED = -8
/** A single paragraph says no more than this, so that one long notice does not outweigh an article. */
const MOST_WORDS = 60
const PROSE_LENGTH = 80
/** Share of lower-case letters below which a line is a heading. */
const LEAST_LOWER = 0.6

/** How much a block by itself looks like prose, in words. */
function proseOf({ words, length, lower, ended, hints }: Features): number {
  const cased = Math.max(0, (lower - LEAST_LOWER) / (1 - LEAST_LOWER))
  const long = Math.min(1, length / PROSE_LENGTH)
  return Math.min(words, MOST_WORDS) * cased * long * (ended ? 1 : 0.3) * (1 - hints.linkDensity)
}

const isFree = ({ hints }: Features) => hints.blanksBefore > 0 && hints.blanksAfter > 0

/** Whether the page sets its paragraphs apart with empty lines: then prose glued to short lines is a teaser or a caption. */
function isSpaced(features: readonly Features[], prose: Float64Array): boolean {
  let free = 0
  let all = 0
  for (const [i, feature] of features.entries()) {
    const weight = prose[i] ?? 0
    if (weight < 10) continue
    all += weight
    if (isFree(feature)) free += weight
  }
  return free > all * 0.6
}

const GLUED = 0.4
const REPEATED = 0.3
const DATED = 0.5

/** Whether a neighbour without an empty line between is a heading, label or date and no prose. */
function gluedToShort(features: readonly Features[], prose: Float64Array, i: number): boolean {
  const here = features[i]
  const short = (j: number) => j >= 0 && j < features.length && (prose[j] ?? 0) < 5 && !features[j]?.colon
  if (!here) return false
  return (here.hints.blanksBefore === 0 && short(i - 1)) || (here.hints.blanksAfter === 0 && short(i + 1))
}

/** Scores each block of a page, in words of prose: positive where it may be body, negative where it may not. */
export function scoresOf(features: readonly Features[]): Float64Array {
  const prose = Float64Array.from(features, proseOf)
  const spaced = isSpaced(features, prose)
  const dates = features.reduce((sum, { dateline }) => sum + (dateline ? 1 : 0), 0)
  return Float64Array.from(features, (feature, i) => {
    const { rule, repeats, hints } = feature
    if (hints.linkDensity > 0.7) return LINKED + hints.prior
    if (rule || feature.dateline) return MARKED + hints.prior
    let value = prose[i] ?? 0
    if (spaced && gluedToShort(features, prose, i)) value *= GLUED
    if (repeats > 1) value *= REPEATED
    if (dates > 3 && (features[i - 1]?.dateline || features[i + 1]?.dateline)) value *= DATED
    return value + SHORT + hints.prior
  })
}
