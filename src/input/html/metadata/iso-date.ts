import { calendarDay, dateIn } from '../../page-date.ts'

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/
/** Seconds or milliseconds since 1970, as scripts write them. */
const SINCE_1970 = /^1\d{9}(?:\d{3})?$/
/** A time with its zone, right behind a date. */
const TIME =
  /^[T,\s]{1,3}([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)? ?(?:(?:UTC|GMT)?([+-](?:[01]\d|2[0-3])):?([0-5]\d)?|(?:Z|UTC|GMT))(?![\w:])/i

/** The time behind a date as RFC 3339 has it; empty where the page gives no time, or not its zone. */
function timeIn(rest: string): string {
  const [whole, hour, minute, second = '00', zone, zoneMinute = '00'] = TIME.exec(rest) ?? []
  if (whole === undefined) return ''
  return `T${hour}:${minute}:${second}${zone === undefined ? 'Z' : `${zone}:${zoneMinute}`}`
}

/**
 * A date as a page gives it for machines: `2025-09-03`, or RFC 3339 where it gives a time with its zone. A time without
 * a zone is no point in time and left out.
 *
 * @returns null for what is no date of the calendar
 */
export function isoDate(value: string): string | null {
  const text = value.trim().slice(0, 100)
  if (SINCE_1970.test(text)) return `${new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 19)}Z`
  const match = ISO.exec(text) ?? COMPACT.exec(text)
  if (match) {
    const day = calendarDay(Number(match[1]), Number(match[2]), Number(match[3]))
    return day && day + timeIn(text.slice(match[0].length))
  }
  const date = dateIn(text)
  const day = date?.iso() ?? null
  return date && day && day + timeIn(text.slice(date.end))
}
