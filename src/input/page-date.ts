import { DATE_FORMS, DATE_WORDS, DAYS_OF_WEEK, type DateOrder, MONTHS } from '../lexicon/dates.ts'

/** A date as a page prints it. */
export class PageDate {
  /** 0 where the page leaves it out. */
  readonly year: number
  readonly month: number
  readonly day: number
  /** Place in the line. */
  readonly start: number
  readonly end: number

  constructor(year: number, month: number, day: number, start: number, end: number) {
    this.year = year
    this.month = month
    this.day = day
    this.start = start
    this.end = end
  }

  /** ISO 8601, with the year of the page where the date has none; null where there is none either. */
  iso(yearOfPage = 0): string | null {
    const year = this.year || yearOfPage
    return year ? calendarDay(year, this.month, this.day) : null
  }
}

/** Pages about older times exist; pages published in them do not. */
const EARLIEST = 1600

/** A day as ISO 8601; null where the calendar has none such. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < EARLIEST || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

const HOLDS_DIGIT = /\d/
const RELATIVE =
  /\b(?:\d+|an?|one|two|three) ?(?:m|h|d|w|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago\b|^(?:yesterday|today|just now)\b/i
const SHORT_YEAR = 100

const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
const fullYear = (year: number) => (year < SHORT_YEAR ? 2000 + year : year)

type Fields = [year: number, month: number, day: number]

const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?\b/i

/** Of two readings of three numbers the one that falls on the day of the week that the line names. */
function onWeekday(line: string, readings: readonly Fields[]): Fields | null {
  const weekday = DAYS_OF_WEEK.indexOf(WEEKDAY.exec(line)?.[1]?.toLowerCase() ?? '')
  const fitting = readings.filter(
    ([year, month, day]) => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday,
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** Year, month and day from what a form's groups caught; null where day and month could be either. */
function fieldsOf(order: DateOrder, groups: readonly string[], line: string): Fields | null {
  const [a = '', b = '', c = '', d = ''] = groups
  if (order === 'ymd') return [Number(a), Number(b), Number(c)]
  if (order === 'mdy') return [Number(c), monthOf(a), Number(b)]
  if (order === 'dmy') return [Number(c), monthOf(b), Number(a)]
  if (order === 'md') return [0, monthOf(a), Number(b)]
  if (order === 'dm') return [0, monthOf(b), Number(a)]
  const [first, second, year] = [Number(a), Number(c), fullYear(Number(d))]
  if (first > 12) return [year, second, first]
  if (second > 12 || first === second) return [year, first, second]
  return onWeekday(line, [
    [year, first, second],
    [year, second, first],
  ])
}

/** The first date in a line of a page, or null. Where day and month could be either, there is none. */
export function dateIn(line: string): PageDate | null {
  if (!HOLDS_DIGIT.test(line)) return null
  for (const { pattern, order } of DATE_FORMS) {
    const match = pattern.exec(line)
    const fields = match && fieldsOf(order, match.slice(1), line)
    if (!match || !fields) continue
    const [year, month, day] = fields
    if (month < 1 || month > 12 || day < 1 || day > 31) continue
    return new PageDate(year, month, day, match.index, match.index + match[0].length)
  }
  return null
}

const LONGEST_DATELINE = 100
const WORDS = /[\p{L}]+/gu
const LETTERS_OF_DATES =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|(?<=\d)(?:st|nd|rd|th)\b/gi
/** The line of an embedded post: its author and date close it. */
const SIGNATURE = /^[—–―-]/

/** The stamp of an embedded post: "5:02 PM · Jun 3, 2024". */
const POST_STAMP = /^\d{1,2}:\d\d ?[ap]m · /i

/** Rules between the columns of a drawn table. */
const DRAWN = /[│┃┊╎]/

/** Whether a line says when something was published and hardly anything else: a date, or "3 hours ago". */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST_DATELINE || SIGNATURE.test(line) || DRAWN.test(line) || POST_STAMP.test(line)) return false
  const date = dateIn(line)
  if (!date && !RELATIVE.test(line)) return false
  const rest = line.replace(LETTERS_OF_DATES, ' ').replace(DATE_WORDS, ' ')
  const others = rest.match(WORDS)?.length ?? 0
  return others <= (date?.year === 0 ? 0 : 3)
}
