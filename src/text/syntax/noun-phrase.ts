import { MEDIA_NOUNS } from '../../lexicon/frames.ts'
import { isMasthead } from '../../lexicon/mastheads.ts'
import * as t from '../tags.ts'
import { NUMBER, PUNCTUATION, QUOTATION, type Token, WORD } from '../tokens.ts'

/** A stretch of tokens by index, both ends inclusive. */
export class Phrase {
  readonly first: number
  readonly last: number

  constructor(first: number, last: number) {
    this.first = first
    this.last = last
  }
}

const NO_TOKEN = 0
const ATTACHING_RIGHT = new Set([
  'by',
  'of',
  'for',
  'from',
  'with',
  'in',
  'at',
  'near',
  'outside',
  'behind',
  'to',
  'on',
  'who',
])

// Places before the sentence are asked for all the time; to the engine a negative index is a name, and slow.
export const tagsAt = (tokens: readonly Token[], i: number): number =>
  i < 0 ? NO_TOKEN : (tokens[i]?.tags ?? NO_TOKEN)
/** Whether a token is a word in small letters; the "that" of "that night" is no conjunction, and so not "that". */
export function is(tokens: readonly Token[], i: number, text: string): boolean {
  const token = i < 0 ? undefined : tokens[i]
  return token?.lower === text && !(text === 'that' && (token.tags & t.TIME) !== 0)
}
export const isDash = (tokens: readonly Token[], i: number): boolean => /^(?:[—–-]|--+)$/.test(tokens[i]?.text ?? '')
export const isQuotation = (tokens: readonly Token[], i: number): boolean => i >= 0 && tokens[i]?.kind === QUOTATION

/** Whether the token can stand inside a noun phrase, before its head or as its head. */
export function isNominal(tokens: readonly Token[], i: number): boolean {
  const token = i < 0 ? undefined : tokens[i]
  if (!token || token.kind === QUOTATION) return false
  if (token.kind === PUNCTUATION) return /^[$£€%#&@/'’]$/.test(token.text)
  return token.kind === NUMBER || (token.tags & (t.NOMINAL | t.NAME)) !== 0
}

/** Whether a finite verb or an auxiliary stands between two places: then what follows is no bare noun phrase. */
export function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, 0); i <= to; i++) {
    const tags = tokens[i]?.tags ?? NO_TOKEN
    if (tags & (t.PAST | t.PRESENT | t.MODAL | t.BE | t.HAVE | t.DO) && !(tags & (t.NOMINAL | t.GENITIVE))) return true
  }
  return false
}

/** The place of the opening bracket that belongs to a closing one, or the place itself. */
export function openingBracket(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) if (is(tokens, i, '(') || is(tokens, i, '[')) return i
  return at
}

export const isPronoun = (tags: number): boolean => (tags & t.PRONOUN) !== 0 && !(tags & t.NAME)

/** The longest nickname, in characters: "Marcus “The Hammer” Boyle". */
const NICKNAME_LENGTH = 24

/** Whether a quotation is a nickname within a name. */
export function isNickname(tokens: readonly Token[], i: number): boolean {
  const quotation = tokens[i]?.quotation
  if (!quotation || quotation.innerEnd - quotation.innerStart > NICKNAME_LENGTH) return false
  return (tagsAt(tokens, i - 1) & tagsAt(tokens, i + 1) & t.NAME) !== 0 && !quotation.punctuated
}

/** Prepositions of circumstances: where, when and in what somebody spoke. */
const CIRCUMSTANTIAL = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'via',
  'through',
  'by',
  'over',
  'since',
  'from',
])

/** Whether the words from `at` on are a circumstance of speaking ("in a statement", "on Monday"), not part of a name. */
export function isCircumstance(tokens: readonly Token[], at: number): boolean {
  if (!CIRCUMSTANTIAL.has(tokens[at]?.lower ?? '')) return false
  for (let i = at + 1; i < at + 6 && i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || (token.kind !== WORD && token.kind !== NUMBER)) return false
    // "in the town of Holm": only its hall is where people speak.
    const place = token.lower === 'town' && tokens[i + 1]?.lower !== 'hall'
    if (token.tags & t.TIME || (MEDIA_NOUNS.has(token.lower) && !place)) return true
    if (token.tags & (t.PREP | t.VERB) && !(token.tags & t.NOMINAL)) return false
  }
  return false
}

