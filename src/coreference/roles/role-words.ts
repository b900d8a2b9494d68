import { EVENT_NOUNS, SPEAKING_PLACES } from '../../lexicon/happenings.ts'
import { LEARNERS } from '../../lexicon/people/callings.ts'
import { BEHIND_FIRST } from '../../lexicon/people/ranks-and-posts.ts'
import { BEFORE_ROLE_STOPS, NOT_ROLES, ROLE_PARTICIPLES } from '../../lexicon/people/roles.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { ADVERB, CLOSED, NOMINAL, TIME, VERB } from '../../text/tags.ts'
import { isQuotedTitle, LOWER, NUMBER, type Token, WORD } from '../../text/tokens.ts'
import { isSchoolYear, isYearInDigits } from '../names/months-and-ranks.ts'
import { isLandHead, isNameWord } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { isPortfolio } from '../names/title-words.ts'

const stops = wordSet(BEFORE_ROLE_STOPS)
const notRoles = wordSet(NOT_ROLES)
const participles = wordSet(ROLE_PARTICIPLES)

export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])
export const ROLE_DETERMINERS: ReadonlySet<string> = new Set(
  'a an the his her its their my our one another this that'.split(' '),
)

/** "Two", "3": a number that counts. */
export const isCount = (token: Token | undefined): boolean =>
  token?.kind === NUMBER || /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(token?.lower ?? '')

/** Whose somebody is: "his wife", "our manager". */
export const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our'])

/** A dash, also one typed as a hyphen between spaces. */
export function isSpacedDash(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.text !== '-') return token?.text === '—' || token?.text === '–'
  return (before?.end ?? 0) < token.start && (next?.start ?? 0) > token.end
}

/** Whether what explains a name can begin behind a token: a comma or a dash. */
export const isOpener = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' || isSpacedDash(tokens, at)

/** Whether a clause about somebody ends at a token, by its mark. */
export const endsClause = (tokens: readonly Token[], at: number): boolean =>
  /^[,.;:)]$/.test(tokens[at]?.text ?? '') || isSpacedDash(tokens, at)

/** Whether a word can stand before the noun of a role: no function word, no verb as far as its ending shows. */
export function isModifier(token: Token | undefined, reading: ReadingScope): boolean {
  if (!token || reading.cues.has(token.start)) return false
  if (token.kind !== WORD) return token.kind === NUMBER
  const { lower } = token
  // "On “Today,” Rep. Lena Fox said": where she spoke.
  if (isQuotedTitle(token) && /,['"”’»]+$/.test(token.text)) return false
  if (lower === "'s") return true
  if (token.text === 'US') return true
  if (stops.has(lower) || isVerb(token)) return false
  if (isNameWord(token)) return true
  return participles.has(lower) || !/(?:ed|ing)$|[^i]ly$/.test(lower) || lower.includes('-') || NOUNS_IN_LY.has(lower)
}

/** "A former assembly member", "the rally organiser": nouns that end as adverbs do. */
const NOUNS_IN_LY = new Set('assembly supply rally monopoly fly ally butterfly'.split(' '))

/** Whether the tagger found a verb, where it has read the sentence. */
const isVerb = (token: Token): boolean =>
  token.case === LOWER && (token.tags & VERB) !== 0 && (token.tags & NOMINAL) === 0 && !participles.has(token.lower)

const isBodyOf = (tokens: readonly Token[], at: number, { nouns }: ReadingScope): boolean =>
  isNameWord(tokens[at]) &&
  (isNameWord(tokens[at + 2]) || isPortfolio(tokens[at + 2]?.lower ?? '')) &&
  (nouns.classOf(tokens[at]?.lower ?? '')?.kind === 'organization' || isLandHead(tokens[at], 'of'))

const isPluralMark = (tokens: readonly Token[], at: number): boolean =>
  /^[’']$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start && isNameWord(tokens[at - 1])

const isJointOfPlaces = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '/' && isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1])

/** "First Minister", "first lady", "Under Secretary": one office in two words that could also tell which of several. */
export const isOfficeInTwo = (word: Token | undefined, next: Token | undefined): boolean =>
  (word?.text === 'First' && next?.case !== LOWER && BEHIND_FIRST.has(next?.lower ?? '')) ||
  (word?.lower === 'first' && /^(?:lady|minister)$/.test(next?.lower ?? '')) ||
  (word?.text === 'Under' && next?.text === 'Secretary')

/** "A freezing worker", "retired mining engineer": a participle between an article or adjective and the noun of the role. */
const isWorkedAt = (tokens: readonly Token[], at: number, { nouns }: ReadingScope): boolean =>
  tokens[at]?.case === LOWER &&
  tokens[at]?.lower.endsWith('ing') === true &&
  /^(?:an?|the|retired|former|veteran|local|young|fellow|another|his|her|their)$/.test(tokens[at - 1]?.lower ?? '') &&
  nouns.isListedRole(tokens[at + 1]?.lower ?? '')

/** Where the modifiers before a role's head start. */
export function modifiersFrom(tokens: readonly Token[], head: number, reading: ReadingScope): number {
  let from = head
  while (from > 0 && head - from < 9) {
    if (isModifier(tokens[from - 1], reading)) from--
    // "A University of Leeds biochemist": the body's name goes on before "of".
    else if (tokens[from - 1]?.lower === 'of' && from < head && isBodyOf(tokens, from - 2, reading)) from -= 2
    // "Norwick/Holm councillor"
    else if (isJointOfPlaces(tokens, from - 1)) from -= 2
    // "Players’ Association president"
    else if (isPluralMark(tokens, from - 1)) from -= 2
    // "Boat Party (BP) councillor": the letters of the body.
    else if (tokens[from - 1]?.text === ')' && tokens[from - 3]?.text === '(' && isNameWord(tokens[from - 4])) from -= 3
    else if (isOfficeInTwo(tokens[from - 1], tokens[from])) from--
    // "A retired freezing worker"
    else if (isWorkedAt(tokens, from - 1, reading)) from--
    // "The then mayor"
    else if (tokens[from - 1]?.lower === 'then' && tokens[from - 2]?.lower === 'the') from--
    else break
  }
  // "Year 6 pupil", "Form Four student"
  if (isYearInDigits(tokens, from - 1)) from--
  else if (isSchoolYear(tokens, from - 2)) from -= 2
  while (tokens[from]?.lower === "'s") from++
  return from
}

/**
 * Whether a small word that no list knows can be a role by its place: a noun as the tagger sees it, in the singular.
 * Occupations are an open class ("convenor", "sculptor"), and where they stand nothing else can.
 */
export function couldBeRole(token: Token | undefined, reading: ReadingScope): boolean {
  if (!token || token.case !== LOWER || token.kind !== WORD || !isModifier(token, reading)) return false
  const { lower, tags } = token
  if (
    lower.length < 4 ||
    /(?:s|ing|ed|ly|al|ful|ive|[ai]ble|-man|-person)$/.test(lower) ||
    notRoles.has(lower) ||
    EVENT_NOUNS.has(lower) ||
    SPEAKING_PLACES.has(lower) ||
    reading.nouns.classOf(lower)
  )
    return false
  return (tags & NOMINAL) !== 0 && (tags & (VERB | CLOSED | TIME | ADVERB)) === 0
}

/** Whether a noun tells what somebody is for some years only. */
export const isLearner = (token: Token | undefined): boolean => LEARNERS.has(token?.lower ?? '')
