import { DAY_OF_WEEK } from '../lexicon/dates.ts'
import { isSpeechVerb } from '../lexicon/frames.ts'
import { isSurnamePart } from './surname-parts.ts'
import * as t from './tags.ts'
import { CAPITALISED, LOWER, PUNCTUATION, QUOTATION, type Token, WORD } from './tokens.ts'
import { wordAt } from './word-at.ts'

/** "The quay costs a million, estimates Ivo Marsh": behind a comma and before a name, such a form of a verb of saying is one. */
const isTrailing = (token: Token, next: Token | undefined): boolean =>
  (token.tags & t.NOMINAL) !== 0 &&
  token.case === LOWER &&
  next?.kind === WORD &&
  next.case === CAPITALISED &&
  !(wordAt(next).tags & t.CLOSED) &&
  (wordAt(token).tags & t.PRESENT) !== 0 &&
  TRAILING.has(wordAt(token).lemma)

const TRAILING = new Set('estimate reckon caution figure report note claim quip counter comment forecast'.split(' '))

/**
 * “Not the gnome,” drawls Lindholm, “We do,” shrugs deckhand Mia Ode: behind a quotation and before a name, a word in
 * -s or -ed can only be a verb.
 */
export function isNewVerb(before: Token | undefined, token: Token, next: Token | undefined, after?: Token): boolean {
  if (before?.text === ',' && isTrailing(token, next)) return true
  if (isOfAnother(before, token, next)) return true
  if (!before?.quotation?.punctuated || token.kind !== WORD || token.case !== LOWER) return false
  const named = next?.kind === WORD && (next.case !== LOWER || isRoleBefore(next, after))
  // “…,” dos Santos said
  if (isSurnamePart(token)) return false
  return named && /[a-z]{2}(?:s|ed)$/.test(token.lower) && !(wordAt(token).tags & t.CLOSED)
}

/** "deckhand Mia Ode", "a neighbour": whoever speaks, by what they are. */
const isRoleBefore = (next: Token, after: Token | undefined): boolean =>
  after?.kind === WORD &&
  (wordAt(next).tags & t.DET ? after.case === LOWER : after.case === CAPITALISED && !(wordAt(next).tags & t.CLOSED))

/** "Another joked: “…”", "One shouted: “…”", "Some complained that": a past form that nothing follows which it could describe. */
const isOfAnother = (before: Token | undefined, token: Token, next: Token | undefined): boolean =>
  (next?.text === ':' || next?.lower === 'that') &&
  token.case === LOWER &&
  (wordAt(token).tags & t.PAST) !== 0 &&
  /^(?:another|one|some|others|several|many)$/.test(before?.lower ?? '')

/** “…,” Jared Fox said, “…,” Will Hill said: behind a quotation such a word before another with a capital is a given name. */
export const opensGivenName = (before: Token | undefined, token: Token, next: Token | undefined): boolean =>
  before?.quotation?.punctuated === true &&
  token.case === CAPITALISED &&
  (token.tags === t.PAST || /^(?:will|may)$/.test(token.lower)) &&
  next?.case === CAPITALISED &&
  !isSpeechVerb(wordAt(token).lemma)

/** "loved ones say": what stands before "ones" describes them. */
export const isDescribing = (token: Token, next: Token | undefined): boolean =>
  next?.lower === 'ones' && (token.tags & t.PAST) !== 0 && token.case === LOWER

const TELLS = /^(?:say|says|said|claim|claimed|allege|alleged|believe|believed|think|fear|warn|insist|argue|suspect)$/

/** "a man who witnesses said was armed", "which reports say": several who tell, between the pronoun and their verb. */
export const isTeller = (before: Token, token: Token, next: Token | undefined): boolean =>
  token.case === LOWER &&
  /^(?:who|whom|which|that)$/.test(before.lower) &&
  /s$/.test(token.lower) &&
  (wordAt(token).tags & (t.NOMINAL | t.RARELY_VERB)) !== 0 &&
  TELLS.test(next?.lower ?? '')

const OCCASIONS: ReadonlySet<string> = new Set('briefing hearing meeting gathering sitting screening'.split(' '))

/** Words between an article and such a noun, at the most. */
const OCCASION_REACH = 3

/** "told the hearing there were no witnesses", "the meeting he had left": what begins a clause right behind. */
const BEGINS_TELLING = /^(?:there|he|she|they|it|we)$/

