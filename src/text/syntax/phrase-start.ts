import * as t from '../tags.ts'
import { isQuotedTitle, NUMBER, PUNCTUATION, type Token } from '../tokens.ts'
import { joinedBehindComma } from './joined-phrases.ts'
import { hasFinite, is, isNickname, isNominal, isPronoun, openingBracket, tagsAt } from './noun-phrase.ts'

/** Prepositions that attach to the noun before rather than to the verb: "a spokesman for", "one of", "officials in". */
const ATTACHING = new Set([
  'of',
  'for',
  'from',
  'with',
  'in',
  'at',
  'on',
  'to',
  'behind',
  'against',
  'about',
  'near',
  'among',
  'outside',
  'who',
  'like',
  'including',
  'between',
  'within',
  'inside',
  'by',
])
/** "Last week Lena Fox said": the time before the name. */
const isTimeBefore = (tokens: readonly Token[], i: number): boolean =>
  /^(?:week|weekend|month|year|night|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    tokens[i]?.lower ?? '',
  ) &&
  /^(?:last|next|earlier)$/.test(tokens[i - 1]?.lower ?? '') &&
  !(tagsAt(tokens, i - 2) & t.DET) &&
  !(tagsAt(tokens, i + 1) & t.GENITIVE)

/** Adverbs that stand before a noun as adjectives do. */
const RANKS = /^(?:first|only|once|now|most|then)$/

/** The start of the noun phrase that ends at `last`; `last + 1` where there is none. */
export function phraseStart(tokens: readonly Token[], last: number, floor = 0): number {
  let i = last
  let joined = false
  while (i >= floor) {
    const tags = tagsAt(tokens, i)
    if (is(tokens, i, ')') || is(tokens, i, ']')) {
      const open = openingBracket(tokens, i)
      // "[WATCH] Mayor says": a mark before a headline is no part of it.
      if (open === i || (open === 0 && i < last)) break
      i = open - 1
    } else if (i < last && is(tokens, i, 'per') && is(tokens, i + 1, 'cent')) i--
    else if (i < last && belongsElsewhere(tokens, i)) break
    else if (i === last && behindWhomStands(tokens, i) > 0) i -= behindWhomStands(tokens, i)
    else if (isPronoun(tags) && !(tags & t.DET)) {
      if (pronounBelongs(tokens, i, last, joined)) i--
      break
    } else if (isNominal(tokens, i) || tags & t.GENITIVE) i--
    else if (tags & (t.DET | t.POSSESSIVE)) {
      i--
      // "the agency's most recent forecast": "most" counts, too, behind whose it is.
      if (!(tagsAt(tokens, i) & (t.PREP | t.DET | t.COORD | t.GENITIVE)) && !is(tokens, i, ',')) break
    } else if (modifies(tokens, i, last, floor)) i--
    else if (tags & t.COORD && i < last && joinsNouns(tokens, i, floor)) {
      joined = true
      i--
    } else if (tags & t.COORD && i < last && joinedBehindComma(tokens, i, last) >= 0) {
      i = joinedBehindComma(tokens, i, last) - 1
      break
    } else if (tags & t.COORD && i < last && (tagsAt(tokens, i - 1) & (t.PRONOUN | t.WH)) === t.PRONOUN) {
      joined = true
      i--
    } else if (is(tokens, i, ',') && joined && isNominal(tokens, i - 1) && !isInserted(tokens, last)) i--
    else if (i < last && (isNickname(tokens, i) || isAdjective(tokens, i) || opensName(tokens, i))) i--
    else break
  }
  return trimStart(tokens, i + 1, last)
}

/** What stands before a phrase and is none of it: a time, a conjunction, a title with its comma. */
function belongsElsewhere(tokens: readonly Token[], i: number): boolean {
  if (tagsAt(tokens, i) & t.TIME && !(tagsAt(tokens, i - 1) & (t.DET | t.NAME))) return true
  if (isTimeBefore(tokens, i) || (is(tokens, i, 'that') && !opens(tokens, i))) return true
  // "on “Morning Talk,” Fox said"
  return endsInComma(tokens[i])
}

/** "The man beside me", "those around him": how many tokens stand behind the one that they tell of; 0 where none do. */
function behindWhomStands(tokens: readonly Token[], i: number): number {
  if (!isObjectOnly(tokens, i) || !(tagsAt(tokens, i - 1) & t.PREP)) return 0
  const behind = isNear(tokens, i - 2) ? 3 : 2
  return canBeBeside(tokens, i - behind) || isSomeOf(tokens, i - 1) ? behind : 0
}

const pronounBelongs = (tokens: readonly Token[], i: number, last: number, joined: boolean): boolean =>
  i === last ||
  is(tokens, i + 1, 'of') ||
  isObjectOnly(tokens, last) ||
  (joined && (tagsAt(tokens, i + 1) & t.COORD) !== 0)

/** A word that only tells more of the noun behind or before it. */
function modifies(tokens: readonly Token[], i: number, last: number, floor: number): boolean {
  const tags = tagsAt(tokens, i)
  const before = tagsAt(tokens, i - 1)
  if (i === last) {
    if (!(tags & t.GERUND)) return false
    // "by careless driving told": what a preposition governs, behind its adjective.
    const governed = before & t.NOMINAL && tagsAt(tokens, i - 2) & t.PREP
    return (before & (t.DET | t.POSSESSIVE | t.GENITIVE)) !== 0 || Boolean(governed)
  }
  if (tags & (t.PAST | t.PARTICIPLE | t.GERUND | t.ADVERB)) {
    if (before & (t.DET | t.POSSESSIVE | t.ADVERB)) return true
    // "Hill’s first wife"
    if (before & t.GENITIVE && (tags & t.GERUND || RANKS.test(tokens[i]?.lower ?? ''))) return true
    if (tags & t.ADVERB && tokens[i - 1]?.kind === NUMBER) return true
  }
  return (tags & t.PREP) !== 0 && ATTACHING.has(tokens[i]?.lower ?? '') && attaches(tokens, i, floor)
}

