import { mayBeTeaser } from './bare-teasers.ts'
import type { Features } from './features.ts'

const WORDS_OF_LABEL = 3
/** Set in capitals, as sections are. In a line of a few words. */
const SHOUTED = /^\p{Lu}{2}[^\p{Ll}]*$/u
/** Of small letters, below which a line is set in capitals. */
const CAPITALS = 0.2
const LEAST_HEADLINE = 3
const LEAST_TEASER = 8
const LEAST_GROUPS = 2
const GROUP = 3
/** What labels of other stories do: below them one group is enough. */
const OPENS: ReadonlySet<string> = new Set(['list', 'box'])

const isPlain = (line: Features | undefined): line is Features =>
  line !== undefined && !line.rule && !line.dateline && !line.colon && !line.listed

const isSection = (line: Features | undefined): boolean =>
  isPlain(line) && !line.ended && line.words > 0 && line.words <= WORDS_OF_LABEL && SHOUTED.test(line.line)

const isHeadline = (line: Features | undefined): boolean =>
  isPlain(line) && !line.ended && line.words >= LEAST_HEADLINE && line.lower >= CAPITALS

const isTeaser = (line: Features | undefined): boolean => isPlain(line) && line.ended && line.words >= LEAST_TEASER

/** Whether the lines from one on are a section in capitals, a headline and one paragraph. */
const isLabelledAt = (features: readonly Features[], i: number): boolean =>
  isSection(features[i]) && isHeadline(features[i + 1]) && isTeaser(features[i + 2]) && !isTeaser(features[i + GROUP])

/** The same of a headline, one paragraph and who wrote it. */
const isSignedAt = (features: readonly Features[], i: number): boolean =>
  isHeadline(features[i]) && isTeaser(features[i + 1]) && features[i + 2]?.rule?.id.startsWith('byline') === true

const PAIR = 2
const LEAST_PAIRS = 3
/** Lines below a list in which an article may go on. */
const LINES_BELOW = 12

/** Whether a list of teasers stands below its heading, a headline and one paragraph each, and no article goes on below it. */
export function headsTeasers(features: readonly Features[], at: number): boolean {
  let i = at + 1
  let pairs = 0
  while (isHeadline(features[i]) && isTeaser(features[i + 1]) && !isTeaser(features[i + PAIR])) {
    pairs++
    i += PAIR
  }
  if (pairs < LEAST_PAIRS) return false
  for (let k = i; k < i + LINES_BELOW; k++) if (isTeaser(features[k]) && isTeaser(features[k + 1])) return false
  return true
}

/** Paragraphs right above and below a list within an article. */
const AROUND = 2

const areParagraphs = (features: readonly Features[], from: number): boolean => {
  for (let i = from; i < from + AROUND; i++) if (!isTeaser(features[i])) return false
  return true
}

function isPairAt(features: readonly Features[], i: number): boolean {
  const teaser = features[i + 1]
  return isHeadline(features[i]) && teaser !== undefined && isTeaser(teaser) && mayBeTeaser(teaser)
}

/**
 * Marks teasers below the heading of a list that stands between the paragraphs of an article, a headline and one paragraph
 * each, right below it or several times: where two paragraphs follow one another, the article goes on with the second.
 */
function findListedTeasers(features: readonly Features[], mark: (i: number) => void): void {
  for (let head = AROUND; head < features.length; head++) {
    if (features[head]?.rule?.effect !== 'list' || !areParagraphs(features, head - AROUND)) continue
    let to = head + 1
    while (isPairAt(features, to)) to += PAIR
    const isSure = to > head + 1 + PAIR || features[head + PAIR]?.hints.blanksBefore === 0
    const isWithin = to > head + 1 && isSure && areParagraphs(features, to)
    if (isWithin && areFew(features, [head])) for (let i = head + 1; i < to; i++) mark(i)
  }
}

const wordsOf = (lines: readonly (Features | undefined)[]): number =>
  lines.reduce((sum, line) => sum + (isTeaser(line) ? (line?.words ?? 0) : 0), 0)

/** Whether groups hold less prose than the rest of the page: they may be how a manual or round-up is set. */
const areFew = (features: readonly Features[], starts: readonly number[]): boolean =>
  wordsOf(starts.flatMap((start) => features.slice(start, start + GROUP))) * 2 < wordsOf(features)

/**
 * Marks teasers of other stories by how they are set, several of them alike: a section, a headline and one paragraph; or
 * a headline, one paragraph and a byline, which an article has above its paragraphs.
 */
export function findTeaserGroups(features: readonly Features[], mark: (i: number) => void): void {
  findListedTeasers(features, mark)
  for (const isAt of [isLabelledAt, isSignedAt]) {
    const starts = features.flatMap((_, i) => (isAt(features, i) ? [i] : []))
    const isLabelled = starts.some((start) => OPENS.has(features[start - 1]?.rule?.effect ?? ''))
    if (starts.length < (isLabelled ? 1 : LEAST_GROUPS) || !areFew(features, starts)) continue
    for (const start of starts) for (let i = start; i < start + GROUP; i++) mark(i)
  }
}
