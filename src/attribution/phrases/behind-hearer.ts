import { isInfinitive } from '../../text/syntax/behind-to.ts'
import { hasFinite, is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { PUNCTUATION, type Token } from '../../text/tokens.ts'

// What stands behind who is told or asked: a clause about them, the “that” of the words, the subject of what they hear.

/** Longest relative clause about who is addressed, in tokens. */
const WHO_REACH = 16

/** "urged new members who had not seen the plan to read it": the end of the clause about them, before the infinitive. */
export function behindWho(tokens: readonly Token[], end: number): number {
  if (!is(tokens, end + 1, 'who')) return end
  for (let i = end + 3; i < tokens.length && i < end + WHO_REACH; i++) {
    if (tokens[i]?.kind === PUNCTUATION || isQuotation(tokens, i)) return end
    // "who want to stay": the infinitive of a verb in that clause.
    const governed = tagsAt(tokens, i - 1) & (t.VERB | t.AUX) || is(tokens, i - 1, 'not')
    if (isInfinitive(tokens, i, t.BASE) && !governed) return i - 1
  }
  return end
}

/** "told a reporter who saw the mill in the rain that": where "that" stands behind a clause about the hearer; else -1. */
export function thatBehindWho(tokens: readonly Token[], end: number): number {
  if (!is(tokens, end + 1, 'who')) return -1
  for (let i = end + 3; i < tokens.length && i < end + WHO_REACH; i++) {
    if (tokens[i]?.kind === PUNCTUATION || isQuotation(tokens, i)) return -1
    if (is(tokens, i, 'that') && !hasFinite(tokens, i + 1, i + 1)) return i
  }
  return -1
}

/** Longest phrase for who is told, with the day, in tokens: "told the town’s only radio station, Mill FM" has none. */
const HEARER_REACH = 14

/** "told a room full of the firm’s clerks on Monday that": where "that" stands, with nothing but a noun phrase before it; else -1. */
export function thatBehindHearer(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length && i < from + HEARER_REACH; i++) {
    // "told the man that hit him": a relative clause.
    if (is(tokens, i, 'that')) return hasFinite(tokens, i + 1, i + 1) || tagsAt(tokens, i - 1) & t.PREP ? -1 : i
    if (tokens[i]?.kind === PUNCTUATION || isQuotation(tokens, i) || hasFinite(tokens, i, i)) return -1
    if (is(tokens, i, 'about') || isInfinitive(tokens, i, t.BASE)) return -1
  }
  return -1
}

/** "told a visitor his way of digging was old": where, within a phrase, a second one begins whose verb follows; else -1. */
export function secondPhrase(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i <= end; i++) {
    const before = tagsAt(tokens, i - 1)
    const opens = tagsAt(tokens, i) & (t.DET | t.POSSESSIVE) && !(tagsAt(tokens, i) & t.GENITIVE)
    if (tagsAt(tokens, i + 1) & t.TIME || /^(?:this|that|last|next)$/.test(tokens[i]?.lower ?? '')) continue
    if (opens && before & (t.NOMINAL | t.NAME) && !(before & (t.DET | t.PREP | t.COORD | t.GENITIVE)))
      return hasFinite(tokens, i + 1, Math.min(tokens.length - 1, i + HEARER_REACH)) ? i : -1
  }
  return -1
}
