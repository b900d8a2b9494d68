import { counted, shown } from '../numbers.ts'

/** What is said of sources that are not given. */
export const VERIFY = {
  noSources: 'verify needs sources to compare with: whosaid verify DRAFT --against PATH',
  summary: (quotations: number, drafts: number): string =>
    `${counted(quotations, 'quotation')} of ${counted(drafts, 'draft')} compared`,
} as const

/** What is said of drifting quotations at the end. */
export const DRIFTS = (found: number, quotations: number): string =>
  `${shown(found)} of ${counted(quotations, 'quotation')} in several documents`

/** What is said of speakers at the end. */
export const SPEAKERS = (found: number): string => `${counted(found, 'speaker')} quoted`

/** What is said of unnamed sources at the end. */
export const UNNAMED = (found: number, documents: number): string =>
  `${shown(found)} of ${counted(documents, 'document')} with unnamed sources`

/** The words of the report on quotations that stand in several places. */
export const DRIFT_LABELS = {
  longest: 'longest',
  first: 'first',
  undated: 'no date',
  copies: 'copies',
  /** Around words that a variant leaves out, and around those it has instead or beyond, where there is no colour. */
  omitted: ['[-', '-]'],
  inserted: ['{+', '+}'],
  ends: '…',
} as const
