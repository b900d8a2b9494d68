import { hasFinite, is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'

/** Whether the last finite verb of a clause is a modal before “be” and a participle. */
export function isModalPassive(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = end - 1; i > first; i--) {
    if (isQuotation(tokens, i)) return false
    if (!hasFinite(tokens, i, i)) continue
    const verb = tagsAt(tokens, i)
    if (verb & t.PAST && !(verb & t.AUX)) continue
    return (
      is(tokens, i, 'be') &&
      (tagsAt(tokens, i - 1) & t.MODAL) !== 0 &&
      (tagsAt(tokens, i + 1) & (t.PAST | t.PARTICIPLE)) !== 0
    )
  }
  return false
}
