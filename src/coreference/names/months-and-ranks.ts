import { DAY_OF_WEEK } from '../../lexicon/dates.ts'
import { isMasthead } from '../../lexicon/mastheads.ts'
import { LETTERS_OF_LANDS_AND_BROADCASTERS } from '../../lexicon/people/public-bodies.ts'
import { AUX, BASE, NAME, NOMINAL, PAST, TIME } from '../../text/tags.ts'
import { ALL_CAPS, CAPITALISED, LOWER, NUMBER, PUNCTUATION, type Token, WORD } from '../../text/tokens.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'
import { titleRow } from './title-words.ts'

/** "Theresa May said": a surname that is an auxiliary, where a small word or a mark follows and no verb in the base form. */
export function isSurnameMay(tokens: readonly Token[], at: number): boolean {
  const [given, may, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (may?.text !== 'May' || given?.case !== CAPITALISED || given.kind !== WORD) return false
  // "Anna May Hill, who", "Anna May Hill agreed": a given name of its own.
  const behind = tokens[at + 2]
  if (next?.case === CAPITALISED && (next.tags & (NAME | BASE)) === NAME && behind?.case !== CAPITALISED)
    return behind === undefined || behind.kind === PUNCTUATION || (behind.tags & (PAST | AUX)) !== 0
  return next === undefined || next.kind === PUNCTUATION || (next.case === LOWER && (next.tags & BASE) === 0)
}

/** "March 23": a month before a day. */
export const isMonthAndDay = (tokens: readonly Token[], i: number): boolean =>
  (((tokens[i]?.tags ?? 0) & TIME) !== 0 || SHORT_MONTH.test(tokens[i]?.text ?? '')) &&
  /^\d/.test(tokens[i + 1]?.text ?? '')

/** Datelines of South Asia leave out the stop: "Aug 22". */
const SHORT_MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/

/** "World No 2 Whitmore": a place in a ranking, and no name. */
export const isRanking = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'world' && /^(?:no\.?|number)$/.test(tokens[i + 1]?.lower ?? '')

/** "May told the hall": a verb in the past follows no month and no auxiliary. */
export const saysMay = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.case === LOWER &&
  ((tokens[i + 1]?.tags ?? 0) & PAST) !== 0 &&
  ((tokens[i + 1]?.tags ?? 0) & (NOMINAL | BASE)) === 0 &&
  (i === 0 || tokens[i - 1]?.kind === PUNCTUATION)

/** "Mr Sunday Akintola", "Comrade Friday Osagie": West Africa names children after days, and no date stands behind a title. */
export const isDayAsName = (tokens: readonly Token[], at: number): boolean =>
  (DAY_OF_WEEK.test(tokens[at]?.text ?? '') && titleRow(tokens[at - 1]?.lower ?? '') !== undefined) ||
  isPaper(tokens, at)

/** "the Sunday Times" */
const isPaper = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' && isMasthead(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '')

/** "R. Senthil Kumaran, IFS, said": letters of an order or service between two commas behind a whole name, no role and no place. */
export function isHonours(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (token?.case !== ALL_CAPS || before?.text !== ',' || tokens[at + 1]?.text !== ',') return false
  if (!/^\p{Lu}{3,5}$/u.test(token.text) || LETTERS_OF_LANDS_AND_BROADCASTERS.has(token.text)) return false
  if (ENGLISH_NOUNS.classOf(token.lower) || titleRow(token.lower)) return false
  const [given, surname] = [tokens[at - 3], tokens[at - 2]]
  return [given, surname].every((word) => word?.case === CAPITALISED && word.kind === WORD)
}

const SCHOOL_YEARS = /^(?:form|class|grade|year|standard|primary|secondary)$/
const NUMBERS = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen)$/

/** "Form Four student", "Primary Six pupil": the year of a school that somebody is in, in capitals as a name. */
export const isSchoolYear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.case === CAPITALISED &&
  SCHOOL_YEARS.test(tokens[at]?.lower ?? '') &&
  NUMBERS.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.case === LOWER

/** "Year 6 pupil": the same in digits. */
export const isYearInDigits = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === NUMBER && SCHOOL_YEARS.test(tokens[at]?.lower ?? '')
