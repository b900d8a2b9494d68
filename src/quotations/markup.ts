import { Quotation } from '../language/tokens.ts'
import type { Span } from '../types.ts'

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Joins the quotations that marks show in a block with those that its markup shows (`<q>`): where both do, the wider stands. */
export function withMarkup(found: readonly Quotation[], block: Span, quoted: readonly Span[]): Quotation[] {
  const own = quoted.filter((span) => span.start >= block.start && span.end <= block.end)
  if (own.length === 0) return [...found]
  const fresh = own.filter((span) => !found.some((other) => other.start <= span.start && span.end <= other.end))
  const kept = found.filter((quotation) => !fresh.some((span) => overlap(span, quotation)))
  const marked = fresh.map(({ start, end }) => new Quotation(start, end, start, end, true, null, true))
  return [...kept, ...marked].sort((a, b) => a.start - b.start)
}
