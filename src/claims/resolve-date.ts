import { DAYS_OF_WEEK, MONTHS } from '../lexicon/dates.ts'
import type { TimeKind } from '../lexicon/times.ts'

const DAY_MS = 86_400_000
const NUMBERS: readonly string[] = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

const pad = (number: number): string => String(number).padStart(2, '0')
const iso = (day: Date): string => day.toISOString().slice(0, 10)
const daysBefore = (day: Date, count: number): Date => new Date(day.getTime() - count * DAY_MS)

/** Whether a calendar has the day. */
function dayOf(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month, day))
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date : null
}

const monthIn = (words: string): number => {
  const name = words.match(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/)?.[0] ?? ''
  return MONTHS.indexOf(name)
}
const yearIn = (words: string): number => Number(words.match(/\b(?:19|20)\d\d\b/)?.[0] ?? 0)

/** A day and a month; without a year, the last such day up to the publication. */
function calendarDate(words: string, published: Date | null): string | null {
  const day = Number(words.match(/\b(\d{1,2})(?:st|nd|rd|th)?\b/)?.[1] ?? 0)
  const month = monthIn(words.replace(/\b(?:mon|sat|sun)\w*/g, ''))
  const year = yearIn(words)
  if (year) return isoOrNull(dayOf(year, month, day))
  if (!published) return null
  const latest = published.getUTCFullYear()
  const date = dayOf(latest, month, day)
  return isoOrNull(date && date <= published ? date : dayOf(latest - 1, month, day))
}

const isoOrNull = (date: Date | null): string | null => date && iso(date)

/** The last such day of the week up to the publication: newspapers name the days of the week behind them. */
function weekday(words: string, published: Date | null): string | null {
  const name = words.match(/\b(?:mon|tue|wed|thu|fri|sat|sun)/)?.[0] ?? ''
  if (!published) return null
  return iso(daysBefore(published, (published.getUTCDay() - DAYS_OF_WEEK.indexOf(name) + 7) % 7))
}

function month(words: string, published: Date | null): string | null {
  const named = monthIn(words)
  const year = yearIn(words)
  if (year) return `${year}-${pad(named + 1)}`
  if (!published) return null
  return `${published.getUTCFullYear() - (named > published.getUTCMonth() ? 1 : 0)}-${pad(named + 1)}`
}

function day(words: string, published: Date | null): string | null {
  return isoOrNull(published && daysBefore(published, /yesterday|last night/.test(words) ? 1 : 0))
}

function daysAgo(words: string, published: Date | null): string | null {
  const [number = ''] = words.split(' ')
  const count = number === 'a' ? 1 : /^\d+$/.test(number) ? Number(number) : NUMBERS.indexOf(number)
  return count > 0 ? isoOrNull(published && daysBefore(published, count)) : null
}

/** "last month", "this year": as precise as the words. */
function relative(words: string, published: Date | null): string | null {
  if (!published) return null
  const back = words.includes('last') ? 1 : 0
  const year = published.getUTCFullYear()
  if (words.endsWith('year')) return String(year - back)
  return new Date(Date.UTC(year, published.getUTCMonth() - back, 1)).toISOString().slice(0, 7)
}

const WAYS: Readonly<Record<TimeKind, (words: string, published: Date | null) => string | null>> = {
  date: calendarDate,
  weekday,
  month,
  year: (words) => String(yearIn(words)),
  day,
  'days-ago': daysAgo,
  relative,
  none: () => null,
}

/** The day on which an article was published, or null where it is not known. */
export function publicationDay(publishedAt: string | null): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(publishedAt ?? '') ?? []
  return year ? dayOf(Number(year), Number(month) - 1, Number(day)) : null
}

/**
 * The date that words of time mean, in ISO 8601 and as precise as they are: a day, a month or a year.
 *
 * @param published the day of publication, which days without a year are counted from; null: only full dates are known
 * @returns null where it cannot be known
 */
export function dateOf(kind: TimeKind, words: string, published: Date | null): string | null {
  return WAYS[kind](words.toLowerCase().replace(/\s+/g, ' '), published)
}
