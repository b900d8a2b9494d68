import { dateIn, type PageDate } from '../page-date.ts'
import type { FoundPage } from './found-page.ts'

const LINES_ABOVE = 20
const LINES_BELOW = 8
const LINES_AFTER = 14

/** Says when a page was published first. */
export const PUBLISHED = /\b(?:published|posted|created|first|originally)\b/i
/** Says when it was changed last. */
export const UPDATED = /\b(?:updated|modified|edited|revised)\b/i
/** In a line of a page: 400 characters at most. */
const COPYRIGHT = /(?:©|\bcopyright\b).{0,30}?(?:(?:19|20)\d\d ?[-–] ?)?((?:19|20)\d\d)/i

/** The part of a line that says when the page was published, where it also says when it was updated. */
export function publishedPart(line: string): string {
  const published = line.search(PUBLISHED)
  return published > 0 && UPDATED.test(line.slice(0, published)) ? line.slice(published) : line
}

/** The date that a line gives as the page's own, or null. */
function dateOf(page: FoundPage, i: number): PageDate | null {
  const feature = page.features[i]
  if (!feature || !(feature.dateline || page.effect(i) === 'dateline' || isStamp(page.line(i)))) return null
  return dateIn(publishedPart(page.line(i)))
}

/** "City, Agency | Updated: 19 November 2019": begins or ends with what only stamps say. */
function isStamp(line: string): boolean {
  return (
    line.length < 120 && /\b(?:updated|published|posted)\b ?(?:on|at)? ?:?/i.test(line) && !/[.!?]["”’]?$/.test(line)
  )
}

/** A year by itself, or behind the time of day, below a day without one. */
const YEAR_BELOW = /^(?:\d{1,2}:\d\d ?(?:[ap]m)? )?((?:19|20)\d\d)$/i
const WORDS_OF_YEAR = 4

/** The year of a day that another line of the page gives whole, else of the copyright notice: sites leave out the year of what is new. */
function yearOf(page: FoundPage, { month, day }: PageDate, at: number): number {
  const below = page.words(at + 1) <= WORDS_OF_YEAR ? YEAR_BELOW.exec(page.line(at + 1))?.[1] : undefined
  if (below) return Number(below)
  for (let i = 0; i < page.length; i++) {
    const date = page.features[i]?.digits ? dateIn(page.line(i)) : null
    if (date?.year && date.month === month && date.day === day) return date.year
  }
  for (let i = page.length - 1; i >= 0; i--) {
    const year = COPYRIGHT.exec(page.line(i))?.[1]
    if (year) return Number(year)
  }
  return 0
}

/** Lines in the order in which a date of publication is looked for: around the top of the body, then after it. */
function* places(page: FoundPage, title: number): Generator<number> {
  const top = Math.max(0, Math.min(page.first, title < 0 ? page.first : title))
  for (let i = page.first; i >= Math.max(0, top - LINES_ABOVE); i--) yield i
  for (let i = page.first + 1; i <= Math.min(page.last, page.first + LINES_BELOW); i++) yield i
  for (let i = page.last + 1; i < Math.min(page.length, page.last + LINES_AFTER); i++) yield i
}

/** A line that only says which date the next one gives. */
const DATE_LABEL =
  /^(?:(?:date|first|last|originally) )?(?:published|posted|created|updated|modified|edited|revised)(?: on| at)?:?$/i

/** A line with the label that stands above it in a line of its own. */
function labelled(page: FoundPage, i: number): string {
  const label = page.line(i - 1)
  return DATE_LABEL.test(label) ? `${label} ${page.line(i)}` : page.line(i)
}

const LINES_OF_TOP = 6
const WORDS_OF_TOP = 18
const WORDS_BEHIND = 5

/** Lines that give an earlier day among other words tell of something that happened then. */
const EARLIEST_IN_TOP = 1985

/** A day with its year at the beginning or end of a longer line between headline and body: "3 June 2024 Ana Ruiz Sport". */
function dateInTop(page: FoundPage, title: number): string | null {
  const from = title < 0 || title >= page.first ? page.first - LINES_OF_TOP : title - 1
  for (let i = page.first - 1; i >= Math.max(0, from); i--) {
    const line = page.line(i)
    const date = page.words(i) <= WORDS_OF_TOP ? dateIn(line) : null
    const isAtEdge = date && (date.start === 0 || line.slice(date.end).split(' ').length <= WORDS_BEHIND)
    if (!date || date.year < EARLIEST_IN_TOP) continue
    if (isAtEdge || PUBLISHED.test(line)) return date.iso()
  }
  return null
}

/** When the page was published, ISO 8601; null where it does not say. */
export function publishedAt(page: FoundPage, title: number): string | null {
  let found: PageDate | null = null
  let foundAt = 0
  for (const i of places(page, title)) {
    const date = dateOf(page, i)
    if (!date) continue
    if (PUBLISHED.test(labelled(page, i))) return date.iso(date.year || yearOf(page, date, i))
    if (found && Math.abs(foundAt - i) > 3) break
    if (!found || UPDATED.test(labelled(page, foundAt))) {
      found = date
      foundAt = i
    }
  }
  return found ? found.iso(found.year || yearOf(page, found, foundAt)) : dateInTop(page, title)
}