/** "told a packed hearing.", "at a weekly press briefing on Monday": behind an article and what describes it, no form of a verb. */
export function isOccasion(tokens: readonly Token[], at: number): boolean {
  if (!OCCASIONS.has(tokens[at]?.lower ?? '')) return false
  const next = tokens[at + 1]
  if (tokens[at - 1]?.lower === 'the' && BEGINS_TELLING.test(next?.lower ?? '')) return true
  if (next?.kind === WORD && !(wordAt(next).tags & t.PREP) && next.lower !== 'that') return false
  for (let i = at - 1; i >= 0 && i >= at - 1 - OCCASION_REACH; i--) {
    const tags = tokens[i]?.tags ?? 0
    if (tags & (t.DET | t.POSSESSIVE | t.GENITIVE)) return true
    if (tokens[i]?.kind !== WORD || !(tags & (t.NOMINAL | t.PAST | t.PARTICIPLE))) return false
  }
  return false
}

/** "Fox and Hill both said", "they have all left", "is best known": words that float between a subject and its verb. */
export function isFloating(before: Token | undefined, { lower }: Token, next: Token | undefined): boolean {
  if (!before || !FLOATING.has(lower)) return false
  const bits = next?.kind === WORD ? wordAt(next).tags : 0
  const verb = (bits & (t.VERB | t.AUX)) !== 0 && (!(bits & t.NOMINAL) || (before.tags & t.AUX) !== 0)
  if (!verb) return false
  if (DEGREES.has(lower)) return (before.tags & t.BE) !== 0
  if (lower === 'likely') return (before.tags & (t.MODAL | t.HAVE)) !== 0
  const subject = before.tags & (t.NAME | t.NOMINAL | t.PRONOUN | t.AUX)
  return subject !== 0 && !(before.tags & (t.PREP | t.VERB))
}

/** "the officer beside her said": no noun of hers. */
export const isSaid = ({ lower }: Token): boolean => lower === 'said' || lower === 'told'

/** "had not yet made", "have yet to", "may yet": no conjunction. */
export const isStillOpen = (before: Token | undefined, { lower }: Token): boolean =>
  lower === 'yet' &&
  before?.kind === WORD &&
  ((before.tags & NEGATION_OR_AUX) !== 0 || before.lower === 'as' || before.lower === 'never')

const NEGATION_OR_AUX = t.NEGATION | t.AUX

const DAY_NOUNS = new Set(
  'day night morning afternoon evening week weekend month year summer winter spring autumn'.split(' '),
)

/** "said that night.", "said that day in court that": the night of which was told, and no clause about nights. */
export function isThatDay(tokens: readonly Token[], that: number): boolean {
  const [day, next] = [tokens[that + 1], tokens[that + 2]]
  if (!DAY_NOUNS.has(day?.lower ?? '') && !DAY_OF_WEEK.test(day?.text ?? '')) return false
  if (!next || next.kind === QUOTATION || next.kind === PUNCTUATION || next.lower === 'that') return true
  const leads = next.kind === WORD && (wordAt(next).tags & (t.PREP | t.SUBORD)) !== 0 && next.lower !== 'of'
  return leads && tokens[that + 3]?.lower !== day?.lower
}

const DEGREES = new Set(['best', 'better', 'most', 'least'])
export const FLOATING: ReadonlySet<string> = new Set([...DEGREES, 'likely', 'both', 'all', 'each'])

/** "the TV show “Ends”": words before it. */
const SHOWS = /^(?:the|an?|his|her|their|tv|television|radio|talk|game|reality|quiz|comedy|stage|news|hit|popular)$/

export const isShow = (before: Token | undefined): boolean => SHOWS.test(before?.lower ?? '')

/** "A news release the town had sent": a noun. */
export const isRelease = (before: Token | undefined, { lower }: Token): boolean =>
  lower === 'release' && /^(?:news|press|media)$/.test(before?.lower ?? '')

/** A modal verb stands before no form in -ed and none in -s: "Will said", "May wants". */
export const isNoModal = (token: Token, next: Token | undefined): boolean => {
  if (token.case !== CAPITALISED || next?.kind !== WORD || next.case !== LOWER) return false
  const { tags } = wordAt(next)
  return (tags & (t.PAST | t.PRESENT)) !== 0 && !(tags & (t.BASE | t.NOMINAL | t.ADVERB | t.AUX))
}