/** "the Norwick Evening News" */
const isPaper = (tokens: readonly Token[], i: number): boolean =>
  isMasthead(tokens[i]?.text ?? '', tokens[i + 1]?.text ?? '')

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** The end of the noun phrase that starts at `first`, without appositions; `first - 1` where there is none. */
export function phraseEnd(tokens: readonly Token[], first: number): number {
  let i = first
  let end = first - 1
  // "said one", "said some": a determiner that stands alone.
  let alone = end
  while (i < tokens.length) {
    if (end < first && tagsAt(tokens, i) & t.PRONOUN) alone = i
    const tags = tagsAt(tokens, i)
    if (is(tokens, i, 'that') && i > first) break
    if (isPronoun(tags) && !(tags & t.DET)) {
      if (
        end < first &&
        i === first &&
        ANYBODY.test(tokens[i]?.lower ?? '') &&
        isPlace(tokens, i + 1) &&
        !isCircumstance(tokens, i + 1)
      ) {
        i += 2
        continue
      }
      return end < first ? i : end
    }
    if (tags & t.TIME && i > first && !(tagsAt(tokens, i - 1) & (t.DET | t.PREP)) && !isPaper(tokens, i)) break
    // "on Monday any boat": behind a day another phrase begins.
    if (tags & t.DET && i > first && end === i - 1 && DAY.test(tokens[i - 1]?.lower ?? '')) break
    if (tags & t.GERUND && end === i - 1 && tagsAt(tokens, i - 1) & tagsAt(tokens, i + 1) & t.NAME) i++
    else if (isNominal(tokens, i)) end = i++
    else if (tags & (t.DET | t.POSSESSIVE | t.GENITIVE)) i++
    else if (
      tags & (t.PAST | t.PARTICIPLE | t.GERUND | t.ADVERB) &&
      (tagsAt(tokens, i - 1) & (t.DET | t.POSSESSIVE | t.ADVERB) ||
        (tags & t.GERUND && tagsAt(tokens, i - 1) & t.GENITIVE))
    )
      i++
    else if (
      tags & t.PREP &&
      (end >= first || (alone === i - 1 && is(tokens, i, 'of'))) &&
      ATTACHING_RIGHT.has(tokens[i]?.lower ?? '') &&
      !isCircumstance(tokens, i) &&
      startsPhrase(tokens, i + 1)
    )
      i++
    else if (tags & t.PREP && alone === i - 1 && isWhereSome(tokens, i)) i++
    else if (end < first && tags & t.PREP && i > first && isShare(tokens, i)) i++
    else if (tags & t.COORD && end === i - 1 && end >= first && startsPhrase(tokens, i + 1)) i++
    else if (is(tokens, i, '(') && end >= first) {
      const close = closingBracket(tokens, i)
      if (close === i) break
      end = close
      i = close + 1
    } else if (isNickname(tokens, i)) i++
    else break
  }
  return Math.max(end, alone)
}

/** "some on Twitter", "many in the party": of whom only the place is told. */
const isWhereSome = (tokens: readonly Token[], at: number): boolean =>
  /^(?:some|many|most|others|several|those|few)$/.test(tokens[at - 1]?.lower ?? '') && isPlace(tokens, at)

const ANYBODY = /^(?:some|any|every|no)(?:one|body)$/

const isPlace = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|on|from|at|within|with|close)$/.test(tokens[at]?.lower ?? '') &&
  !(tagsAt(tokens, at + 1) & t.TIME) &&
  startsPhrase(tokens, at + 1)

/** How many, as a number or a share. */
const HOW_MANY = /^(?:half|all|one|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/

/** "seven in 10 adults", "half of the crew": the preposition behind a share. */
const isShare = (tokens: readonly Token[], at: number): boolean =>
  HOW_MANY.test(tokens[at - 1]?.lower ?? '') &&
  (is(tokens, at, 'of')
    ? startsPhrase(tokens, at + 1)
    : is(tokens, at, 'in') && HOW_MANY.test(tokens[at + 1]?.lower ?? ''))

/** Words that make a number a rough one: "about", "nearly"; with "than": "more". */
const ROUGHLY = /^(?:about|around|nearly|almost|roughly|over|under|some)$/
const COMPARED = /^(?:more|less|fewer)$/

/** Behind "about", "more than", "up to" before a number or a share; the place itself where none stands there. */
export function behindApproximator(tokens: readonly Token[], first: number): number {
  const word = tokens[first]?.lower ?? ''
  const next = tokens[first + 1]?.lower
  const compared =
    (next === 'than' && COMPARED.test(word)) ||
    (word === 'at' && (next === 'least' || next === 'most')) ||
    (word === 'up' && next === 'to')
  const behind = compared ? first + 2 : ROUGHLY.test(word) ? first + 1 : first
  // "said about all the noise": what it was about.
  if (behind === first || (is(tokens, behind, 'all') && !/^(?:nearly|almost)$/.test(word))) return first
  const dozen =
    is(tokens, behind, 'a') &&
    /^(?:dozen|hundred|thousand|million|third|quarter)$/.test(tokens[behind + 1]?.lower ?? '')
  return dozen || HOW_MANY.test(tokens[behind]?.lower ?? '') ? behind : first
}

function closingBracket(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) if (is(tokens, i, ')') || is(tokens, i, ']')) return i
  return at
}

export function startsPhrase(tokens: readonly Token[], i: number): boolean {
  const tags = tagsAt(tokens, i)
  return isNominal(tokens, i) || (tags & (t.DET | t.POSSESSIVE)) !== 0
}
