import type { Span } from '../../types.ts'
import { Quotation } from '../tokens.ts'

/** Most blocks have none: they share it. */
const NONE: readonly Quotation[] = []

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The spans that the markup declares to be quotations, grouped by block; both lists must be in text order. */
export function markupByBlock(blocks: readonly Span[], quoted: readonly Span[]): Span[][] {
  let next = 0
  return blocks.map((block) => {
    const own: Span[] = []
    while ((quoted[next]?.start ?? Infinity) < block.start) next++
    for (let span = quoted[next]; span && span.end <= block.end; span = quoted[++next]) own.push(span)
    return own
  })
}

/**
 * Merges the quotations found by quotation marks with those from markup (`<q>`); of two that overlap the wider one is
 * kept.
 */
export function withMarkup(found: readonly Quotation[], own: readonly Span[]): readonly Quotation[] {
  if (own.length === 0) return found.length === 0 ? NONE : found.slice()
  const fresh = own.filter((span) => !found.some((other) => other.start <= span.start && span.end <= other.end))
  const kept = found.filter((quotation) => !fresh.some((span) => overlap(span, quotation)))
  const marked = fresh.map(({ start, end }) => new Quotation(start, end, start, end, true, null, true))
  return [...kept, ...marked].sort((a, b) => a.start - b.start)
}
