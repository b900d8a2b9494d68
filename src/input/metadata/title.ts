import { wordsIn } from '../../characters.ts'
import { COMMON_WORDS } from '../../lexicon/title-stop-words.ts'
import { areKnownNames } from '../author-names.ts'
import type { FoundPage } from './found-page.ts'
import { besideTop, canBe, isLabelled, isRepeated } from './may-be-title.ts'
import {
  crumbHeadlines,
  headlineAbove,
  isCaption,
  isInMenu,
  isListed,
  isRole,
  isTop,
  looksPrinted,
  strangeness,
} from './title-signs.ts'

const LINES_ABOVE = 30
const MOST_LINES_ABOVE = 120
const LINES_BELOW = 4
/** A headline stands above its standfirst, which shares more words with the text. */
const ABOVE_STANDFIRST = 7
const BODY_WORDS = 400
/** Score that a line needs to be taken for the title. */
const LEAST_SCORE = 1

const LETTERS_OF_CONTENT = 4
const contentWords = (line: string) =>
  wordsIn(line.toLowerCase(), LETTERS_OF_CONTENT).filter((word) => !COMMON_WORDS.has(word))

const stem = (word: string) => word.slice(0, 5)

class Body {
  readonly #page: FoundPage
  #words: ReadonlySet<string> | null = null

  constructor(page: FoundPage) {
    this.#page = page
  }

  /** Gathered for the first line that may be a title: many pages have none. */
  get words(): ReadonlySet<string> {
    this.#words ??= bodyWords(this.#page)
    return this.#words
  }
}

/** Words from which on a line of the body is taken for a paragraph. */
const LEAST_PARAGRAPH = 18

/** The words of the first paragraphs of the body, which a title shares. */
function bodyWords(page: FoundPage): Set<string> {
  const words = new Set<string>()
  for (let i = page.first; i <= page.last && words.size < BODY_WORDS; i++)
    if (page.words(i) >= LEAST_PARAGRAPH) for (const word of contentWords(page.line(i))) words.add(word).add(stem(word))
  return words
}

/** So that a label of one word that the body has does not count as much as a headline that shares most of its own. */
const UNSEEN_WORDS = 1.5

/** Share of the words that the line has in common with the body, less for few words. */
function overlap(line: string, body: Body): number {
  const words = contentWords(line)
  const shared = words.filter((word) => body.words.has(word) || body.words.has(stem(word)))
  return shared.length / (words.length + UNSEEN_WORDS)
}

/** The first lines of a page, where the site's name and motto stand, words of a name, and those of a motto. */
const LINES_OF_SITE = 3
const WORDS_OF_SITE = 4
const LEAST_MOTTO = 5

/** Whether a line is the motto of the site: below its name at the top of the page, and the body has no word of it. */
function isMotto(page: FoundPage, i: number, body: Body): boolean {
  if (i === 0 || i > LINES_OF_SITE || page.words(i) < LEAST_MOTTO) return false
  return page.words(i - 1) <= WORDS_OF_SITE && overlap(page.line(i), body) === 0
}

/** Whether a headline stands above the date above a line. */
function isBelowHeadline(page: FoundPage, i: number, body: Body): boolean {
  const above = headlineAbove(page, i)
  return above >= 0 && (!isMotto(page, above, body) || overlap(page.line(i), body) === 0)
}

const DOTS = /(?:…|\.\.\.)$/
const LINES_TO_PROSE = 6
const WORDS_BEFORE_DOTS = 9
const DOTTED = 7

/** Whether a line that ends with dots is short, and right above the byline of the page. */
const isDotted = (page: FoundPage, i: number): boolean =>
  isTop(page, i + 1) && page.words(i) <= WORDS_BEFORE_DOTS && page.first - i <= LINES_TO_PROSE

