import { hasFinite, is, isQuotation, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isPastVerb } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { isModalPassive } from '../phrases/modal-passive.ts'

// "said the quay would close and hung up": a past tense behind a clause of the future is no part of what was said.

/** Whether a clause has a modal, and no other finite verb: "the quay would close". */
export function isModal(tokens: readonly Token[], first: number, end: number): boolean {
  let modal = false
  for (let i = first; i < end; i++) {
    if (
      isQuotation(tokens, i) ||
      tagsAt(tokens, i) & (t.WH | t.GERUND) ||
      (modal && tagsAt(tokens, i) & (t.BE | t.HAVE))
    )
      return false
    if (!hasFinite(tokens, i, i)) continue
    if (tagsAt(tokens, i) & t.MODAL) modal = true
    else if (!(tagsAt(tokens, i) & t.BASE)) return false
  }
  return modal
}

/** "said the quay would close and hung up": no modal governs a past tense, so it is what the speaker did. */
export function actsBehind(tokens: readonly Token[], first: number, i: number): boolean {
  const at = is(tokens, i, ',') ? i + 1 : i
  if (!/^(?:and|then|before)$/.test(tokens[at]?.lower ?? '') || (is(tokens, at, 'then') && at === i)) return false
  const verb = tagsAt(tokens, at + 1)
  if (!(verb & t.PAST) || verb & (t.BASE | t.AUX | t.NOMINAL)) return false
  // "would be printed and sent"
  return isModal(tokens, first, i) && !(at === i && isModalPassive(tokens, first, i))
}

const NEXT = /^(?:then|again|later|subsequently|duly|promptly|immediately)$/

/** "asked him to leave and the council then rose", "said he would stay and she again asked him to go": what happened next. */
export function othersThen(tokens: readonly Token[], first: number, and: number): boolean {
  if (!is(tokens, and, 'and')) return false
  const open = tagsAt(tokens, first) & t.TO ? true : isModal(tokens, first, is(tokens, and - 1, ',') ? and - 1 : and)
  const subject = tagsAt(tokens, and + 1)
  if (!open || !(subject & (t.DET | t.POSSESSIVE | t.NAME | t.PRONOUN))) return false
  const then = Math.max(phraseEnd(tokens, and + 1), and + 1) + 1
  return NEXT.test(tokens[then]?.lower ?? '') && isPastVerb(tokens, then + 1)
}
