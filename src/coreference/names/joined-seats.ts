import { PARTISAN_BEFORE_SEAT } from '../../lexicon/people/groups.ts'
import { PARTY } from '../../lexicon/people/particles.ts'
import { OFFICES_OF_SUBJECTS, SEAT_LETTERS } from '../../lexicon/people/ranks-and-posts.ts'
import { ALL_CAPS, LOWER, type Token } from '../../text/tokens.ts'
import { isCapitalisedWord, isSubjectWord } from './joined-subjects.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'
import type { SentenceMentions } from './sentence-mentions.ts'
import { isImpersonalLast, isRoleWord } from './title-words.ts'

// What "and" joins before an office that one person holds: "Argyll and Bute MSP Lena Fox", "Health and Wellness Minister Lena Fox".

/** Words of a seat's second part, and of what a minister is in charge of, at the most. */
const LONGEST = 3

const DIRECTIONS = /^(?:north|south|east|west|mid|central|upper|lower|inner|outer|greater|old|new|great|the|na|st\.?)$/

const isPlace = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapitalisedWord(token) &&
  !isRoleWord(token.lower, ENGLISH_NOUNS) &&
  !PARTISAN_BEFORE_SEAT.test(token.lower) &&
  !PARTY.test(token.text)

/** "Irish Nurses", "Holm Game", "Disaster Management": the first of two groups or things that a body is for. */
const isSubject = (token: Token): boolean =>
  isSubjectWord(token) ||
  /^(?:game|fish|fire|food|drug|drugs|police|parks|recreation|park|oil|gas|water)$/.test(token.lower) ||
  ENGLISH_NOUNS.classOf(token.lower)?.plural === true

/** Whether the words before "and" can be the first half of a seat or body: one word or a side of a place, not named before. */
function isHalf({ tokens, reading }: SentenceMentions, from: number, and: number): boolean {
  const last = tokens[and - 1]
  if (!last || and - from > LONGEST || !tokens.slice(from, and).every(isPlace)) return false
  if (isImpersonalLast(last.lower) && !/...(?:ment|tion|ity)$/.test(last.lower)) return false
  if (and - from > 1 && !DIRECTIONS.test(tokens[from]?.lower ?? '') && !isSubject(last)) return false
  // "The Argyll and Bute council met. Argyll and Bute MP Lena Fox said": together before, and never alone.
  const first = reading.text.indexOf(last.text)
  // "Nurses have warned … Holm Nurses and Midwives Organisation": words for groups stand elsewhere, too.
  return (
    first === last.start ||
    isSubject(last) ||
    reading.text.startsWith(`${last.text} and ${tokens[and + 1]?.text}`, first)
  )
}

/** Whether a member's letters stand behind a second place: "[Argyll and] Bute MSP". */
function isSeat(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + LONGEST && isPlace(tokens[at])) at++
  return at > from && tokens[at]?.case === ALL_CAPS && SEAT_LETTERS.test(tokens[at]?.text ?? '')
}

const isUnit = (token: Token | undefined): boolean =>
  /^(?:unit|division|section|brigade|directorate)$/.test(token?.lower ?? '')

/** Whether a body's name and the noun for somebody in it follow: "[Norwick and] Holm Chamber of Trade president". */
function isBodyOfTwo({ tokens, nouns }: SentenceMentions, from: number): boolean {
  let [at, body] = [from, false]
  while (isCapitalisedWord(tokens[at]) || (body && /^(?:of|for|['’]s?)$/.test(tokens[at]?.text ?? ''))) {
    if (isRoleWord(tokens[at]?.lower ?? '', nouns)) return false
    body ||=
      at > from && (ENGLISH_NOUNS.classOf(tokens[at]?.lower ?? '')?.kind === 'organization' || isUnit(tokens[at]))
    at++
  }
  let role = at
  while (role < at + LONGEST && tokens[role]?.case === LOWER && !nouns.isRoleToken(tokens[role])) role++
  return body && tokens[role]?.case === LOWER && nouns.isRoleToken(tokens[role])
}

/** Whether a further subject and its minister follow: "[Health and] Wellness Minister". */
function isMinister(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + LONGEST && isCapitalisedWord(tokens[at]) && !OFFICES_OF_SUBJECTS.test(tokens[at]?.lower ?? ''))
    at++
  return at > from && isSubjectWord(tokens[at - 1]) && OFFICES_OF_SUBJECTS.test(tokens[at]?.lower ?? '')
}

/** Where the second half begins of a seat, body or office whose first half is a run of capitals; -1 where none does. */
export function secondHalf(line: SentenceMentions, from: number, to: number): number {
  const { tokens } = line
  let and = to
  while (tokens[and]?.text === ',' && isSubjectWord(tokens[and - 1]) && isSubjectWord(tokens[and + 1])) and += 2
  if (tokens[and]?.lower !== 'and' || !isCapitalisedWord(tokens[and + 1])) return -1
  if (isSubjectWord(tokens[and - 1]) && isMinister(tokens, and + 1)) return and + 1
  if (and > to || !(isSeat(tokens, and + 1) || isBodyOfTwo(line, and + 1))) return -1
  return isHalf(line, from, and) ? and + 1 : -1
}
