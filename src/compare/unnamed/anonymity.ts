import { ANONYMITY, type AnonymityReason } from '../../lexicon/anonymity-reasons.ts'

/** What was found of the reason, with its place. */
export interface Anonymity {
  readonly reason: AnonymityReason
  readonly text: string | null
  readonly start: number | null
  readonly end: number | null
}

/**
 * Looks in a stretch of a text for why a source is not named.
 *
 * @param offset where the stretch begins in the document text
 */
export function anonymityIn(stretch: string, offset: number): Anonymity {
  let first: Anonymity = { reason: 'none', text: null, start: null, end: null }
  for (const { id, pattern } of ANONYMITY) {
    const match = pattern.exec(stretch)
    const start = match ? offset + match.index : null
    if (!match || start === null || (first.start !== null && first.start <= start)) continue
    first = { reason: id, text: match[0], start, end: start + match[0].length }
  }
  return first
}
