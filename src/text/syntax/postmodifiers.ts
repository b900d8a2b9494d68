import { BEFORE_POSTMODIFIERS } from '../../lexicon/phrase-words.ts'
import { PASTS_APART_FROM_PARTICIPLES } from '../../lexicon/verb-classes.ts'
import * as t from '../tags.ts'
import { ALL_CAPS, LOWER, NUMBER, PUNCTUATION, type Token } from '../tokens.ts'
import { is, isDash, isNominal, isPronoun, isQuotation, openingBracket, phraseEnd, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'

// Postmodifiers of a noun phrase between commas: an apposition, an age, a place, a relative clause.

/** The last token of the stretch that starts at `from`: before the next mark or quotation. */
export function stretchEnd(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < tokens.length && !isQuotation(tokens, i) && !isMark(tokens, i)) i++
  return i - 1
}

const isMark = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === PUNCTUATION && /^(?:[,.;:?!—–]|--+|-|\.\.+|…)$/.test(tokens[i]?.text ?? '')

/** "who runs the clinic", "whose boat sank". */
export const isRelative = (tokens: readonly Token[], i: number): boolean =>
  /^(?:who|whose|whom|which)$/.test(tokens[i]?.lower ?? '')

/** A form in -ed without its auxiliary before a preposition or a time: "rescued on Monday", "based in Leeds". */
const isReduced = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.PAST | t.PARTICIPLE)) !== 0 &&
  ((tagsAt(tokens, i + 1) & (t.PREP | t.TIME)) !== 0 || isQuotation(tokens, i + 1)) &&
  (isNominal(tokens, i - 1) || (tagsAt(tokens, i - 1) & t.COORD) !== 0)

const EXCHANGED = /^(?:listed|quoted|traded)$/

/** "the AIM quoted developer", "the Nasdaq listed maker": behind the name of a market no verb. */
const isOnExchange = (tokens: readonly Token[], i: number): boolean =>
  EXCHANGED.test(tokens[i]?.lower ?? '') &&
  ((tagsAt(tokens, i - 1) & t.NAME) !== 0 || EXCHANGED.test(tokens[i - 1]?.lower ?? '')) &&
  (isNominal(tokens, i + 1) || EXCHANGED.test(tokens[i + 1]?.lower ?? ''))

/** Whether a stretch has a finite verb that no relative pronoun in it governs. */
function hasOwnVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const tags = tagsAt(tokens, i)
    if (tags & t.WH || (is(tokens, i, 'that') && i > first)) return false
    if (isOnExchange(tokens, i)) continue
    const finite = tags & (t.PAST | t.PRESENT | t.AUX) && !(tags & (t.NOMINAL | t.GENITIVE | t.RARELY_VERB))
    if (finite && !isReduced(tokens, i)) return true
  }
  return false
}

/** Whether a stretch can be a postmodifier of a noun phrase: "54", "of Leeds", "a doctor", "who saw it". */
export function isBeside(tokens: readonly Token[], first: number, last: number): boolean {
  if (last < first) return false
  if (isRelative(tokens, first)) return true
  const start = BEFORE_POSTMODIFIERS.has(tokens[first]?.lower ?? '') && first < last ? first + 1 : first
  const tags = tagsAt(tokens, start)
  if (isPronoun(tags) && !(tags & t.DET) && !(tags & t.POSSESSIVE)) return false
  if (tags & (t.SUBORD | t.TIME) && !(tags & t.NAME)) return false
  const phrase = isNominal(tokens, start) || tags & (t.DET | t.POSSESSIVE) || tokens[start]?.kind === NUMBER
  return Boolean(phrase) && !hasOwnVerb(tokens, start, last)
}

/** The end of the noun phrase that ends at `end`, with all its postmodifiers. */
export function endWithBesides(tokens: readonly Token[], end: number): number {
  let last = end
  while (is(tokens, last + 1, ',')) {
    const stretch = stretchEnd(tokens, last + 2)
    // "by the union, whose leader, Ana Ruiz, said": the clause has its verb behind what stands between.
    if (
      !isBeside(tokens, last + 2, stretch) ||
      (is(tokens, last + 2, 'whose') && phraseEnd(tokens, last + 3) >= stretch)
    )
      break
    last = stretch
  }
  return last
}

/** How many tokens back the head of a chain of appositions is searched. */
const CHAIN_REACH = 60