/** Somebody's words and nothing else: below the first paragraph a page shows them large. */
const QUOTED = /^[“"][^“”"]+[”"]$/

/** What a line loses for the shapes that titles seldom have. */
function flawsOf(page: FoundPage, i: number, body: Body): number {
  const line = page.line(i)
  let flaws = strangeness(line)
  if (looksPrinted(line)) flaws += 5
  if (/[:;,]$/.test(line)) flaws += 4
  // Dots cut a teaser off; right above the byline of the page they belong to its headline.
  if (DOTS.test(line) && isDotted(page, i)) flaws -= DOTTED
  if (isCaption(page, i)) flaws += 6
  if (isInMenu(page, i)) flaws += 4
  if (isListed(page, i)) flaws += 6
  else if (isBelowHeadline(page, i, body)) flaws += 5
  if (page.words(i) < 5) flaws += 6 - page.words(i)
  if (isRole(line)) flaws += 6
  if (areKnownNames(line) && !page.tellsOf(line, i)) flaws += 4
  if (i > page.first && (page.features[i]?.repeats ?? 1) < 2) flaws += 4
  if (i > page.first && QUOTED.test(line)) flaws += 10
  return flaws
}

/** How much a line looks like the title of the page; −∞ where it cannot be. */
function scoreOf(page: FoundPage, i: number, body: Body, crumbs: ReadonlySet<string>): number {
  const line = page.line(i)
  if (!canBe(page, i)) return -Infinity
  let score = overlap(line, body) * 10 + Math.min(page.words(i), 10) * 0.2
  if (isLabelled(page, i) && i < page.first) score += 3
  if (isRepeated(page, i)) score += 3
  if (crumbs.has(line.toLowerCase())) score += 8
  return score + besideTop(page, i) - flawsOf(page, i, body)
}

/** The lines above the body in which a title is looked for; labels and buttons do not count. */
function windowStart(page: FoundPage): number {
  let i = page.first
  for (let lines = 0; i > 0 && lines < LINES_ABOVE && page.first - i < MOST_LINES_ABOVE; i--)
    if (page.effect(i) === null) lines++
  return i
}

const LEAST_STANDFIRST = 10
const LEAST_HEADLINE = 4
/** Of two headlines, one below the other, the upper one is the page's. */
const ABOVE_SUBTITLE = 3

const LINES_TO_SUBTITLE = 6
const isLabel = (page: FoundPage, i: number) => page.effect(i) !== null || page.words(i) === 1

/** The line below a headline, past counts of comments and buttons to share. */
function lineBelow(page: FoundPage, i: number): number {
  let below = i + 1
  while (below < i + LINES_TO_SUBTITLE && isLabel(page, below) && !isTop(page, below)) below++
  return below
}

/** Share of small letters below which a line is set in capitals, as menus and kickers are. */
const CAPITALS = 0.2
const isShouted = (page: FoundPage, i: number) => (page.features[i]?.lower ?? 1) < CAPITALS

/** Words of a headline: fewer do where a date stands right above. */
const isHeadline = (page: FoundPage, i: number) =>
  page.words(i) >= (isTop(page, i - 1) ? LEAST_HEADLINE - 1 : LEAST_HEADLINE)

/** How much more a line may have than the one right above it, and still not be the headline. */
function allowanceAbove(page: FoundPage, below: number, i: number, body: Body): number {
  if (
    below < 0 ||
    (page.features[below]?.repeats ?? 1) > 2 ||
    isRepeated(page, below) ||
    below !== lineBelow(page, i) ||
    !isHeadline(page, i)
  )
    return 0
  if (isShouted(page, i) && !isShouted(page, below)) return 0
  const isBeside = below === i + 1 || isRepeated(page, i)
  if (!isBeside && overlap(page.line(i), body) < overlap(page.line(below), body)) return 0
  const isStandfirst =
    looksPrinted(page.line(below)) || /\?$/.test(page.line(below)) || page.words(below) >= LEAST_STANDFIRST
  return isStandfirst ? ABOVE_STANDFIRST : page.words(i) > LEAST_HEADLINE ? ABOVE_SUBTITLE : 0
}

const BULLET = /^[•●▪◦‣∙·*] ?(?=\S)/
/** A title of three words and more, then the name of the site or a section. In a line of 230 characters at most. */
const BEFORE_SITE = /^(\S+(?: \S+){2,}?) \| (?:[^\s|]+ ){0,3}[^\s|]*\p{L}[^\s|]*$/u

/** Who wrote it, behind the headline. */
const BYLINE_BEHIND = / \| By \p{Lu}[^|]{2,60}(?:\|[^|]{2,40})?$/u

/** A line as a title: without its bullet, and without the byline or the name of the site behind it. */
export function titleIn(line: string): string {
  const bare = line.replace(BULLET, '').replace(BYLINE_BEHIND, '')
  return BEFORE_SITE.exec(bare)?.[1] ?? bare
}

/** The line of the page that is its title, or −1 where none stands out. */
export function titleLine(page: FoundPage): number {
  const body = new Body(page)
  const from = windowStart(page)
  const to = Math.min(page.length - 1, page.first + LINES_BELOW)
  const { headlines, trails } = crumbHeadlines(page, from, to)
  let best = -1
  let bestScore = LEAST_SCORE
  let distance = 0
  for (let i = to; i >= from; i--) {
    if (i < page.first && page.effect(i) === null) distance++
    if (trails.has(i)) continue
    const score = scoreOf(page, i, body, headlines) - distance * 0.15
    if (score <= bestScore - allowanceAbove(page, best, i, body)) continue
    best = i
    bestScore = score
  }
  return best >= 0 && besideTop(page, best) > 0 ? best : farAbove(page, from, body, best)
}

const SHARED_FAR = 0.5
const FARTHEST = 400

/** A headline with its byline or date right below and a gallery between them and the body; else the line found so far. */
function farAbove(page: FoundPage, from: number, body: Body, found: number): number {
  for (let i = from - 1; i >= Math.max(0, from - FARTHEST); i--)
    if (isTop(page, i + 1) && isHeadline(page, i) && canBe(page, i) && overlap(page.line(i), body) >= SHARED_FAR)
      return i
  return found
}
