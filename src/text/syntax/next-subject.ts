import { ADJECTIVES } from '../../lexicon/function-words.ts'
import { HEARING_BODIES } from '../../lexicon/hearings.ts'
import * as t from '../tags.ts'
import { LOWER, NUMBER, PUNCTUATION, type Token } from '../tokens.ts'
import { isInfinitive } from './behind-to.ts'
import { hasFinite, is, isNominal, isQuotation, startsPhrase, tagsAt } from './noun-phrase.ts'

/** How far the verb of the second phrase may stand, in tokens. */
const REACH = 16

/**
 * Where, directly behind a noun phrase that begins at `from`, another begins that is the subject of a verb: "told the court
 * | armed men had taken it", "said after the war | there was no school"; -1 where none does. Two noun phrases with nothing
 * between them are never one.
 */
export function nextSubject(tokens: readonly Token[], from: number): number {
  if (!startsPhrase(tokens, from) || isQuotation(tokens, from)) return -1
  let weak = -1
  for (let i = from + 1; i < tokens.length && i < from + REACH; i++) {
    if (tokens[i]?.quotation?.verbal) return weak > 0 ? weak : behindSpeaker(tokens, from, i)
    if (isStop(tokens, i) || (weak < 0 && TEMPORAL.test(tokens[i]?.lower ?? ''))) return -1
    if (opensPhrase(tokens, i)) return finiteBehind(tokens, i) > 0 ? i : -1
    if (weak < 0 && opensWeakly(tokens, i)) weak = i
    if (isVerb(tokens, i)) return weak > 0 ? weak : behindSpeaker(tokens, from, i)
  }
  return -1
}

/** "reminding the town about the laws after a man hit it": the verb is of a clause that tells when. */
const TEMPORAL = /^(?:after|before|since|until|till)$/

/** Whether a subject begins at a place, and its verb follows before the next mark. */
export const opensSubject = (tokens: readonly Token[], i: number): boolean =>
  (opensByItself(tokens, i) || isNominal(tokens, i)) && finiteBehind(tokens, i) > 0

/** The first finite verb behind a place, with no mark and no other clause before it; -1 where there is none. */
function finiteBehind(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length && i < from + REACH; i++) {
    if (isVerb(tokens, i)) return i
    if (isStop(tokens, i)) return -1
  }
  return -1
}

/** A finite verb, or words in marks that begin with one; not the participle of "armed men", before a noun whose verb follows, nor the noun of "talks would". */
const isVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.quotation?.verbal === true ||
  (hasFinite(tokens, i, i) && !describes(tokens, i) && !isSubjectNoun(tokens, i))

/** "talks would", "claims had": what looks like a verb, before an auxiliary. */
const isSubjectNoun = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.PRESENT | t.AUX)) === t.PRESENT &&
  ((tagsAt(tokens, i + 1) & (t.MODAL | t.BE | t.HAVE)) !== 0 || tokens[i + 1]?.quotation?.verbal === true)

function describes(tokens: readonly Token[], i: number): boolean {
  if ((tagsAt(tokens, i) & (t.PAST | t.AUX)) !== t.PAST || !isNominal(tokens, i + 1)) return false
  let verb = i + 2
  while (isNominal(tokens, verb)) verb++
  return (tagsAt(tokens, verb) & t.AUX) !== 0 && (tagsAt(tokens, verb) & t.GENITIVE) === 0
}

function isStop(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || isQuotation(tokens, i) || is(tokens, i, 'that') || token.tags & t.WH) return true
  if (token.tags & t.SUBORD && opensOtherClause(tokens, i)) return true
  if (token.kind === PUNCTUATION) return !/^[$£€%#&@/'’.]$/.test(token.text)
  return isInfinitive(tokens, i, t.BASE | t.BE | t.HAVE)
}

/** "told his advisers as he worked": another clause; not "children as young as six", "after the war". */
const opensOtherClause = (tokens: readonly Token[], i: number): boolean =>
  !(tagsAt(tokens, i) & t.PREP) || ((tagsAt(tokens, i + 1) & t.PRONOUN) !== 0 && hasFinite(tokens, i + 2, i + 2))

/** Whether a noun phrase may end there. */
const ends = (tokens: readonly Token[], i: number): boolean => {
  const tags = tagsAt(tokens, i)
  if (tokens[i]?.kind === NUMBER || /^[)%]$/.test(tokens[i]?.text ?? '')) return true
  if (tokens[i]?.case === LOWER && (ADJECTIVES.has(tokens[i]?.lower ?? '') || /[^e]ed$/.test(tokens[i]?.lower ?? '')))
    return false
  return (tags & (t.NOMINAL | t.NAME | t.TIME)) !== 0 && !(tags & (t.PREP | t.COORD | t.GENITIVE | t.MODAL))
}

const SPAN =
  /^(?:(?:day|week|month|year|hour|minute|night|morning|afternoon|evening|weekend|decade|season)s?|spring|summer|autumn|fall|winter|century)$/
const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|rev|father|sister|mr\.|mrs\.|ms\.|dr\.|prof\.)$/