/** "Sen. Rosa Hill, D-Mont.,": the party of a member of parliament. */
const isParty = (tokens: readonly Token[], i: number): boolean => /^[DRI]-\p{Lu}/u.test(tokens[i]?.text ?? '')

/** Letters of the longest degree or order in capitals. */
const LONGEST_HONOURS = 5

/** "Lena Fox, SAN,", "Lena Fox, CPA,": letters behind a whole name. */
const isHonours = (tokens: readonly Token[], comma: number, last: number): boolean =>
  last === comma + 1 &&
  tokens[last]?.case === ALL_CAPS &&
  tokens[last].text.length <= LONGEST_HONOURS &&
  (tagsAt(tokens, comma - 1) & tagsAt(tokens, comma - 2) & t.NAME) !== 0

/** A bare name or two: a place behind "in Leeds", no apposition to a person. */
const isBareName = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first < 3 && tokens.slice(first, last + 1).every((token) => (token.tags & t.NAME) !== 0)

/** Whether a bare name continues a place: "of Huntsville, Ala.", "from Houston, Texas", "the capital, Sacramento". */
function continuesPlace(tokens: readonly Token[], comma: number): boolean {
  if (is(tokens, comma - 1, 'capital')) return true
  for (let i = comma - 1; i > 0 && i > comma - 5; i--) {
    if (tagsAt(tokens, i) & t.PREP) return true
    if (!(tagsAt(tokens, i) & t.NAME) || tagsAt(tokens, i) & t.TIME) return false
  }
  return false
}

/** How many commas before a stretch may open the relative clause that it belongs to. */
const RELATIVE_COMMAS = 3

/** "whose start-up, Paradata, uses data": a stretch that goes on with a relative clause opened before. */
function goesOnRelative(tokens: readonly Token[], comma: number): boolean {
  if (!(tagsAt(tokens, comma + 1) & (t.AUX | t.VERB | t.NAME | t.COORD))) return false
  let commas = 0
  for (let i = comma - 1; i > 0 && i > comma - CHAIN_REACH && commas < RELATIVE_COMMAS; i--) {
    if (!is(tokens, i, ',')) continue
    if (isRelative(tokens, i + 1)) return true
    commas++
  }
  return false
}

const INSERTED = /^(?:as|like|unlike|though|although|while|if)$/

/** "An official, when I asked him why, smiled": a clause between commas behind the noun phrase that opens the sentence. */
function isInsertedClause(tokens: readonly Token[], comma: number): boolean {
  if (!/^(?:when|while|once|if|after|before)$/.test(tokens[comma + 1]?.lower ?? '')) return false
  const first = phraseStart(tokens, comma - 1)
  return first < comma && (first === 0 || (first === 1 && (tagsAt(tokens, 0) & t.COORD) !== 0))
}

/** "for his part", "though", "clearly angry", "speaking in Leeds": put in between a subject and its verb. */
function isInsertion(tokens: readonly Token[], first: number, last: number): boolean {
  const tags = tagsAt(tokens, first)
  const opens = tags & (t.PREP | t.ADVERB | t.GERUND | t.PAST) || INSERTED.test(tokens[first]?.lower ?? '')
  if (!opens || tags & t.COORD || PASTS_APART_FROM_PARTICIPLES.has(tokens[first]?.lower ?? '')) return false
  return is(tokens, first, 'as') || !hasOwnVerb(tokens, first + 1, last)
}

/** "the director of the centre, Ina Kirsch": a phrase that describes somebody, whose name may follow. */
function describes(tokens: readonly Token[], last: number): boolean {
  const first = phraseStart(tokens, last)
  const opens = tagsAt(tokens, first) & (t.DET | t.POSSESSIVE)
  if (first > last) return false
  return (
    opens !== 0 ||
    tokens.slice(first, last).some(({ tags }) => (tags & t.GENITIVE) !== 0) ||
    isPost(tokens, first, last)
  )
}

/**
 * "Chief Executive of the Road Trust, Lena Fox, said", "…,” Secretary in the Ministry of Works, Lena Fox, said",
 * "Ministry spokesman, Ivo Marsh, said".
 */
function isPost(tokens: readonly Token[], first: number, last: number): boolean {
  const opens = first === 0 || isQuotation(tokens, first - 1)
  if (!opens) return false
  return isCommonNoun(tokens, last) || tokens.slice(first, last).some(({ lower }) => /^(?:of|for|in|at)$/.test(lower))
}

