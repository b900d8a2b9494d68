import { SAID_OF_CLAIMS, WORDS_ALONE, WORDS_AS_A_WHOLE } from '../../lexicon/things-said.ts'
import { is, isDash, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'

// Where whoever writes goes on behind what somebody said.

/**
 * "said the quay was sinking, so I left": in reported words nobody says "I" but whoever writes, unless the words are
 * their own.
 */
export function narratorGoesOn(tokens: readonly Token[], first: number, i: number): boolean {
  const at = /^[,—–-]$/.test(tokens[i]?.text ?? '') ? i + 1 : i
  const joined = /^(?:so|and|but|yet|then)$/.test(tokens[at]?.lower ?? '')
  if (!joined || !is(tokens, at + 1, 'i') || !(tagsAt(tokens, at + 2) & (t.FINITE | t.ADVERB | t.GENITIVE)))
    return false
  for (let before = 0; before < i; before++)
    if (/^(?:i|me|my|we)$/.test(tokens[before]?.lower ?? '') && before !== first) return false
  return true
}

/** "says the quay is sinking, but when will it go?": a question of whoever writes. */
export const asksOn = (tokens: readonly Token[], i: number): boolean =>
  is(tokens, i, ',') &&
  is(tokens, tokens.length - 1, '?') &&
  (tagsAt(tokens, i + 1) & t.COORD) !== 0 &&
  (tagsAt(tokens, i + 2) & t.WH) !== 0 &&
  (tagsAt(tokens, i + 3) & t.AUX) !== 0

/** "asked them to leave — a message that was not heeded", ", a claim his family disputes": whoever writes tells of what was said. */
export function judgesSaying(tokens: readonly Token[], i: number): boolean {
  const dash = isDash(tokens, i)
  if (!(dash || is(tokens, i, ',')) || !/^(?:an?|the)$/.test(tokens[i + 1]?.lower ?? '')) return false
  const noun = phraseEnd(tokens, i + 1)
  const [said, next] = [tokens[noun]?.lower ?? '', tokens[noun + 1]?.lower ?? '']
  if (dash && WORDS_AS_A_WHOLE.has(said) && /^(?:that|which|he|she|it|they)$/.test(next)) return true
  if (is(tokens, i + 1, 'the')) return false
  // "– a view echoed by her group"
  if (WORDS_ALONE.has(said) && SAID_OF_CLAIMS.has(next)) return true
  // Between two dashes it is an aside.
  if (dash) return !tokens.some((_, at) => at > i && isDash(tokens, at)) && disputes(tokens, i + 1)
  if (WORDS_ALONE.has(said) && /^(?:that|which)$/.test(next)) return true
  return disputes(tokens, i + 1)
}

/** How many words of a noun phrase are looked through: "a far older claim his family disputes". */
const CLAIM_REACH = 4

/** "a claim his family disputes": a clause about the words, without "that". */
function disputes(tokens: readonly Token[], article: number): boolean {
  for (let i = article + 1; i <= article + CLAIM_REACH; i++)
    if (WORDS_ALONE.has(tokens[i]?.lower ?? ''))
      return (tagsAt(tokens, i + 1) & (t.DET | t.POSSESSIVE | t.NAME)) !== 0 || SUBJECT.test(tokens[i + 1]?.lower ?? '')
  return false
}

const SUBJECT = /^(?:he|she|it|they|others|many|few|some)$/
