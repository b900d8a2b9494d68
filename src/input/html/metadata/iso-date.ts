import { dateIn } from '../../metadata/page-date.ts'

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/

/** A date as ISO 8601, as precise as it is given; null for what is none. */
export function isoDate(value: string): string | null {
  const text = value.trim().slice(0, 100)
  const iso = text.match(ISO)
  if (iso) {
    const [, year, month, day, time, zone] = iso
    if (Number(year) < 1600 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
      return null
    return `${year}-${month}-${day}${time ? `T${time}${zone?.toUpperCase() ?? ''}` : ''}`
  }
  const compact = text.match(COMPACT)
  return compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : (dateIn(text)?.iso() ?? null)
}
