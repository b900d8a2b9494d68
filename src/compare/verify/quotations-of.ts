import type { Claim, Document } from '../../types.ts'
import type { DraftQuotation, Said, Voice } from './verification.ts'

/** A voice as it was read; nobody where there is neither a name nor anything like one. */
export const voiceIn = ({ speaker }: Claim): Voice | null => speaker && { name: speaker.name, kind: speaker.kind }

/**
 * The quotations of a document: what stands between marks, each pair by itself.
 *
 * @param document read with its text
 */
export function draftQuotations({ source, claims }: Document): DraftQuotation[] {
  const text = source.text ?? ''
  return claims.flatMap((claim) =>
    (claim.quotations ?? []).map(({ start, end }) => ({
      path: source.path,
      line: claim.spans.findLast((span) => span.start <= start)?.line ?? claim.spans[0]?.line ?? 1,
      start,
      end,
      text: text.slice(start, end),
      speaker: voiceIn(claim),
    })),
  )
}

/** Parts of a direct quotation belong together: what stands between them is the writer's. Other parts stand for themselves. */
function partsOf({ key, kind, quotations, spans }: Claim): Pick<Said, 'start' | 'end' | 'claim'>[] {
  const parts = kind === 'direct' ? (quotations ?? spans) : spans
  return parts.map(({ start, end }) => ({ start, end, claim: kind === 'direct' ? key : `${key}:${start}` }))
}

/** Who says which stretches of a document, in order, not overlapping. */
export function saidIn({ claims }: Document): Said[] {
  const said = claims.flatMap((claim) => partsOf(claim).map((part) => ({ ...part, speaker: voiceIn(claim) })))
  said.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Said[] = []
  for (const each of said) if (each.start >= (apart.at(-1)?.end ?? 0)) apart.push(each)
  return apart
}
