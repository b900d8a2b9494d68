import type { Features } from './features.ts'
import { endsArticle, isDated } from './page-marks.ts'

/** What it costs to start a body, in words of prose. */
const START = 12
/** How much less it costs right below a headline, byline or date. */
const BELOW_HEADLINE = 3
const LINES_BELOW = 8
/** Share of its gain that a paragraph costs when it is left out before the body: little prose stands there. */
const SKIPPED = 0.25
const SKIPPED_FOOT = 6

const heads = (line: Features): boolean =>
  isDated(line) || (line.repeats > 1 && line.repeats < 5 && line.words >= 4 && !line.ended && !line.rule)

/** What it costs to start the body at each line: less where a headline, byline or date stands closely above. */
export function startCosts(features: readonly Features[]): Float64Array {
  let since = Number.POSITIVE_INFINITY
  return Float64Array.from(features, (line) => {
    if (heads(line)) since = 0
    else if (endsArticle(line)) since = Number.POSITIVE_INFINITY
    else since++
    return since <= LINES_BELOW ? START - BELOW_HEADLINE : START
  })
}

/** What it costs to leave out each line before the body. */
export function skipCosts(features: readonly Features[], scores: Float64Array): Float64Array {
  return Float64Array.from(features, ({ rule }, i) =>
    rule?.effect === 'foot' ? SKIPPED_FOOT : Math.max(0, scores[i] ?? 0) * SKIPPED,
  )
}

const LINES_OF_COMMENTS = 40
const LEAST_ABOVE = 12
const LEAST_PARAGRAPHS = 3
const PARAGRAPH = 15

/** Rows that no button carries. */
const CERTAIN = new Set(['thoughts-on', 'comment-form'])
const LINES_AROUND = 8

/** Whether a byline, date or repeated headline stands closely above a line; where prose comes between, under a headline. */
function isHeaded(features: readonly Features[], scores: Float64Array, at: number): boolean {
  let headed = false
  let titled = false
  for (let i = at - 1; i >= 0 && i >= at - LINES_AROUND; i--) {
    const line = features[i]
    if (!line) break
    if ((scores[i] ?? 0) > LEAST_ABOVE) return headed && titled
    if (heads(line)) headed = true
    if (headed && line.words >= 4 && !line.ended && !line.rule && !line.dateline) titled = true
  }
  return headed
}

/** Whether a label stands under a headline, byline or date, where the prose begins soon: a count of comments. */
export function isAtTop(features: readonly Features[], scores: Float64Array, at: number): boolean {
  if (CERTAIN.has(features[at]?.rule?.id ?? '') || !isHeaded(features, scores, at)) return false
  for (let i = at + 1; i < features.length && i <= at + LINES_AROUND; i++) if ((scores[i] ?? 0) > PARAGRAPH) return true
  return false
}

/** A line of a few words above a paragraph, or repeated: the name of who comments. */
function isName(features: readonly Features[], scores: Float64Array, i: number): boolean {
  const line = features[i]
  if (!line || line.ended || line.colon || line.words > 4) return false
  return (line.repeats > 1 || line.words <= 3) && (scores[i + 1] ?? 0) > PARAGRAPH
}

/** Counts paragraphs below a label, and names, dates and repeated labels among them as comments have them. */
function commentSigns(
  features: readonly Features[],
  scores: Float64Array,
  at: number,
): { paragraphs: number; signs: number } {
  let paragraphs = 0
  let signs = 0
  for (let i = at + 1; i < features.length && i <= at + LINES_OF_COMMENTS; i++) {
    const line = features[i]
    if (!line || line.rule?.effect === 'foot' || line.rule?.effect === 'list') break
    if ((scores[i] ?? 0) > PARAGRAPH) paragraphs++
    else if (line.dateline || line.rule?.effect === 'end' || isName(features, scores, i)) signs++
  }
  return { paragraphs, signs }
}

const PARAGRAPH_WORDS = 15

/** Whether paragraphs stand right below a line with nothing between them; comments have a name or date each. */
export function goesOnBelow(features: readonly Features[], at: number): boolean {
  let paragraphs = 0
  for (let i = at + 1; paragraphs < LEAST_PARAGRAPHS; i++) {
    const line = features[i]
    if (!line?.ended || line.rule || line.dateline || line.hints.linkDensity > 0) return false
    if (line.words >= PARAGRAPH_WORDS) paragraphs++
  }
  return true
}

/** Whether a label of comments is only a button: several paragraphs follow it, with few signs of comments among them. */
export function isButton(features: readonly Features[], scores: Float64Array, at: number): boolean {
  if (CERTAIN.has(features[at]?.rule?.id ?? '')) return false
  if (goesOnBelow(features, at)) return true
  const { paragraphs, signs } = commentSigns(features, scores, at)
  return paragraphs >= LEAST_PARAGRAPHS && signs * 3 <= paragraphs
}

/** How much less prose counts in a zone of comments, and below a label of comments without any. */
const IN_COMMENTS = 0.15
const BELOW_LABEL = 0.4
const LEAST_SIGNS = 2

/** What is left of the prose below a line that ends the article: of comments and of the next article the least. */
function factorBelow(features: readonly Features[], scores: Float64Array, at: number): number {
  const isNext = features[at]?.rule?.effect !== 'end'
  return isNext || commentSigns(features, scores, at).signs >= LEAST_SIGNS ? IN_COMMENTS : BELOW_LABEL
}

/** Damps the scores of what stands below a label of comments, once there was prose above it: most where comments follow. */
export function dampComments(features: readonly Features[], scores: Float64Array, tolls: Float64Array): Float64Array {
  let factor = 1
  let above = 0
  return scores.map((score, i) => {
    const ends = tolls[i] === Number.POSITIVE_INFINITY
    if (ends && above >= LEAST_ABOVE) factor = Math.min(factor, factorBelow(features, scores, i))
    if (score <= 0) return score
    above += score
    return score * factor
  })
}

const LINES_OF_LIST = 12
const LONG = 20

/**
 * Whether several long paragraphs follow the heading of a list soon, two of them one below the other: then it is a box
 * within the article. The teasers of a list have a headline each.
 */
export function isBox(features: readonly Features[], scores: Float64Array, at: number): boolean {
  let paragraphs = 0
  let together = false
  for (let i = at + 1; i < features.length && i <= at + LINES_OF_LIST; i++) {
    if ((scores[i] ?? 0) <= LONG) continue
    paragraphs++
    together ||= nextOf(features, i)?.ended === true
  }
  return paragraphs >= 2 && together
}

/** The next line that no row marks. */
function nextOf(features: readonly Features[], at: number): Features | undefined {
  let i = at + 1
  while (features[i]?.rule || features[i]?.dateline) i++
  return features[i]
}
