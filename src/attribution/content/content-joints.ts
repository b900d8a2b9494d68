import { is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { LOWER, NUMBER, type Token, WORD } from '../../text/tokens.ts'

// Small places at which a content ends, or does not.

/** "said: “It was late,” but in fact it was noon", "“…,” who left": behind the comma within the marks whoever writes goes on. */
export function narratesBehind(tokens: readonly Token[], first: number, limit: number): boolean {
  if (!tokens[first]?.quotation?.punctuated) return false
  if (tokens.slice(first + 1, limit).some(({ quotation }) => quotation !== null)) return false
  const next = tokens[first + 1]?.lower ?? ''
  if (/^(?:who|which|whose|although|though)$/.test(next)) return true
  // "said “it is closed,” but that it would open"
  if (/^(?:but|yet)$/.test(next)) return !/^(?:that|to)$/.test(tokens[first + 2]?.lower ?? '')
  return (tagsAt(tokens, first + 1) & t.ADVERB) !== 0 && (tagsAt(tokens, first + 2) & t.GERUND) !== 0
}

/** "called for a new roof, and for lower rents", "announced four votes for Fox, 31 for Hill": the same preposition once more. */
export function joinsPhrase(tokens: readonly Token[], first: number, i: number): boolean {
  if (!is(tokens, i, ',')) return false
  if (tokens[i + 1]?.kind === NUMBER) return hasSame(tokens, first, i, i + 2)
  return (
    /^(?:and|or)$/.test(tokens[i + 1]?.lower ?? '') &&
    isPreposition(tokens, i + 2) &&
    (tokens[first - 1]?.lower === tokens[i + 2]?.lower || chargesToo(tokens, first, i))
  )
}

/** "accused it of “delay”, and of taking bribes": a second charge or reason. */
const chargesToo = (tokens: readonly Token[], first: number, comma: number): boolean =>
  isCharge(tokens, comma + 2) && tokens.slice(first, comma).some((_, n) => isCharge(tokens, first + n))

const isCharge = (tokens: readonly Token[], preposition: number): boolean =>
  /^(?:of|for)$/.test(tokens[preposition]?.lower ?? '') &&
  ((tagsAt(tokens, preposition + 1) & t.GERUND) !== 0 || isQuotation(tokens, preposition + 1))

/** "urged them to be kind to staff, some of whom had been “spat at”": words in marks about those just named are told as well. */
export function tellsOfSome(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',') || !is(tokens, comma + 2, 'of')) return false
  if (!/^wh(?:om|ich)$/.test(tokens[comma + 3]?.lower ?? '')) return false
  return tokens.slice(comma + 4, comma + SOME_REACH).some(({ quotation }) => quotation?.small)
}

/** How far behind the comma the words in marks may stand. */
const SOME_REACH = 10

/** Words of a list of adjectives at the most. */
const LISTED = 9

/** "described it as shocking, upsetting and grim": what stands behind “as” without an article is a list up to its “and”. */
export function listsAdjectives(tokens: readonly Token[], first: number, comma: number): boolean {
  if (!is(tokens, comma, ',')) return false
  let as = comma - 1
  while (as > first && comma - as < LISTED && !is(tokens, as, 'as')) as--
  if (!is(tokens, as, 'as')) return false
  for (let i = as + 1; i < as + LISTED; i++) {
    if (/^(?:and|or)$/.test(tokens[i]?.lower ?? '') && i > comma + 1) return isItem(tokens, i + 1)
    if (!is(tokens, i, ',') && !isItem(tokens, i)) return false
  }
  return false
}

const isItem = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === WORD &&
  tokens[i]?.case === LOWER &&
  (tagsAt(tokens, i) & (t.DET | t.PREP | t.PRONOUN | t.AUX | t.WH | t.COORD | t.POSSESSIVE)) === 0

const isPreposition = (tokens: readonly Token[], i: number): boolean =>
  /^(?:for|on|of|to|against|in|with|about)$/.test(tokens[i]?.lower ?? '')

/** Whether a preposition stands before it in the content, too. */
const hasSame = (tokens: readonly Token[], first: number, end: number, i: number): boolean =>
  isPreposition(tokens, i) && tokens.slice(first, end).some(({ lower }) => lower === tokens[i]?.lower)

const SPAN = /^(?:day|week|month|year|hour|minute|decade)s?$/

/** "announced a ban | two days after": how long before or after goes with what it measures. */
export function withoutMeasure(tokens: readonly Token[], first: number, last: number): number {
  if (!/^(?:after|before)$/.test(tokens[last + 1]?.lower ?? '') || !SPAN.test(tokens[last]?.lower ?? '')) return last
  const counted =
    tokens[last - 1]?.kind === NUMBER ||
    /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|some|only|just)$/.test(
      tokens[last - 1]?.lower ?? '',
    )
  if (!counted || last - 2 < first || isQuotation(tokens, last)) return last
  return /^(?:just|only|about|some|a)$/.test(tokens[last - 2]?.lower ?? '') ? last - 3 : last - 2
}
