import { BETWEEN } from './between.ts'
import { BOXES } from './boxes.ts'
import { CAPTIONS } from './captions.ts'
import { DATELINES } from './datelines.ts'
import { ENDS } from './ends.ts'
import { INTERRUPTIONS } from './interruptions.ts'
import { LISTS } from './lists.ts'
import { NOTICES } from './notices.ts'
import { PITCH } from './pitches.ts'
import { PROMPTS } from './prompts.ts'
import { PUBLICATION_NOTES } from './publication-notes.ts'
import type { LineRule } from './row.ts'
import { SITE_TALK } from './site-talk.ts'
import { TAILS } from './tails.ts'

/** All rows. The first that matches decides: what is certain stands first. */
export const LINE_RULES: readonly LineRule[] = [
  ...ENDS,
  ...LISTS,
  ...BOXES,
  ...DATELINES,
  ...CAPTIONS,
  ...NOTICES,
  ...INTERRUPTIONS,
  ...BETWEEN,
  ...PROMPTS,
  ...PUBLICATION_NOTES,
  ...SITE_TALK,
  ...TAILS,
  PITCH,
]
