import { isInfinitive } from '../../text/syntax/behind-to.ts'
import { hasFinite, is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../frames/frame.ts'

/** "appealed for calm", "instructs staff not to speak": a request, by verbs that do little else. */
export function requests(tokens: readonly Token[], { head, lemma, content }: Frame): boolean {
  const first = content[0]?.first ?? head + 1
  if (lemma === 'call' && is(tokens, head + 1, 'for')) return !(tagsAt(tokens, first) & (t.OBJECT | t.TIME))
  if (lemma === 'call') return /^(?:up)?on$/.test(tokens[head + 1]?.lower ?? '') && asksToDo(tokens, first)
  if (lemma === 'appeal' || lemma === 'plead') return is(tokens, head + 1, 'for') || is(tokens, head + 1, 'to')
  if (ASKING.test(lemma)) return /^(?:if|whether)$/.test(tokens[first]?.lower ?? '')
  return REQUESTING.has(lemma) && asksToDo(tokens, first)
}

/** "queried if it leaked" */
const ASKING = /^(?:query|question|inquire|enquire)$/

/** "to go", "not to go". */
const asksToDo = (tokens: readonly Token[], first: number): boolean =>
  isInfinitive(tokens, is(tokens, first, 'not') ? first + 1 : first, t.BASE | t.BE)

/** How far behind "accused" its "of" may stand. */
const CHARGE_REACH = 12

/** "accused the council of hiding it": a charge in words. */
export function charges(tokens: readonly Token[], { head, lemma }: Frame): boolean {
  if (lemma !== 'accuse') return false
  for (let i = head + 2; i < head + CHARGE_REACH; i++) {
    if (is(tokens, i, ',') || hasFinite(tokens, i, i)) return false
    if (is(tokens, i, 'of')) return (tagsAt(tokens, i + 1) & t.GERUND) !== 0
  }
  return false
}

const REQUESTING: ReadonlySet<string> = new Set(
  'instruct direct advise implore beg exhort entreat urge beseech'.split(' '),
)

/** "and asks its members to reject it": a request to somebody who stands before it. */
export const asksToo = (tokens: readonly Token[], { lemma, head, content }: Frame): boolean =>
  /^(?:ask|tell|warn|remind|encourage)$/.test(lemma) &&
  (content[0]?.first ?? 0) > head + 1 &&
  asksToDo(tokens, content[0]?.first ?? 0)

/** "blamed the town and demanded a refund", "… and warned of a flood": what a second verb asks for, promises, warns of or points out. */
export const demandsToo = (tokens: readonly Token[], { lemma, cueFirst, head }: Frame): boolean =>
  (cueFirst === head || (cueFirst === head - 1 && (tagsAt(tokens, cueFirst) & t.HAVE) !== 0)) &&
  (/^(?:demand|promise|pledge)$/.test(lemma) ||
    (lemma === 'warn' && is(tokens, head + 1, 'of')) ||
    (lemma === 'point' && is(tokens, head + 1, 'out')) ||
    (/^(?:call|appeal)$/.test(lemma) && is(tokens, head + 1, 'for')))