/** A conjunction between two nouns, not between two clauses. */
const joinsNouns = (tokens: readonly Token[], i: number, floor: number): boolean =>
  !hasFinite(tokens, floor, i) && (isNominal(tokens, i - 1) || /^[,)]$/.test(tokens[i - 1]?.text ?? ''))

/** "The mill, Fox and Hill argued, was safe": behind the verb and its comma goes on what the first noun is the subject of. */
const isInserted = (tokens: readonly Token[], last: number): boolean =>
  (tagsAt(tokens, last + 1) & t.VERB) !== 0 && is(tokens, last + 2, ',') && hasFinite(tokens, last + 3, last + 3)

/** "One of them said": of several who were told of before. */
const isSomeOf = (tokens: readonly Token[], of: number): boolean =>
  is(tokens, of, 'of') &&
  /^(?:one|two|three|some|many|most|several|another|neither|both|each)$/.test(tokens[of - 1]?.lower ?? '')

/** A title with a comma before its closing mark. */
export const endsInComma = (token: Token | undefined): boolean =>
  isQuotedTitle(token) && /^,["”’']$/.test(token?.text.slice(-2) ?? '')

/** A pronoun that is no subject. */
const isObjectOnly = (tokens: readonly Token[], i: number): boolean =>
  /^(?:me|him|her|us|them)$/.test(tokens[i]?.lower ?? '')

/** "those close to him" */
const isNear = (tokens: readonly Token[], i: number): boolean =>
  /^(?:close|closest|near|nearest|loyal|next|related|known)$/.test(tokens[i]?.lower ?? '')

const canBeBeside = (tokens: readonly Token[], i: number): boolean =>
  isNominal(tokens, i) ||
  /^(?:those|some|many|most|others|anyone|anybody|everyone|everybody|someone|somebody)$/.test(tokens[i]?.lower ?? '')

/** "Wired Norway reports", "Lost Boys said": a form in -ed that opens the sentence, with a name right behind it. */
const opensName = (tokens: readonly Token[], i: number): boolean =>
  i === 0 && (tagsAt(tokens, 0) & t.PAST) !== 0 && (tagsAt(tokens, 1) & t.NAME) !== 0 && tokens.length > 3

/** Whether nothing stands before, so that "that" can only point: "That man said". */
const opens = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || (tagsAt(tokens, i - 1) & t.COORD) !== 0 || is(tokens, i - 1, ',')

function attaches(tokens: readonly Token[], at: number, floor: number): boolean {
  if (at - 1 < floor) return false
  const before = tagsAt(tokens, at - 1)
  // "nine in 10 voters", "half of the crew"
  const share = tokens[at + 1]?.kind === NUMBER || is(tokens, at, 'of')
  if (share && before & t.DET && QUANTITIES.test(tokens[at - 1]?.lower ?? '')) return true
  return isNominal(tokens, at - 1) || is(tokens, at - 1, ')') || (before & t.PRONOUN) !== 0
}

/** "Outside experts said": no preposition where no article or name follows. "The firm’s managing director said": no verb. */
const isAdjective = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.lower ?? ''
  if (!isNominal(tokens, i + 1) || tagsAt(tokens, i + 1) & t.DET) return false
  if (/^(?:managing|acting|founding|presiding|outgoing)$/.test(word)) return isNominal(tokens, i - 1) || i === 0
  return /^(?:outside|inside)$/.test(word) && !(tagsAt(tokens, i + 1) & t.NAME)
}

/** "Nearly all of the mayors", "about a third of voters". */
const APPROXIMATORS = new Set(['nearly', 'almost', 'about', 'roughly', 'around', 'virtually', 'only', 'just'])
const QUANTITIES =
  /^(?:all|half|every|everyone|everybody|none|a|one|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/

function isApproximator(tokens: readonly Token[], i: number): boolean {
  if (i < 0) return false
  return APPROXIMATORS.has(tokens[i]?.lower ?? '') && QUANTITIES.test(tokens[i + 1]?.lower ?? '') && opens(tokens, i)
}

/** "more than half", "at least three". */
function isCompared(tokens: readonly Token[], first: number): boolean {
  if (first < 2) return false
  const [one, two] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower]
  return two === 'than' ? /^(?:more|less|fewer)$/.test(one) : one === 'at' && (two === 'least' || two === 'most')
}

function trimStart(tokens: readonly Token[], first: number, last: number): number {
  let i = first
  if (isApproximator(tokens, first - 1)) return first - 1
  if (isCompared(tokens, first) && QUANTITIES.test(tokens[first]?.lower ?? '')) return first - 2
  while (i < last) {
    if (isAdjective(tokens, i) || isApproximator(tokens, i)) break
    const tags = tagsAt(tokens, i)
    const token = tokens[i]
    const loose = token?.kind === PUNCTUATION && !/^[($#@'’“]$/.test(token.text)
    if (
      loose ||
      tags & (t.COORD | t.GENITIVE) ||
      (tags & (t.PREP | t.ADVERB | t.SUBORD) && !(tags & (t.DET | t.NOMINAL)))
    )
      i++
    else break
  }
  return i
}
