/** Names of months, by their first three letters, as newspapers write them. */
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** A year; pages glue the time to it. */
const YEAR = '((?:19|20)\\d\\d)(?=\\d{1,2}:\\d\\d|\\b)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.)?'
/** Pages glue names to the day. */
const FIRST_DAY = `(?:\\b|(?<=[a-z]{2}))${DAY}`

/** Months in the order of the calendar, by the letters that every short form has. */
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Days in the order of the week, by the letters that every short form has. */
export const DAYS_OF_WEEK: readonly string[] = 'sun mon tue wed thu fri sat'.split(' ')

/** A day of the week in full, as names are written. */
export const DAY_OF_WEEK = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** What the groups of a pattern are, in their order. `a/b`: day and month in the order that only one of them can have. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy' | 'md' | 'dm' | 'a/b/y'

/** A form in which newspapers print a date. */
export interface DateForm {
  readonly id: string
  readonly order: DateOrder
  readonly pattern: RegExp
  readonly example: string
  /** The date of the example, or null where it cannot be known. */
  readonly date: string | null
  /** What looks alike, and is no date of this form. */
  readonly counter: string
  readonly reason: string
}

/** The forms, surest first. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    id: 'iso',
    order: 'ymd',
    pattern: new RegExp(`\\b${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'i'),
    example: '2025-09-03T12:48:14Z',
    date: '2025-09-03',
    counter: 'Call 2025-555-0134',
    reason: 'Machines write the year first; no other order begins with it.',
  },
  {
    id: 'month-day-year',
    order: 'mdy',
    pattern: new RegExp(`(?:\\b|(?<=[a-z]{2}))${MONTH}\\.?[ -]${DAY},?[ -]+${YEAR}`, 'i'),
    example: 'Sept. 3rd, 2025',
    date: '2025-09-03',
    counter: 'March on, 2025',
    reason: 'A name of a month and four digits leave no doubt.',
  },
  {
    id: 'day-month-year',
    order: 'dmy',
    pattern: new RegExp(`${FIRST_DAY}(?: of)?[ -]${MONTH}\\.?,?[ -]+${YEAR}`, 'i'),
    example: '3 September 2025',
    date: '2025-09-03',
    counter: '3 Septembers, 2025',
    reason: 'A name of a month and four digits leave no doubt.',
  },
  {
    id: 'numbers',
    order: 'a/b/y',
    pattern: /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/])/,
    example: '9/23/25',
    date: '2025-09-23',
    counter: 'Scores of 9/23',
    reason: 'Three numbers are a date; which is the month shows only where one is above twelve.',
  },
  {
    id: 'month-day',
    order: 'md',
    pattern: new RegExp(`\\b${MONTH}\\.? ${DAY}\\b(?![/:])`, 'i'),
    example: 'Updated Sep 3, 6:55 PM',
    date: null,
    counter: 'March 3:15',
    reason: 'Without a year the date is known to be one, and no more.',
  },
  {
    id: 'day-month',
    order: 'dm',
    pattern: new RegExp(`${FIRST_DAY} ${MONTH}\\b`, 'i'),
    example: 'Posted 3 Sep, 18:55',
    date: null,
    counter: '3 Septets',
    reason: 'Without a year the date is known to be one, and no more.',
  },
]

/** Words that stand around the date in a line that says when a page was published. */
export const DATE_WORDS =
  /\b(?:published|posted|updated|last|modified|first|created|originally|edited|release[ds]?|date|on|at|by|in|from|the|and|as|of|a\.?m|p\.?m|am|pm|[aecmpnj][sd]?t|utc|gmt|ist|bst|cet|cest|z|ago|hours?|hrs?|mins?|minutes?|days?|weeks?|months?|years?|seconds?|yesterday|today|just|now|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|local|time|noon|midnight|read|views?|comments?|shares?)\b\.?/gi
