import type { SpeakerKind } from '../../types.ts'

/** What became of a quotation on its way from a source into a draft, from the best to the worst. A closed set. */
export const VERIFY_STATUSES = [
  'verbatim',
  'typography',
  'trimmed',
  'bracketed',
  'cleaned',
  'unmarked-omission',
  'stitched',
  'altered',
  'meaning-risk',
  'other-speaker',
  'ambiguous',
  'not-found',
] as const

export type Status = (typeof VERIFY_STATUSES)[number]

/** Who says a quotation, as far as a text tells. */
export interface Voice {
  readonly name: string | null
  readonly kind: SpeakerKind
}

/** A quotation of a draft: the words between a pair of marks. */
export interface DraftQuotation {
  readonly path: string
  /** 1-based, of the draft's text. */
  readonly line: number
  /** In the draft's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker: Voice | null
}

/** A text that quotations are looked for in. */
export interface SourceText {
  readonly path: string
  readonly text: string
  /** Who says which stretches of it, in order: spans of the text. */
  readonly said: readonly Said[]
}

export interface Said {
  readonly start: number
  readonly end: number
  readonly speaker: Voice | null
  /** Equal for the parts of one claim. */
  readonly claim: string
}

/** A piece of the comparison: words that are equal, changed, put in or left out. */
export interface Change {
  readonly kind: 'equal' | 'changed' | 'inserted' | 'omitted'
  /** The draft's words; '' for an omission. */
  readonly draft: string
  /** The source's words; '' for what the draft puts in. */
  readonly source: string
}

/** Where a quotation stands in a source, and how it differs. */
export interface Match {
  readonly status: Status
  readonly path: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker: Voice | null
  readonly diff: readonly Change[]
  /** What of the source the draft leaves out, in full. */
  readonly omitted: readonly string[]
  /** Share of the draft's words that the source has, 0 to 1. */
  readonly similarity: number
  /** The words that can turn the meaning, where the status is `meaning-risk`. */
  readonly risks: readonly string[]
}
