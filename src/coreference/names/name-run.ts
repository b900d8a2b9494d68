import { SMALL_SURNAMES } from '../../lexicon/people/particles.ts'
import { BEFORE_OF_IN_NAMES, BODIES_IN_PLURAL } from '../../lexicon/people/public-bodies.ts'
import { STARTERS } from '../../lexicon/people/starters.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { BE, FINITE } from '../../text/tags.ts'
import {
  ALL_CAPS,
  CAPITALISED,
  isQuotedTitle,
  LOWER,
  NUMBER,
  PUNCTUATION,
  QUOTATION,
  type Token,
  WORD,
} from '../../text/tokens.ts'
import { isBracketedNickname, isGivenPer } from './given-names-between.ts'
import { isDedicatee, isForeignJoint, joinsDedicatees, joinsService } from './joined-bodies.ts'
import { joinsPlaces, joinsSubject } from './joined-subjects.ts'
import { joinsPurpose } from './long-body-names.ts'
import { isDayAsName, isSurnameMay } from './months-and-ranks.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'
import { particlesAt } from './surname-particles.ts'
import { titleRow } from './title-words.ts'

// Which words belong to a name, and how far one goes on.

export const starters = wordSet(STARTERS.filter((row) => row.id !== 'page-words'))

/** Acronyms that in small letters are function words. */
const ACRONYMS = new Set(['US', 'WHO'])

/** "Lt. Col. (Retd.) Hugo Hill" */
export const isRetired = (token: Token | undefined): boolean => RETIRED.has(token?.lower ?? '')

const RETIRED = new Set(['retd', 'retd.', 'rtd', 'rtd.', 'ret.'])

const PREFIXED = /^(?:al|el|as|ad|ash|d|l|ibn|bin)[-'’]\p{Lu}/u

const HYPHEN = 0x2d
const isJoint = (unit: number): boolean => unit === HYPHEN || unit === 0x27 || unit === 0x2019

/** "al-Sayed", "d'Angelo": only what has a mark behind one to four letters need be looked at. */
function isPrefixed(text: string): boolean {
  for (let at = 1; at <= LONGEST_PREFIX && at < text.length; at++)
    if (isJoint(text.charCodeAt(at))) return PREFIXED.test(text)
  return false
}

const LONGEST_PREFIX = 4

/** Whether a token can be a word of a name. */
export function isNameWord(token: Token | undefined): boolean {
  if (!token || token.kind !== WORD) return false
  if (token.case === LOWER) return token.text !== token.lower && isPrefixed(token.text)
  if (starters.has(token.lower)) return ACRONYMS.has(token.text)
  if (isRetired(token)) return false
  return token.text.charCodeAt(0) > 64
}

const NUMERALS = new Set('one two three four five six seven eight nine ten many little'.split(' '))

/** "Ms. Two Rivers", "Lena Two Rivers": a capitalised number between two words of a name. */
const isNumeral = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.case === CAPITALISED && NUMERALS.has(tokens[at]?.lower ?? '') && isNameWord(tokens[at + 1])

/** "Rivers First": a capital on a number that is no first word, behind a name that it ends. */
const isMotto = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'First' && !isNameWord(tokens[at + 1]) && isNameWord(tokens[at - 1])

/** Whether a capital letter with a stop or alone: an initial of a name. */
const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === WORD && token.case === CAPITALISED && /^\p{Lu}\.?$/u.test(token.text)

/** Of words in capitals even function words belong together: "USA TODAY"; not "POLICE ARE to leave", as papers open a story. */
const isShouted = (token: Token | undefined, last: Token | undefined): boolean =>
  token?.case === ALL_CAPS && last?.case === ALL_CAPS && token.kind === WORD && !OPENING_VERBS.has(token.lower)

const OPENING_VERBS = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'been'])

/** "Rail Union Local 12": branches are told apart by number. */
const isBranchNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === NUMBER &&
  /^(?:Local|Lodge)$/.test(tokens[at - 1]?.text ?? '') &&
  /^\d+$/.test(tokens[at]?.text ?? '')

/** "Lim Ching How said": a capital on a small word behind two words of a name, where the sentence goes on with its verb or a mark. */
function isSmallSurname(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.case !== CAPITALISED || !SMALL_SURNAMES.has(token.lower)) return false
  if (!isNameWord(tokens[at - 1]) || !isNameWord(tokens[at - 2])) return false
  return next === undefined || next.kind === PUNCTUATION || (next.case === LOWER && (next.tags & FINITE) !== 0)
}

/** A short quotation between two words of a name: a nickname. */
const isNickname = (token: Token | undefined): boolean =>
  token?.kind === QUOTATION && token.end - token.start < 24 && !/[,.!?]/.test(token.text)

