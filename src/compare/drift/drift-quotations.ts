import type { Claim, Document } from '../../types.ts'
import { voiceIn } from '../verify/quotations-of.ts'
import type { DriftQuotation } from './drift-types.ts'

type ClaimQuotation = Pick<DriftQuotation, 'line' | 'start' | 'text' | 'speaker'>

interface Part {
  readonly start: number
  readonly text: string
}

/** All quoted words of a direct claim are one quotation; in other claims each pair of marks stands for itself. */
function partsOf({ kind, quoted, quotations = [], spans }: Claim, text: string | undefined): Part[] {
  if (quoted === null) return []
  const start = quotations[0]?.start ?? spans[0]?.start ?? 0
  if (kind === 'direct' || text === undefined) return [{ start, text: quoted }]
  return quotations.map((part) => ({ start: part.start, text: text.slice(part.start, part.end) }))
}

/**
 * The quotations of a document, reduced to what the search for the same ones elsewhere needs.
 *
 * @param document read with its text; without it, the quoted words of a claim are taken as one quotation
 */
export function driftQuotationsOf({ source, article, claims }: Document): DriftQuotation[] {
  const { path, id, url, text } = source
  const place = { path, id, url, published: article.publishedAt }
  return claims.flatMap((claim) =>
    quotationsIn(claim, text).map((quotation) => ({ ...place, ...quotation, context: claim.context.text })),
  )
}

/** The quotations of a claim. */
export function quotationsIn(claim: Claim, text: string | undefined): ClaimQuotation[] {
  return partsOf(claim, text).map((part) => ({
    line: claim.spans.findLast(({ start }) => start <= part.start)?.line ?? claim.spans[0]?.line ?? 1,
    start: part.start,
    text: part.text,
    speaker: voiceIn(claim),
  }))
}