/** Behind a whole noun phrase: a word that only opens another. */
const opensPhrase = (tokens: readonly Token[], i: number): boolean =>
  ends(tokens, i - 1) && !SPAN.test(tokens[i + 1]?.lower ?? '') && opensByItself(tokens, i)

/** "the", "his", "some", "40", "more than", "Mr", and "she" and "there" before their verb. */
function opensByItself(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const tags = tagsAt(tokens, i)
  const lower = token?.lower ?? ''
  if (!token || tags & (t.TIME | t.WH)) return false
  if (TITLE.test(lower) && token.case !== LOWER && tagsAt(tokens, i + 1) & t.NAME) return true
  if (tags & t.NAME) return false
  if (opensQuantity(tokens, i)) return true
  if (tags & t.PRONOUN || lower === 'there' || NOBODY.test(lower))
    if (hasFinite(tokens, i + 1, i + 2) || tokens[i + 1]?.quotation?.verbal) return true
  if (tags & (t.DET | t.POSSESSIVE))
    return isNominal(tokens, i + 1) || !(tagsAt(tokens, i + 1) & t.PREP) || ofSome(tokens, i)
  return token.kind === NUMBER && isCounted(tokens, i)
}

/** "some of the dead", "one in ten". */
const ofSome = (tokens: readonly Token[], i: number): boolean => /^(?:of|in)$/.test(tokens[i + 1]?.lower ?? '')

const NOBODY = /^(?:nobody|nothing|everybody|everyone|everything|somebody|someone|something|anyone|no-one)$/

/** "12 people", not the number of "Radio 4": what is counted stands behind it, and small numbers are written out. */
const isCounted = (tokens: readonly Token[], i: number): boolean =>
  ((tagsAt(tokens, i - 1) & t.NAME) === 0 || Number(tokens[i]?.text.replace(/,/g, '')) >= 10) &&
  (((tagsAt(tokens, i + 1) & t.NOMINAL) !== 0 && tokens[i + 1]?.case === LOWER) || is(tokens, i + 1, 'of'))

/** "nearly half", "more than 40", "up to 2,000", "as many as", "no fewer than". */
function opensQuantity(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i]?.lower ?? ''
  const second = tokens[i + 1]?.lower ?? ''
  const number = (at: number): boolean =>
    tokens[at]?.kind === NUMBER || ((tagsAt(tokens, at) & t.DET) !== 0 && !is(tokens, at, 'that'))
  if (/^(?:nearly|almost|about|around|over|under|roughly|only|just|some)$/.test(first)) return number(i + 1)
  const pair = `${first} ${second}`
  return /^(?:at (?:least|most)|up to|more than|less than|fewer than|as (?:many|few))$/.test(pair)
}

const PLURAL = /(?:[^suiy']s|ies|men|people|children|police|media)$/
const isPlural = (token: Token | undefined): boolean =>
  ((token?.tags ?? 0) & (t.NOMINAL | t.NAME | t.PRESENT)) !== 0 && PLURAL.test(token?.lower ?? '')

const isNounLike = (tokens: readonly Token[], i: number): boolean =>
  isNominal(tokens, i) || describes(tokens, i) || isSubjectNoun(tokens, i)

/** A word that opens a phrase only because of what stands before it: "the court | rebels had", "MPs | food had", "Reuters | talks". */
function opensWeakly(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]]
  if (!before || !token || !ends(tokens, i - 1) || !isNounLike(tokens, i)) return false
  if (SPAN.test(token.lower) || token.tags & (t.TIME | t.GENITIVE)) return false
  const named = (before.tags & t.NAME) !== 0 && before.case !== LOWER
  const lower = token.case === LOWER
  if (HEARING_BODIES.has(token.lower) || (!named && isGoverned(tokens, i - 1))) return false
  if (!named && HEARING_BODIES.has(before.lower)) return true
  if (!named && !lower) return isPlural(before) || hasArticle(tokens, i - 1)
  if (lower) return named ? isPluralRun(tokens, i) : isPlural(before) || isPluralRun(tokens, i)
  // "told the BBC Ruiz had", "told MPs Britain should"
  return isPlural(before) || (/^\p{Lu}{2,}$/u.test(before.text) && !/^\p{Lu}{2,}$/u.test(token.text))
}

/** "the newspaper": an article directly before a noun. */
const hasArticle = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i - 1) & (t.DET | t.POSSESSIVE)) !== 0

/** "against territorial concessions", "about state election laws": nouns with no article, behind a preposition. */
function isGoverned(tokens: readonly Token[], last: number): boolean {
  let i = last
  while (isNominal(tokens, i) && tokens[i]?.case === LOWER) i--
  return (tagsAt(tokens, i) & t.PREP) !== 0
}

/** Whether the nouns from there to the verb end in one that is plural: "local people had". */
function isPluralRun(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (isNounLike(tokens, i + 1) && tokens[i + 1]?.case === LOWER) i++
  return isPlural(tokens[i])
}

/** "told the Times Carter believes": of names before a verb the last is its subject. */
function behindSpeaker(tokens: readonly Token[], from: number, verb: number): number {
  const last = verb - 1
  return last > from && tagsAt(tokens, last) & t.NAME && ends(tokens, last - 1) ? last : -1
}
