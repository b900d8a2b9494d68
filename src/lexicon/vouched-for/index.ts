import { CLAUSES_TOLD } from './clauses-told.ts'
import { REQUESTS_AND_PROMISES } from './requests-and-promises.ts'
import type { VouchedRow } from './vouched-row.ts'
import { WORDS_BESIDE } from './words-beside.ts'
import { WORDS_IN_MARKS } from './words-in-marks.ts'

/** All rows, by where the words stand. Whether one of them holds is asked, never which. */
export const VOUCHED_FOR: readonly VouchedRow[] = [
  ...CLAUSES_TOLD,
  ...WORDS_IN_MARKS,
  ...REQUESTS_AND_PROMISES,
  ...WORDS_BESIDE,
]
