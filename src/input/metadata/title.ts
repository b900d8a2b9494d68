import { wordsIn } from '../../characters.ts'
import type { FoundPage } from './found-page.ts'

const LINES_ABOVE = 30
const MOST_LINES_ABOVE = 120
const LINES_BELOW = 4
/** A headline stands above its standfirst, which shares more words with the text. */
const ABOVE_STANDFIRST = 6
const LEAST_WORDS = 3
const MOST_WORDS = 36
const MOST_LETTERS = 230
const BODY_WORDS = 400
/** Score that a line needs to be taken for the title. */
const LEAST_SCORE = 4

const LETTERS_OF_CONTENT = 4
const contentWords = (line: string) => wordsIn(line.toLowerCase(), LETTERS_OF_CONTENT)

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

/** The words of the first paragraphs of the body, which a title shares. */
function bodyWords(page: FoundPage): Set<string> {
  const words = new Set<string>()
  for (let i = page.first; i <= page.last && words.size < BODY_WORDS; i++)
    if (page.words(i) >= MOST_WORDS / 2) for (const word of contentWords(page.line(i))) words.add(word).add(stem(word))
  return words
}

function overlap(line: string, body: Body): number {
  const words = contentWords(line)
  const shared = words.filter((word) => body.words.has(word) || body.words.has(stem(word)))
  return words.length === 0 ? 0 : shared.length / words.length
}

/** Rows whose lines look like headlines that say what they are ("Fact check: …", "Column: …"). */
const isLabelled = (page: FoundPage, i: number) => page.features[i]?.rule?.id === 'genre-label'

/** Whether the line stands beside a byline, date or share label, as titles do. */
function besideTop(page: FoundPage, i: number): boolean {
  return [i - 1, i + 1, i + 2].some((j) => page.effect(j) === 'dateline' || page.features[j]?.dateline)
}

/** Whether a line below the first prose can be the title: standfirsts sometimes come first, teasers below must not. */
function canFollow(page: FoundPage, i: number): boolean {
  if (page.features[i]?.ended !== false || page.words(i) > 24) return false
  for (let above = i - 1; above > page.first; above--) if (page.effect(above) === 'list') return false
  return true
}

/** How much a line looks like the title of the page; −∞ where it cannot be. */
function scoreOf(page: FoundPage, i: number, body: Body): number {
  const line = page.line(i)
  const feature = page.features[i]
  if (!feature || feature.words < LEAST_WORDS || feature.words > MOST_WORDS || line.length > MOST_LETTERS)
    return -Infinity
  if (feature.dateline || (feature.rule && !isLabelled(page, i))) return -Infinity
  if (i >= page.first && !canFollow(page, i)) return -Infinity
  let score = overlap(line, body) * 10
  score += Math.min(feature.words, 10) * 0.2
  if (isLabelled(page, i) && i < page.first) score += 3
  if (feature.repeats > 1) score += 3
  if (besideTop(page, i)) score += 2
  if (/\p{L}{2}\.$/u.test(line)) score -= 4
  if (/[:;,]$/.test(line)) score -= 4
  if (feature.words < 5) score -= 4
  if (i > page.first && feature.repeats < 2) score -= 4
  return score
}

/** The lines above the body in which a title is looked for; labels and buttons do not count. */
function windowStart(page: FoundPage): number {
  let i = page.first
  for (let lines = 0; i > 0 && lines < LINES_ABOVE && page.first - i < MOST_LINES_ABOVE; i--)
    if (page.effect(i) === null) lines++
  return i
}

/** The line of the page that is its title, or −1 where none stands out. */
export function titleLine(page: FoundPage): number {
  const body = new Body(page)
  const to = Math.min(page.length - 1, page.first + LINES_BELOW)
  let best = -1
  let bestScore = LEAST_SCORE
  let distance = 0
  for (let i = to, from = windowStart(page); i >= from; i--) {
    if (i < page.first && page.effect(i) === null) distance++
    const score = scoreOf(page, i, body) - distance * 0.15
    if (score <= bestScore - (best === i + 1 ? ABOVE_STANDFIRST : 0)) continue
    best = i
    bestScore = score
  }
  return best
}
