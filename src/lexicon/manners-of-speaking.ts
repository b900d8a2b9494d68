/** How, where and on what occasion somebody spoke: no part of what was said. From general English. */

import { words } from './word-list.ts'

/** "When asked", "after being told", "as he was elected": verbs for how somebody came to speak. */
export const BEFORE_ANSWERS: ReadonlySet<string> = new Set(
  words(`
  ask press question contact challenge tell quiz show brief reach interview approach elect appoint name
`),
)

/** "With a smile", "in tears", "for her part", "from his bed", "through a lawyer": nouns for how or where somebody spoke. */
export const MANNERS_OF_SPEAKING: ReadonlySet<string> = new Set(
  words(`
  smile laugh laughter sigh shrug grin nod smirk chuckle pride regret relief emotion conviction tears whisper voice
  tone response reply turn return part example instance short jest private public bed home office desk podium stage
  lectern court courtroom dock stand bench hand hands arms interpreter translator lawyer lawyers solicitor spokesman
  spokeswoman spokesperson french english spanish german italian russian arabic mandarin particular effect time
  moment condition background
`),
)
