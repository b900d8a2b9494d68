import type { Act } from './lexicon/acts.ts'

/** The closed sets of values that fields of a claim can have, as the schema gives them. */

export const CLAIM_KINDS = ['direct', 'mixed', 'indirect'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const SPEAKER_KINDS = ['person', 'group', 'organization', 'document', 'unnamed'] as const
export type SpeakerKind = (typeof SPEAKER_KINDS)[number]

export const SCOPES = ['statement', 'attitude'] as const
/** What somebody said, or what they only think, want, expect or find. */
export type Scope = (typeof SCOPES)[number]

export const ACT_NAMES: readonly Act[] = [
  ...(['states', 'denies', 'asks', 'promises', 'warns', 'accuses', 'praises', 'quotes'] as const),
  ...(['believes', 'wants', 'expects', 'finds'] as const),
]
