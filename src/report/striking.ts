import type { Claim } from '../types.ts'

/** What turns a statement round, or nearly. */
const NEGATIVE =
  /\b(?:not|never|no|nor|none|neither|nobody|nothing|cannot|hardly|barely|scarcely|rarely|seldom|against|without)\b|n['’]t\b/i

/** Whether a reader must not miss the cue: it says that something was not said, or is not so. */
export function isStriking({ negated, act, cue }: Pick<Claim, 'negated' | 'act' | 'cue'>): boolean {
  return negated === true || act === 'denies' || NEGATIVE.test(cue?.phrase ?? '')
}
