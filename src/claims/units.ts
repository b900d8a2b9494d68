import type { Clean, Document } from '../types.ts'

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** How many pairs of surrogates stand before each offset: what a count of code points is short of. */
function pairsBefore(text: string): Uint32Array | null {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return null
  const pairs = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) {
    const pair = isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))
    pairs[i + 1] = (pairs[i] ?? 0) + (pair ? 1 : 0)
  }
  return pairs
}

type Plain = Readonly<Record<string, unknown>>

/** Turns every start, end and column of a value; `sourceStart` and `sourceEnd` index another string and stay. */
function turned(value: unknown, pairs: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => turned(item, pairs))
  if (typeof value !== 'object' || value === null) return value
  // Own fields of plain data only: what is turned is what goes into JSON.
  const fields = value as Plain
  const entries = Object.entries(fields).map(([key, field]) => [key, turnedField(key, field, fields, pairs)])
  return Object.fromEntries(entries)
}

function turnedField(key: string, field: unknown, { start }: Plain, pairs: Uint32Array): unknown {
  if (typeof field !== 'number') return turned(field, pairs)
  if (key === 'start' || key === 'end') return field - (pairs[field] ?? 0)
  // A column counts from the start of its line, which lies that much before the span.
  if (key === 'column' && typeof start === 'number') {
    return field - ((pairs[start] ?? 0) - (pairs[start - field + 1] ?? 0))
  }
  return field
}

/** The same result with its offsets and columns in Unicode code points, as Python and jq count. */
export function inCodePoints<Result extends Document | Clean>(result: Result, text: string): Result {
  const pairs = pairsBefore(text)
  if (!pairs) return result
  // The shape stays as it is: only numbers are replaced by numbers.
  return turned(result, pairs) as Result
}
