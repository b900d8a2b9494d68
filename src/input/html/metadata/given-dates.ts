import { PUBLISHED, publishedPart, UPDATED } from '../../metadata/published.ts'
import { dateIn, isDateline } from '../../page-date.ts'
import type { Marked } from '../page-block.ts'
import type { PageFacts } from './facts.ts'
import { isoDate } from './iso-date.ts'

const DAY = 86_400_000
const REACH = 300
const LONGEST_LINE = 100
/** What stands before a date and says which it is: "Updated". */
const LABEL = 24

const DATE_TAGS = [
  'article:published_time',
  'itemprop:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'publish_date',
  'published_date',
  'article.published',
  'citation_publication_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
  'og:article:published_time',
  'datepublished',
]

/** The day given for machines; the neighbouring day where the page prints only that, as its time zone is another. */
export function givenDate(facts: PageFacts): string | null {
  const given = machineDate(facts)
  if (!given) return null
  const day = given.slice(0, 10)
  const shown = shownDates(facts, Number(day.slice(0, 4)))
  const neighbours = shown.filter(({ date }) => Math.abs(Date.parse(day) - Date.parse(date)) === DAY)
  const neighbour = neighbours.find(({ line }) => PUBLISHED.test(line)) ?? neighbours[0]
  const isShown = shown.some(({ date }) => date === day)
  return neighbour && (!isShown || PUBLISHED.test(neighbour.line)) ? neighbour.date : given
}

/**
 * The dates that the page prints near the beginning of its body.
 *
 * @param year of the date given for machines: pages leave out that of what is new
 */
function shownDates(facts: PageFacts, year: number): { readonly date: string; readonly line: string }[] {
  const lines = facts.marked('date', REACH).map((mark) => facts.words(mark))
  lines.push(...facts.linesAbove())
  return lines.flatMap((line) => {
    const date = line.length < LONGEST_LINE ? dateIn(publishedPart(line))?.iso(year) : null
    return date ? [{ date, line }] : []
  })
}

/** Whether the words before a date call it that of an update. */
function isUpdate({ page }: PageFacts, { start }: Marked): boolean {
  const before = page.text.slice(Math.max(0, start - LABEL), start)
  const label = before.slice(before.lastIndexOf('\n') + 1)
  return UPDATED.test(label) && !PUBLISHED.test(label)
}

/** The first date that marked elements give: in an attribute above the body, else in their words. */
function dateOfMarks(facts: PageFacts, marks: readonly Marked[]): string | null {
  const values = marks.filter(({ start }) => start <= facts.bodyStart).map(({ value }) => value)
  return firstDate([...values, ...marks.map((mark) => facts.words(mark))])
}

function firstDate(values: readonly string[]): string | null {
  for (const value of values) {
    const date = value === '' ? null : isoDate(value)
    if (date) return date
  }
  return null
}

/** The first of two dates, or the other where it has the same day with its time, or is the only one. */
const fuller = (date: string | null, other: string | null): string | null =>
  date === null || other?.startsWith(date) ? other : date

/** What is given as the date: of publication before that of an update, below the headline before what stands above it. */
function machineDate(facts: PageFacts): string | null {
  const { published = '', pagePublished = '' } = facts.structured ?? {}
  const told = firstDate([published, ...facts.meta(...DATE_TAGS), pagePublished])
  if (told) return told
  const { start } = facts.topHeading()
  const marks = facts.marked('date', REACH)
  const first = marks.filter((mark) => !isUpdate(facts, mark))
  const any = dateOfMarks(facts, first)
  const below =
    dateOfMarks(
      facts,
      first.filter((mark) => mark.start >= start),
    ) ?? datelineBelow(facts, start)
  const changed = dateOfMarks(facts, [...marks, ...facts.marked('update', REACH)])
  return fuller(fuller(below, any) ?? dateAbove(facts), changed)
}

/** A line below the headline that says when the article was published and little else. */
function datelineBelow(facts: PageFacts, heading: number): string | null {
  if (heading === 0) return null
  for (const line of facts.linesAbove(heading)) {
    const date = line.length < LONGEST_LINE && isDateline(line) ? dateIn(publishedPart(line))?.iso() : null
    if (date) return date
  }
  return null
}

/** A date in a short line right above the body. */
function dateAbove(facts: PageFacts): string | null {
  let found: string | null = null
  for (const line of facts.linesAbove()) {
    const date = line.length < LONGEST_LINE ? dateIn(publishedPart(line))?.iso() : null
    if (date) found = date
  }
  return found
}

/** A day in the path of an address, as sites file their articles: ".../2024/06/03/...". */
const DAY_IN_PATH = /\/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?=[/-])/

/** The day under which the site files the article, by its address; null where it has none. */
export function dateOfAddress(address: string | null): string | null {
  const [, year, month, day] = DAY_IN_PATH.exec(address ?? '') ?? []
  return year ? isoDate(`${year}-${month}-${day}`) : null
}
