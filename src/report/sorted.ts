import type { Claim, Document } from '../types.ts'
import { speakerName } from './layout.ts'
import type { ClaimOrder } from './view.ts'

const COLLATOR = new Intl.Collator('en')

const COMPARED: Readonly<Record<Exclude<ClaimOrder, 'text'>, (one: Claim, other: Claim) => number>> = {
  speaker: (one, other) => COLLATOR.compare(speakerName(one.speaker), speakerName(other.speaker)),
  confidence: (one, other) => other.confidence - one.confidence,
}

/** The document with its claims in the order that is wanted; equal ones stay as they stand in the text. */
export function sorted(document: Document, order: ClaimOrder): Document {
  return order === 'text' ? document : { ...document, claims: document.claims.toSorted(COMPARED[order]) }
}
