import type { AnnotatedBlock, Quotation } from '../text/tokens.ts'
import type { Warning } from '../types.ts'
import { warning } from '../warnings.ts'
import type { Places } from './places.ts'

/** More of them would drown everything else. */
export const MOST_OPEN = 20

/** Warns of quotations whose closing mark is missing, unless the next paragraph goes on with them. */
export function quotationWarnings(annotated: readonly AnnotatedBlock[], places: Places): Warning[] {
  const continued = new Set<Quotation | null>(
    annotated.flatMap(({ quotations }) => quotations.map(({ continues }) => continues)),
  )
  const open = annotated.flatMap(({ quotations }) => quotations.filter((own) => !own.closed && !continued.has(own)))
  return open.slice(0, MOST_OPEN).map(({ start }) => ({
    ...warning('unclosed-quotation'),
    ...places.linesOf(start),
  }))
}
