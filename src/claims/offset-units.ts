import type { Article, OffsetUnit } from '../types.ts'

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

/** Turns the offsets into a text and, where it was made from one, into its markup. */
class Turner {
  private readonly text: Uint32Array | null
  private readonly source: Uint32Array | null

  constructor(text: string, source: string | null) {
    this.text = pairsBefore(text)
    this.source = source === null ? null : pairsBefore(source)
  }

  /** Whether all offsets stay as they are. */
  get idle(): boolean {
    return !this.text && !this.source
  }

  turned(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.turned(item))
    if (typeof value !== 'object' || value === null) return value
    // Own fields of plain data only: what is turned is what goes into JSON.
    const fields = value as Plain
    return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, this.field(key, field, fields)]))
  }

  private field(key: string, field: unknown, { start, sourceStart }: Plain): unknown {
    if (typeof field !== 'number') return this.turned(field)
    if (key === 'start' || key === 'end') return field - before(this.text, field)
    if (key === 'sourceStart' || key === 'sourceEnd') return field - before(this.source, field)
    if (key === 'column') return columnIn(this.text, field, start)
    return key === 'sourceColumn' ? columnIn(this.source, field, sourceStart) : field
  }
}

/** A column counts from the start of its line, which lies that much before the span. */
function columnIn(pairs: Uint32Array | null, column: number, start: unknown): number {
  if (typeof start !== 'number') return column
  return column - (before(pairs, start) - before(pairs, start - column + 1))
}

const before = (pairs: Uint32Array | null, offset: number): number => pairs?.[offset] ?? 0

/**
 * Gives the parts of a result with their offsets and columns in the unit that is wanted; as they are made, they count
 * UTF-16 code units.
 */
export function inUnit(
  { text, segments }: Pick<Article, 'text' | 'segments'>,
  unit: OffsetUnit = 'utf16',
): <Part>(part: Part) => Part {
  const turner = unit === 'utf16' ? null : new Turner(text, segments?.source ?? null)
  if (!turner || turner.idle) return (part) => part
  // The shape stays as it is: only numbers are replaced by numbers.
  return <Part>(part: Part) => turner.turned(part) as Part
}
