import type { Token } from '../../text/tokens.ts'
import { titleRow } from '../names/title-words.ts'

/** Titles that show respect, also those that are earned. */
export const isRespect = (token: Token | undefined): boolean =>
  isCourtesy(token?.lower ?? '') || /^(?:dr|hon|rt)\.?$/.test(token?.lower ?? '')

/** "Opposition Leader Cllr Lena Fox": what stands before the title tells more. */
export const isSeatedTitle = (token: Token | undefined): boolean =>
  /^(?:cllr|clr|cr|coun|ald)\.?$/.test(token?.lower ?? '')

export const isDoctor = (token: Token | undefined): boolean => /^(?:dr|prof|professor)\.?$/.test(token?.lower ?? '')

/** Titles that show respect only ("Mr.") are no role. */
export const isCourtesy = (lower: string): boolean => titleRow(lower)?.nouns === ''
