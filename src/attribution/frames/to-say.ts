import { SENT_FOR } from '../../lexicon/frames.ts'
import { hasFinite, is, isQuotation, type Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'

/** "to say that", "to ask why": an infinitive of saying and, at `next`, the beginning of its clause. */
export function isToSay(tokens: readonly Token[], to: number, next = to + 2): boolean {
  const { lemma } = wordAt(tokens[to + 1])
  if (!(tagsAt(tokens, to) & t.TO) || !SENT_FOR.has(lemma)) return false
  if (lemma !== 'ask') return is(tokens, next, 'that')
  return (tagsAt(tokens, next) & t.WH) !== 0 || /^(?:if|whether)$/.test(tokens[next]?.lower ?? '')
}

/** How far behind the start of a content such an infinitive may stand, in tokens: behind who hears it. */
const REACH = 8

/** Whether the words of a content are those of an infinitive within it: "the council to complain that the road was shut". */
export function leadsToSay(tokens: readonly Token[], { first, last }: Phrase): boolean {
  for (let i = first; i < last && i < first + REACH; i++) {
    if (isToSay(tokens, i)) return true
    if (isQuotation(tokens, i) || hasFinite(tokens, i, i)) return false
  }
  return false
}

/** "parents to say that", "the board saying it": a phrase behind which the saying begins. */
export function saysBehind(tokens: readonly Token[], { first, last }: Phrase): boolean {
  for (let i = first; i < last && i < first + REACH; i++)
    if (/^(?:say|saying)$/.test(tokens[i]?.lower ?? '') && hasFinite(tokens, i + 1, last))
      return !is(tokens, i - 1, 'as') && (is(tokens, i, 'saying') || (tagsAt(tokens, i - 1) & t.TO) !== 0)
  return false
}
