import * as t from '../tags.ts'
import { type Token, WORD } from '../tokens.ts'
import { is, isNominal, tagsAt } from './noun-phrase.ts'

// Where two or more that speak together begin behind the comma that ends what they said.

/**
 * "It left, Customs and Harbour Patrol said", "It fell, the Ministry of Health and Welfare said": the first of nothing but
 * names between a comma and a conjunction; else -1.
 */
function joinedNames(tokens: readonly Token[], and: number): number {
  if (!(tagsAt(tokens, and + 1) & t.NAME)) return -1
  let i = and - 1
  while (i > 0 && (tagsAt(tokens, i) & t.NAME || linksNames(tokens, i))) i--
  if (tagsAt(tokens, i) & t.DET) i--
  return i < and - 1 && is(tokens, i, ',') ? i + 1 : -1
}

/** Longest of two nouns that speak together, in tokens: "union leaders". */
const LONGEST_JOINED = 4

/**
 * "It broke, doctors and nurses said", "It broke, current and former officials said": the first of nothing but nouns or an
 * adjective between a comma and a conjunction; -1 where there is none.
 */
function joinedNouns(tokens: readonly Token[], and: number, last: number): number {
  // "threats and personal attacks": what may be a noun is no verb of theirs.
  if (tagsAt(tokens, last + 1) & t.NOMINAL && tagsAt(tokens, last + 1) & t.VERB) return -1
  if (tagsAt(tokens, and + 1) & (t.DET | t.PRONOUN | t.TIME) || !isNominal(tokens, and + 1)) return -1
  let i = and - 1
  while (i > and - 1 - LONGEST_JOINED && describesPeople(tokens, i)) i--
  return i < and - 1 && i > 1 && is(tokens, i, ',') && !(tagsAt(tokens, i - 1) & t.COORD) ? i + 1 : -1
}

const describesPeople = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === WORD && (tagsAt(tokens, i) & t.NOMINAL) !== 0 && (tagsAt(tokens, i) & (t.CLOSED | t.TIME)) === 0

/** The first of two that speak together behind a comma; -1 where there is none. */
export function joinedBehindComma(tokens: readonly Token[], and: number, last: number): number {
  const names = joinedNames(tokens, and)
  if (names >= 0) return withNamesBefore(tokens, names)
  const nouns = joinedNouns(tokens, and, last)
  return nouns >= 0 ? nouns : joinedPhrases(tokens, and)
}

/** "It fell, Ana Gil, Tom Reed and Jo Bell said": whole names before the last two, each behind a comma. */
function withNamesBefore(tokens: readonly Token[], first: number): number {
  let i = first - 2
  while (i > 0 && tagsAt(tokens, i) & t.NAME) i--
  const whole = first - 2 - i > 1 && (tagsAt(tokens, first) & tagsAt(tokens, first + 1) & t.NAME) !== 0
  return whole && i > 1 && is(tokens, i, ',') ? withNamesBefore(tokens, i + 1) : first
}

/** Longest first of two phrases that speak together, in tokens: "both the governments of France". */
const LONGEST_PHRASE = 7

/**
 * "It fell, both the union and the company said", "It fell, Lena Fox and her brother said": the first of nothing but a noun
 * phrase between a comma and a conjunction, with one of its kind behind it; -1 where there is none.
 */
function joinedPhrases(tokens: readonly Token[], and: number): number {
  if (!opensPhrase(tokens, and + 1)) return -1
  let i = and - 1
  let attached = false
  while (i > and - 1 - LONGEST_PHRASE && i > 0 && !is(tokens, i, ',')) {
    const links = /^(?:of|for|including)$/.test(tokens[i]?.lower ?? '')
    attached ||= links
    if (!links && !isNominal(tokens, i) && !(tagsAt(tokens, i) & (t.DET | t.POSSESSIVE | t.GENITIVE))) return -1
    i--
  }
  if (i < 2 || !is(tokens, i, ',') || tagsAt(tokens, i - 1) & t.COORD) return -1
  const first = i + 1
  return first < and && (opensPhrase(tokens, first) || (attached && isNominal(tokens, first))) ? first : -1
}

const opensPhrase = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.DET | t.POSSESSIVE | t.NAME)) !== 0 && !(tagsAt(tokens, i) & t.TIME)

/** "Ministry of Health", "Bureau of Alcohol, Tobacco and": what stands between the names of one body. */
const linksNames = (tokens: readonly Token[], i: number): boolean =>
  /^(?:of|for|on)$/.test(tokens[i]?.lower ?? '') && (tagsAt(tokens, i - 1) & tagsAt(tokens, i + 1) & t.NAME) !== 0
