import { sharedWith } from './closing-section.ts'
import type { Features } from './features.ts'
import { SAID } from './recover-lines.ts'

const LEAST_HEADLINE = 4
const MOST_HEADLINE = 20
const LEAST_TEASER = 6
const MOST_TEASER = 60
/** Pairs of a headline and one paragraph, and paragraphs below one another in the article above. */
const LEAST_PAIRS = 3
const LEAST_PARAGRAPHS = 4
/** Words of a headline on average: those of a subhead are few. */
const WORDS_OF_HEADLINE = 5
/** Share of the words of teasers that an article may have, too. */
const SHARED = 0.4
/** Somebody's words, as far as a teaser would have them. In a line of 800 characters at most. */
const QUOTED = /[“"][^”"]{3,300}[,.!?][”"]/

const isOpen = ({ ended, colon, listed, words }: Features): boolean =>
  !ended && !colon && !listed && words >= LEAST_HEADLINE && words <= MOST_HEADLINE

const isClosed = ({ ended, listed, words }: Features): boolean => ended && !listed && words >= LEAST_TEASER

/** A teaser has one or two sentences, and hardly ever says who said what. */
export const mayBeTeaser = (line: Features): boolean =>
  isClosed(line) && line.words <= MOST_TEASER && !(QUOTED.test(line.line) && SAID.test(line.line))

/** Where the pairs begin that the lines end with; the lines themselves, where they end with none. */
function startOfPairs(lines: readonly Features[]): number {
  let from = lines.length
  for (; from >= 2; from -= 2) {
    const [headline, teaser] = [lines[from - 2], lines[from - 1]]
    if (!headline || !teaser || !isOpen(headline) || !mayBeTeaser(teaser)) break
  }
  return from
}

/** The last lines of an article, among which others are set, and short lines below it: the heading of the teasers, a credit. */
const LAST_LINES = 7
const MOST_BETWEEN = 2
const MOST_HEADING = 5

/** Whether of the last of the lines most are paragraphs, as in an article. */
const isArticle = (lines: readonly Features[]): boolean =>
  lines.slice(-LAST_LINES).filter(isClosed).length >= LEAST_PARAGRAPHS && lines.slice(-2).every(isClosed)

/** The lines without the short ones that stand between an article and teasers. */
function withoutHeading(lines: readonly Features[]): readonly Features[] {
  let to = lines.length
  const isShort = (line: Features | undefined): boolean =>
    line !== undefined && !line.ended && !line.colon && line.words <= MOST_HEADING
  while (lines.length - to < MOST_BETWEEN && isShort(lines[to - 1])) to--
  return lines.slice(0, to)
}

/** What comes below it is no story: readers' comments, the form for them. */
const COMMENTS = 'end'
/** Share of a page above it, at least: a button with their number stands near its top. */
const ABOVE_COMMENTS = 0.5

/** Where readers' comments begin below the stories of a page; its end where there are none. */
function endOfStories(features: readonly Features[]): number {
  const all = features.reduce((sum, { words }) => sum + words, 0)
  let above = 0
  for (const [i, { rule, words }] of features.entries()) {
    if (rule?.effect === COMMENTS && above > all * ABOVE_COMMENTS) return i
    above += words
  }
  return features.length
}

/**
 * Marks the teasers of other stories with which a page ends and which nothing labels: a headline and one paragraph each,
 * below an article that has its paragraphs one below the other and hardly a word of them.
 */
export function findBareTeasers(features: readonly Features[], mark: (i: number) => void): void {
  const end = endOfStories(features)
  const shown = features
    .slice(0, end)
    .flatMap((line, i) => (line.rule || line.dateline || line.words === 0 ? [] : [{ line, i }]))
  while (shown.length > 0 && !shown.at(-1)?.line.ended) shown.pop()
  const lines = shown.map(({ line }) => line)
  const from = startOfPairs(lines)
  const pairs = lines.slice(from)
  const headlines = pairs.filter((_, i) => i % 2 === 0)
  const words = headlines.reduce((sum, line) => sum + line.words, 0)
  if (headlines.length < LEAST_PAIRS || words < headlines.length * WORDS_OF_HEADLINE) return
  const article = withoutHeading(lines.slice(0, from))
  if (!isArticle(article) || sharedWith(pairs, article) > SHARED) return
  for (const { i } of shown.slice(from)) mark(i)
}
