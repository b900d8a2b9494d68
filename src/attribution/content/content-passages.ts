import { INTENDED_DEEDS } from '../../lexicon/things-said.ts'
import { isInfinitive } from '../../text/syntax/behind-to.ts'
import { hasFinite, is, isQuotation, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { type Token, WORD } from '../../text/tokens.ts'

// What stands within a content and does not end it, and a colon that does.

/** "announced plans on Monday to close the mill": a day between what is announced and its infinitive. */
export function isDayBeforeDeed(tokens: readonly Token[], first: number, i: number): boolean {
  let day = i
  while (day > first && tagsAt(tokens, day - 1) & t.TIME) day--
  if (is(tokens, day - 1, 'on')) day--
  let end = is(tokens, i, 'on') ? i + 1 : i
  const opens = tagsAt(tokens, end) & t.TIME
  while (tagsAt(tokens, end) & t.TIME) end++
  if (!opens || !INTENDED_DEEDS.has(tokens[day - 1]?.lower ?? '') || hasFinite(tokens, first, day - 1)) return false
  return isInfinitive(tokens, end, t.BASE | t.BE)
}

/** Longest apposition to who is called something, in tokens. */
const CALLED_REACH = 18

/** "called Fox, who runs the mill, a fool": from the comma behind a name to the one before what it is called; else the place itself. */
export function behindCalled(tokens: readonly Token[], first: number, comma: number): number {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma - 1) & (t.NAME | t.NOMINAL)) || hasFinite(tokens, first, comma))
    return comma
  if (!/^(?:an?|the|who|which|whose|his|her|their)$/.test(tokens[comma + 1]?.lower ?? '')) return comma
  for (let i = comma + 2; i < tokens.length && i < comma + CALLED_REACH; i++) {
    if (isQuotation(tokens, i)) return comma
    if (!is(tokens, i, ',')) continue
    const named = /^an?$/.test(tokens[i + 1]?.lower ?? '') && !(tagsAt(tokens, i + 2) & t.TIME)
    return named || isQuotation(tokens, i + 1) ? i : comma
  }
  return comma
}

/** "cites the crowds as proof: He says that": behind a colon a clause with its own speaker. */
export function isSaidBehindColon(tokens: readonly Token[], colon: number): boolean {
  if (!is(tokens, colon, ':') || tokens[colon + 1]?.kind !== WORD || isQuotation(tokens, colon + 1)) return false
  const pronoun = tagsAt(tokens, colon + 1) & t.PRONOUN && !(tagsAt(tokens, colon + 1) & t.DET)
  const verb = pronoun ? colon + 2 : phraseEnd(tokens, colon + 1) + 1
  return verb > colon + 1 && /^(?:says?|said|argues?|argued|claims?|claimed)$/.test(tokens[verb]?.lower ?? '')
}
