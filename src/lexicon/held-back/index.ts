import { ACTS_OF_OFFICE } from './acts-of-office.ts'
import { DEEDS } from './deeds.ts'
import { HEARERS_AND_OCCASIONS } from './hearers-and-occasions.ts'
import type { HeldBackRow } from './held-back-row.ts'
import { NAMING_AND_SEEMING } from './naming-and-seeming.ts'
import { NOT_SAID } from './not-said.ts'
import { NOT_YET_SAID } from './not-yet-said.ts'
import { THINGS_SPOKEN_OF } from './things-spoken-of.ts'
import { THINGS_THAT_SHOW } from './things-that-show.ts'
import { WRITER_AND_READER } from './writer-and-reader.ts'

/** All rows, by what the cue does instead of telling words. Whether one of them holds is asked, never which. */
export const HELD_BACK: readonly HeldBackRow[] = [
  ...THINGS_SPOKEN_OF,
  ...HEARERS_AND_OCCASIONS,
  ...DEEDS,
  ...ACTS_OF_OFFICE,
  ...NOT_SAID,
  ...NOT_YET_SAID,
  ...NAMING_AND_SEEMING,
  ...THINGS_THAT_SHOW,
  ...WRITER_AND_READER,
]
