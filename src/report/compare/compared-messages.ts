import type { AmbiguousName } from '../../compare/speakers/ambiguity.ts'
import type { AnonymityReason } from '../../lexicon/anonymity-reasons.ts'
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

/** How many copies a quotation has. */
export const copied = (count: number): string => counted(count, 'copy', DRIFT_LABELS.copies)

/** Why a name is not joined across documents. */
export const NOT_JOINED: Readonly<Record<AmbiguousName['reason'], string>> = {
  'bare-name': 'a bare name is not joined across documents',
  'conflicting-roles': 'roles that are not one person’s',
  'middle-initial': 'an initial that nothing confirms',
  acronym: 'spelled out in several ways',
}

/** Why a source is not named. */
export const WHY_UNNAMED: Readonly<Record<AnonymityReason, string>> = {
  given: 'named is why it is not named',
  'not-authorised': 'not allowed to speak',
  requested: 'anonymity without a reason',
  none: 'no reason given',
}

/** How many people an unnamed source is. */
export const howMany = (count: number | null): string =>
  count === null ? 'several' : count === 1 ? 'one person' : `${count} people`
