/** How English tells when something was said. From general usage; the dates are worked out in `claims/resolve-date.ts`. */

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day|\\.)'
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\.)'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = '(?:19|20)\\d\\d'
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime|midday))?'
const EARLY = '(?:(?:earlier|late|later|early|only|back) )?'
const SEVERAL = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|\\d{1,3})'
/** In ranges: to make all letters of Unicode regardless of case takes longer than reading a short article. */
const LETTER = 'a-z\\u00c0-\\u1fff'
/** No compound and no possessive: "Tuesday’s vote", "Sunday-best". */
const END = `(?![${LETTER}\\d]|['’]s|-[${LETTER}])`

const row = (source: string): RegExp => new RegExp(source + END, 'iy')

/** How a row's words lead to a date: the closed set that `claims/resolve-date.ts` knows. */
export type TimeKind = 'date' | 'weekday' | 'month' | 'year' | 'day' | 'days-ago' | 'relative' | 'none'

export interface TimeRow {
  readonly id: string
  /** Sticky: matched at a place. */
  readonly pattern: RegExp
  readonly kind: TimeKind
  readonly example: string
  /** What the pattern matches in the example. */
  readonly when: string
  /** The ISO date of the example in an article published on Wednesday, 4 June 2031; null where it cannot be known. */
  readonly date: string | null
  /** No time of saying, or one of another row. */
  readonly counter: string
  /** Why the words give that date, or none. */
  readonly reason: string
}

/** In the order in which they are tried: longer forms first. */
export const TIMES: readonly TimeRow[] = [
  {
    id: 'month-day',
    pattern: row(`(?:${EARLY}on )?(?:(?:the )?${WEEKDAY}${PART},? )?(?:the )?${MONTH} ${DAY}(?!\\d|:)(?:,? ${YEAR})?`),
    kind: 'date',
    example: '“The barn is full,” Odd Larsen said on Friday, May 30.',
    when: 'on Friday, May 30',
    date: '2031-05-30',
    counter: '“The barn is full,” Odd Larsen said on May Street.',
    reason: 'A day of the month is the latest such day before the article, unless a year stands beside it.',
  },
  {
    id: 'day-month',
    pattern: row(`(?:${EARLY}on )?(?:(?:the )?${WEEKDAY}${PART},? )?(?:the )?${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`),
    kind: 'date',
    example: '“The barn is full,” Odd Larsen said on 4 November.',
    when: 'on 4 November',
    date: '2030-11-04',
    counter: '“The barn is full,” Odd Larsen said of 4 barns.',
    reason: 'The same day as it is written outside of America.',
  },
  {
    id: 'last-weekday',
    pattern: row(`(?:on )?(?:last|this past|the following|the previous) ${WEEKDAY}${PART}`),
    kind: 'none',
    example: '“The barn is full,” Odd Larsen said last Tuesday.',
    when: 'last Tuesday',
    date: null,
    counter: '“The barn is full,” Odd Larsen said last.',
    reason: '“Last Tuesday” is yesterday to some and a week ago to others.',
  },
  {
    id: 'weekday',
    pattern: row(`(?:${EARLY}on )?(?:the )?(?:(?:late|early) )?${WEEKDAY}${PART}`),
    kind: 'weekday',
    example: '“The barn is full,” Odd Larsen said on Tuesday evening.',
    when: 'on Tuesday evening',
    date: '2031-06-03',
    counter: '“The barn is full,” Odd Larsen said before Tuesday’s auction.',
    reason: 'Papers name the last such day before they appear, or the day itself.',
  },
  {
    id: 'month',
    pattern: row(`${EARLY}in (?:(?:early|late|mid)[- ])?${MONTH}(?:,? (?:of )?${YEAR})?`),
    kind: 'month',
    example: '“The barn is full,” Odd Larsen said in September.',
    when: 'in September',
    date: '2030-09',
    counter: '“The barn is full,” Odd Larsen said in September’s issue.',
    reason: 'A month is the last one of that name; its day is not told.',
  },
  {
    id: 'last-month',
    pattern: row(`${EARLY}last ${MONTH}`),
    kind: 'none',
    example: '“The barn is full,” Odd Larsen said last May.',
    when: 'last May',
    date: null,
    counter: '“The barn is full,” Odd Larsen said at last.',
    reason: '“Last May” may be this year’s or the one before.',
  },
  {
    id: 'year',
    pattern: row(`${EARLY}in (?:(?:early|late|mid)[- ])?${YEAR}`),
    kind: 'year',
    example: '“The barn is full,” Odd Larsen said in 2029.',
    when: 'in 2029',
    date: '2029',
    counter: '“The barn is full,” Odd Larsen said in 2,029 words.',
    reason: 'A year alone tells the year.',
  },
  {
    id: 'day',
    pattern: row(
      `${EARLY}(?:yesterday(?: (?:morning|afternoon|evening))?|today|tonight|last night|this (?:morning|afternoon|evening))`,
    ),
    kind: 'day',
    example: '“The barn is full,” Odd Larsen said yesterday morning.',
    when: 'yesterday morning',
    date: '2031-06-03',
    counter: '“The barn is full,” Odd Larsen said this once.',
    reason: 'Today and yesterday are counted from the day of the article.',
  },
  {
    id: 'days-ago',
    pattern: row(`${SEVERAL} days? ago`),
    kind: 'days-ago',
    example: '“The barn is full,” Odd Larsen said three days ago.',
    when: 'three days ago',
    date: '2031-06-01',
    counter: '“The barn is full,” Odd Larsen said three times.',
    reason: 'Days are counted exactly where their number is.',
  },
  {
    id: 'ago',
    pattern: row(
      `(?:(?:more|less) than |about |nearly |almost |over |just |only )?${SEVERAL} (?:minute|hour|day|week|fortnight|month|year|decade)s? (?:ago|earlier|before|later)`,
    ),
    kind: 'none',
    example: '“The barn is full,” Odd Larsen said two weeks ago.',
    when: 'two weeks ago',
    date: null,
    counter: '“The barn is full,” Odd Larsen said two hours straight.',
    reason: 'Weeks and months ago are rounded: no day is told.',
  },
  {
    id: 'last-period',
    pattern: row(`(?:(?:earlier|late|later|early|back) )?(?:last|this) (?:month|year)`),
    kind: 'relative',
    example: '“The barn is full,” Odd Larsen said last month.',
    when: 'last month',
    date: '2031-05',
    counter: '“The barn is full,” Odd Larsen said last of all.',
    reason: 'A calendar month or year is known from the date of the article.',
  },
  {
    id: 'period',
    pattern: row(
      `(?:${EARLY}(?:last|this) (?:week|weekend|spring|summer|autumn|fall|winter|season|term)|(?:over|at|during|on) the weekend|in recent (?:days|weeks|months|years)|earlier in the (?:day|week|month|year)|(?:the )?(?:same|next|previous|following) (?:day|morning|afternoon|evening|week|month|year)|the (?:day|night|week|month|year) (?:before|after)|on the same day|overnight|at the time)`,
    ),
    kind: 'none',
    example: '“The barn is full,” Odd Larsen said earlier this week.',
    when: 'earlier this week',
    date: null,
    counter: '“The barn is full,” Odd Larsen said over the fence.',
    reason: 'Weeks, weekends and seasons begin at other days in other places.',
  },
]