/** A title in quotation marks that ends in a comma: "On “Today,” Lena Fox said" has two names. */
const isTitled = (token: Token | undefined): boolean => isQuotedTitle(token) && /[,.]['"”’»]+$/.test(token?.text ?? '')

/** "Lena FoxLena Fox": no space where markup was lost, so another name starts. */
const isGlued = (token: Token | undefined, last: Token | undefined): boolean =>
  token !== undefined && token.kind === WORD && last?.kind === WORD && token.start === last.end

const SEATS = new Set(['ward', 'district', 'precinct', 'division', 'zone'])

/** "Lena Fox Ward 22 councillor": a seat by its number and who holds it, behind a whole name; not "Green Park Ward 3 councillor Lena Fox". */
function isSeatOf(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from < 2 || !SEATS.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.kind !== NUMBER) return false
  const holder = ENGLISH_NOUNS.classOf(tokens[at + 2]?.lower ?? '')
  return holder?.kind === 'person' && !holder.plural && !isNameWord(tokens[at + 3])
}

/** The end of the name words that start at `from`: particles and nicknames between capitals belong to them. */
export function runEnd(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const token = tokens[at]
    if (at > from && (isTitled(tokens[at - 1]) || isGlued(token, tokens[at - 1]) || isSeatOf(tokens, from, at)))
      return at
    if (
      isNameWord(token) ||
      (at > from &&
        (isInitial(token) ||
          isShouted(token, tokens[at - 1]) ||
          isNumeral(tokens, at) ||
          isMotto(tokens, at) ||
          isBranchNumber(tokens, at) ||
          isGivenPer(tokens, at, isNameWord) ||
          dayborn(tokens, at) ||
          isSmallSurname(tokens, at) ||
          (isSurnameMay(tokens, at) && !starters.has(tokens[at - 1]?.lower ?? ''))))
    ) {
      at++
      continue
    }
    const skip = at > from ? joinLength(tokens, at) : 0
    if (skip === 0) return at
    at += skip
  }
}

/** Whether a capitalised word goes on with "of": "Department of Justice", "Secretary of State". */
export function isOfHead(token: Token | undefined, preposition: string): boolean {
  const found = token ? ENGLISH_NOUNS.classOf(token.lower) : null
  return (
    found !== null &&
    (!found.plural || (token?.case === CAPITALISED && BODIES_IN_PLURAL.has(token.lower))) &&
    (found.kind === 'organization' || (preposition === 'of' && found.rank === 'office'))
  )
}

/** "Isle of Wight Council", "Bay of Plenty": what lands are named after, before "of" and a name. */
export const isLandHead = (token: Token | undefined, preposition: string): boolean =>
  preposition === 'of' && token?.case === CAPITALISED && BEFORE_OF_IN_NAMES.has(token.lower)

/** How many tokens at `at` join two parts of a name: 0 for none. */
function joinLength(tokens: readonly Token[], at: number): number {
  const small = particlesAt(tokens, at, isNameWord)
  if (small !== 0) return Math.max(0, small)
  const token = tokens[at]
  if (
    (token?.lower === 'of' || token?.lower === 'for' || token?.lower === 'on') &&
    (isOfHead(tokens[at - 1], token.lower) || isLandHead(tokens[at - 1], token.lower))
  ) {
    const object = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
    return isNameWord(tokens[object]) ? object - at : 0
  }
  const purpose = joinsPurpose(tokens, at, isNameWord)
  if (purpose > 0) return purpose
  // "Minister of State in the Ministry of Boats"
  if (
    token?.lower === 'in' &&
    tokens[at + 1]?.lower === 'the' &&
    /^(?:Ministry|Office)$/.test(tokens[at + 2]?.text ?? '')
  )
    return isOfHead(tokens[at - 1], 'of') || tokens[at - 1]?.text === 'State' ? 2 : 0
  // "Det.-Sgt. Lena Fox"
  if (token?.text === '-' && titleRow(tokens[at - 1]?.lower ?? '') && titleRow(tokens[at + 1]?.lower ?? '')) return 1
  if (isForeignJoint(token) && isNameWord(tokens[at + 1])) return 1
  if (joinsDedicatees(tokens, at)) return 2
  if ((isDedicatee(tokens, at) && isNameWord(tokens[at + 1])) || isHonoured(tokens, at) || joinsService(tokens, at))
    return 1
  if (isNickname(token) && isNameWord(tokens[at + 1])) return 1
  if (joinsPlaces(tokens, at)) return 1
  const subject = joinsSubject(tokens, at)
  if (subject > 0) return subject
  if (isBracketedNickname(tokens, at, isNameWord)) return 3
  return token?.text === '&' && isNameWord(tokens[at + 1]) ? 1 : 0
}

/** "Dr. the Hon. Lena Fox", "Senator the Right Honourable Hugo Hill": a title goes on. */
const isHonoured = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' &&
  /^(?:hon\.?|honou?rable|rt\.?|right|most|rev\.?|reverend)$/.test(tokens[at + 1]?.lower ?? '') &&
  titleRow(tokens[at - 1]?.lower ?? '') !== undefined

export const isPossessive = (token: Token | undefined, last: Token | undefined): boolean =>
  token !== undefined &&
  token.start === last?.end &&
  ((token.lower === "'s" && (token.tags & BE) === 0) || token.text === "'" || token.text === '’')

/** "Mr Sunday Akintola" */
export const dayborn = (tokens: readonly Token[], i: number): boolean =>
  isDayAsName(tokens, i) && isNameWord(tokens[i + 1])
