import type { Claim, Document } from '../types.ts'
import { speakerName } from './layout.ts'
import type { ClaimOrder } from './view.ts'

let collator: Intl.Collator | null = null

/** Made where it is used: it takes as long as to read a short article. */
function alphabetically(one: string, other: string): number {
  collator ??= new Intl.Collator('en')
  return collator.compare(one, other)
}

const COMPARED: Readonly<Record<Exclude<ClaimOrder, 'text'>, (one: Claim, other: Claim) => number>> = {
  speaker: (one, other) => alphabetically(speakerName(one.speaker), speakerName(other.speaker)),
  confidence: (one, other) => other.confidence - one.confidence,
}

/** The document with its claims in the order that is wanted; equal ones stay as they stand in the text. */
export function sorted(document: Document, order: ClaimOrder): Document {
  return order === 'text' ? document : { ...document, claims: document.claims.toSorted(COMPARED[order]) }
}
