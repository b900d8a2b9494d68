import type { Voice } from '../verify/verification.ts'

/** Where a quotation stands. */
export interface DriftPlace {
  readonly path: string
  /** Of a record within the file; null where the file is the document. */
  readonly id: string | null
  readonly url: string | null
  /** As the page gives it: a day, or a time with its zone; null where it does not. */
  readonly published: string | null
  /** 1-based, of the document text. */
  readonly line: number
  /** In the document text. */
  readonly start: number
}

/** A quotation as the search for the same one elsewhere needs it: plain data, as threads hand it on. */
export interface DriftQuotation extends DriftPlace {
  readonly text: string
  readonly speaker: Voice | null
  /** The sentence or sentences that hold it. */
  readonly context: string
}

/** A document that has a quotation in certain words. */
export interface DriftSource extends DriftPlace {
  readonly speaker: Voice | null
  /** Further documents that have it from the same report: equal in the sentence around it, or in most quotations. */
  readonly copies: readonly DriftPlace[]
}

/** What a variant has in other words than the longest form: the gravest difference. A closed set, gravest last. */
export const DRIFT_CHANGES = ['same', 'trimmed', 'extended', 'word', 'speaker', 'number', 'negation'] as const

export type DriftChange = (typeof DRIFT_CHANGES)[number]

/** A piece of the comparison of a variant with the longest form; all pieces together are both texts. */
export interface DriftPiece {
  readonly kind: 'equal' | 'changed' | 'inserted' | 'omitted'
  /** Of the variant; '' for what it leaves out. */
  readonly text: string
  /** Of the longest form; '' for what the variant has beyond it. */
  readonly canonical: string
}

/** A quotation in certain words, by one speaker. */
export interface DriftVariant {
  readonly text: string
  readonly change: DriftChange
  readonly diff: readonly DriftPiece[]
  /** The earliest first. */
  readonly sources: readonly DriftSource[]
}

/** The same quotation in several places. */
export interface Drift {
  /** The same in every run that finds the same longest form by the same speaker. */
  readonly id: string
  readonly speaker: Voice | null
  /** The longest form: all others are compared with it. */
  readonly canonical: string
  /** The earliest of all sources by date. */
  readonly first: DriftPlace
  /** Documents that have it; copies of one report count once. */
  readonly documents: number
  /** Further documents, which are copies. */
  readonly copies: number
  /** The longest form first, then by date. */
  readonly variants: readonly DriftVariant[]
}