/** A common noun in the singular. */
const isCommonNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.case === LOWER &&
  (tagsAt(tokens, i) & t.NOMINAL) !== 0 &&
  !(tagsAt(tokens, i) & (t.TIME | t.PRONOUN | t.VERB)) &&
  !/s$/.test(tokens[i]?.lower ?? '')

/** "Cllr Ivo Marsh, Independent, said": the party, town or post of somebody who opens the sentence by a whole name. */
function opensWithName(tokens: readonly Token[], comma: number): boolean {
  let first = comma - 1
  while (first >= 0 && tagsAt(tokens, first) & t.NAME && !(tagsAt(tokens, first) & t.TIME)) first--
  if (first + 2 > comma - 1) return false
  // "Speaking on Monday, Lena Fox, Chief Executive, said"
  if (is(tokens, first, ',') && tagsAt(tokens, 0) & (t.PREP | t.GERUND | t.SUBORD)) return true
  // "LEEDS, 3 March – Holm Foods, Inc., a maker of tins, said": a dateline stands before.
  return first < 0 || isQuotation(tokens, first) || isDash(tokens, first) || (tagsAt(tokens, first) & t.COORD) !== 0
}

/** Whether what follows a comma tells of the noun phrase before it. */
function standsBeside(tokens: readonly Token[], comma: number, last: number): boolean {
  const first = comma + 1
  if (isInsertion(tokens, first, last) || goesOnRelative(tokens, comma) || isInsertedClause(tokens, comma)) return true
  if (!isBeside(tokens, first, last)) return false
  if (!isBareName(tokens, first, last) || isParty(tokens, first) || isHonours(tokens, comma, last)) return true
  return describes(tokens, comma - 1) || continuesPlace(tokens, comma) || opensWithName(tokens, comma)
}

/** Whether annotators take the stretch behind a comma for a part of the source. */
export const belongsToSource = (tokens: readonly Token[], comma: number, last: number): boolean =>
  isBeside(tokens, comma + 1, last) || is(tokens, comma + 1, 'along')

/** "Chairman of the Centre", "Vice President for Research": a post in capitals. */
const isPostOf = (tokens: readonly Token[], i: number): boolean =>
  /^(?:of|for|at)$/.test(tokens[i + 1]?.lower ?? '') || /^(?:of|for|at)$/.test(tokens[i + 2]?.lower ?? '')

/** "and author of the study", "and the next door neighbour": the last of several descriptions. */
function isJoined(tokens: readonly Token[], first: number, last: number): boolean {
  if (!is(tokens, first, 'and')) return false
  const noun = first + (tagsAt(tokens, first + 1) & (t.DET | t.POSSESSIVE) ? 2 : 1)
  if (tokens[noun]?.case !== LOWER && !isPostOf(tokens, noun)) return false
  return isNominal(tokens, noun) && !hasOwnVerb(tokens, noun, last)
}

/** Behind these a quotation is a term of the stretch: "marked “secret,” and seen by". */
const LED = t.PAST | t.GERUND | t.PREP | t.DET

/**
 * The commas, from the left, behind which what reaches to the comma `close` may stand beside a noun phrase: those behind
 * "Fox", "54" and "of Leeds" in "Fox, 54, of Leeds, a nurse, said".
 */
export function chainCommas(tokens: readonly Token[], close: number): number[] {
  const commas: number[] = []
  let end = close
  let joined = false
  for (let i = close - 1; i > 0 && i > close - CHAIN_REACH; i--) {
    if (tokens[i]?.quotation?.punctuated && !(tagsAt(tokens, i - 1) & LED)) break
    // "Holm Foods, Inc. (NYSE: HLM), a maker of tins,"
    if (is(tokens, i, ')')) i = openingBracket(tokens, i)
    if (/^[;:]$/.test(tokens[i]?.text ?? '') || isDash(tokens, i)) break
    if (!is(tokens, i, ',')) continue
    const beside = standsBeside(tokens, i, end - 1)
    if (!beside && (joined || !isJoined(tokens, i + 1, end - 1))) break
    // "a fellow of the institute, and author of the study,": of a list only what stands before it shows what it is.
    joined = !beside
    if (beside) commas.unshift(i)
    end = i
  }
  return commas
}
