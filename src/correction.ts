import type { ClaimKind, Scope, SpeakerKind } from './claim-values.ts'
import type { Act } from './lexicon/acts.ts'

/** The document that a correction is of: its address where it has one, else its path, with the id of a record. */
export interface CorrectionSource {
  readonly url?: string
  readonly path?: string
  readonly id?: string
}

/** Words of a document and what stands around them, as in the TextQuoteSelector of Web Annotations. */
export interface QuoteSelector {
  /** The words of the claim; ` … ` where words of the article are left out between its parts. */
  readonly exact: string
  /** At most 32 code points before the first word, as the document text has them. */
  readonly prefix: string
  /** At most 32 code points behind the last word. */
  readonly suffix: string
}

/** What a person has put right, under the names of the columns of a spreadsheet; what is left out stays as it is found. */
export interface CorrectedFields {
  /** Null: nobody is given. */
  readonly speaker?: string | null
  readonly speaker_kind?: SpeakerKind
  readonly role?: string | null
  readonly kind?: ClaimKind
  readonly scope?: Scope
  readonly act?: Act
  readonly negated?: boolean
  /** Who reports it, where somebody does. */
  readonly via?: string | null
  /** The words that were said, where others had been found: they stand where the claim does. */
  readonly text?: string
}

/** A line of `whosaid.corrections.jsonl`; one of `set`, `drop` and `add` says what is to be done. */
export interface Correction {
  readonly source: CorrectionSource
  readonly select: QuoteSelector
  readonly set?: CorrectedFields
  readonly drop?: true
  readonly add?: Omit<CorrectedFields, 'text'>
  /** What had been found when it was corrected; nothing depends on it. */
  readonly was?: CorrectedFields
  readonly note?: string
  readonly by?: string
  /** ISO 8601. */
  readonly at?: string
}
