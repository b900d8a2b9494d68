import { BODIES_IN_PLURAL, SUBJECTS_OF_UNITS } from '../../lexicon/people/public-bodies.ts'
import { RANKS_AND_TITLES_IN_FULL } from '../../lexicon/people/ranks-and-posts.ts'
import { CAPITALISED, type Token, WORD } from '../../text/tokens.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'
import { isImpersonalLast, isPortfolio } from './title-words.ts'

// Offices and bodies of several subjects or places: "Minister for Health and Social Care", "the Norwick/Holm Corporation".

/** Tokens between an office's preposition and the joint at the most. */
const LONGEST_OBJECT = 14
/** Words from a joint to the end of its subject at the most. */
const LONGEST_SUBJECT = 3

export const isCapitalisedWord = (token: Token | undefined): boolean =>
  token?.kind === WORD && token.case === CAPITALISED

/** Endings of what an office or body is for, and no person has: "Sustainability", "Environment". */
const ABSTRACT = /...(?:tion|sion|ity|ment|ance|ence|logy|ture|ness|ship)s?$|...ics$/

/** Whether a capitalised word tells what an office or body is for, or what bodies are called. */
export function isSubjectWord(token: Token | undefined): boolean {
  if (!token || !isCapitalisedWord(token)) return false
  const { lower } = token
  return (
    isPortfolio(lower) ||
    ABSTRACT.test(lower) ||
    isImpersonalLast(lower) ||
    SUBJECTS_OF_UNITS.has(lower) ||
    isBody(token)
  )
}

const isBodyOrOffice = (token: Token | undefined): boolean => {
  const lower = token?.lower ?? ''
  if (/^(?:faculty|directorate|secretariat)$/.test(lower)) return true
  const found = ENGLISH_NOUNS.classOf(lower)
  if (!found || (found.plural && !BODIES_IN_PLURAL.has(lower))) return false
  return found.kind === 'organization' || (found.kind === 'person' && found.rank !== 'generic')
}

/** The office or body whose object stands before a joint, with capitals alone between: "[Ministry] of Boats and"; undefined for none. */
function objectOf(tokens: readonly Token[], joint: number): Token | undefined {
  for (let at = joint - 1; at > joint - LONGEST_OBJECT && at > 0; at--) {
    const { lower } = tokens[at] ?? { lower: '' }
    if (/^(?:of|for)$/.test(lower) && at < joint - 1 && isBodyOrOffice(tokens[at - 1])) return tokens[at - 1]
    if (!isCapitalisedWord(tokens[at]) && !/^(?:of|for|and|the|&|,|\/)$/.test(lower)) return undefined
  }
  return undefined
}

const isBody = (token: Token | undefined): boolean => ENGLISH_NOUNS.classOf(token?.lower ?? '')?.kind === 'organization'

/** "Federation of Teachers and [the Education Association]": another body, where the first is one or an article stands. */
function isOtherBody(tokens: readonly Token[], head: Token, joint: number, subject: number): boolean {
  if (!isBody(head) && subject === joint + 1) return false
  // "Housing, Local Government and Heritage": what a ministry is for, too.
  let at = tokens[subject]?.lower === 'local' && tokens[subject + 1]?.lower === 'government' ? subject + 2 : subject
  while (isCapitalisedWord(tokens[at])) {
    if (isBody(tokens[at])) return true
    at++
  }
  return false
}

/** Whether a subject starts at a token: a word for one soon, before any further office. */
function isSubjectAt(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_SUBJECT && isCapitalisedWord(tokens[at]); at++) {
    if (isOffice(tokens[at])) return false
    if (isSubjectWord(tokens[at])) return !followsOffice(tokens, at)
    if (at === from && ENGLISH_NOUNS.classOf(tokens[at]?.lower ?? '')?.plural === true) return true
  }
  return false
}

const isOffice = (token: Token | undefined): boolean =>
  ENGLISH_NOUNS.isListedRole(token?.lower ?? '') &&
  !isPortfolio(token?.lower ?? '') &&
  !RANKS_AND_TITLES_IN_FULL.test(token?.lower ?? '')

/** "And Boats Minister Lena Fox": another office. */
function followsOffice(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (isSubjectWord(tokens[next])) next++
  return isOffice(tokens[next])
}

/** "Minister of State for Health and Social Care Lena Fox": how many tokens join a further subject of an office; 0 for none. */
export function joinsSubject(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at] ?? { lower: '' }
  if (lower !== 'and' && lower !== ',') return 0
  const subject = lower === 'and' && tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const head = isSubjectAt(tokens, subject) ? objectOf(tokens, at) : undefined
  if (!head || isOtherBody(tokens, head, at, subject)) return 0
  if (lower === ',' && !isListed(tokens, subject)) return 0
  return subject - at
}

/** "[Environment,] Food and Rural Affairs": behind a comma further subjects and an "and". */
function isListed(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (isCapitalisedWord(tokens[at]) || (tokens[at]?.text === ',' && isSubjectAt(tokens, at + 1))) at++
  const and = tokens[at]?.text === ',' ? at + 1 : at
  return tokens[and]?.lower === 'and' && isSubjectAt(tokens, and + 1)
}

const JOINTS = /^(?:of|for|and|the|&|,|\/)$/

/** Where a name behind what an office or body is for can start: behind the last word of that; -1 where none is, or no name. */
export function behindSubject(tokens: readonly Token[], from: number, to: number): number {
  let at = to - 3
  while (at >= from && !isSubjectWord(tokens[at]) && !isSlash(tokens[at])) at--
  // "East/Toco Lena Fox": the place behind the slash is none of her names.
  const start = isSlash(tokens[at]) ? at + 2 : at + 1
  const whole = start <= to - 2 && tokens.slice(start, to).every((token) => !JOINTS.test(token.lower))
  return at >= from && whole ? start : -1
}

const isSlash = (token: Token | undefined): boolean => token?.text === '/'

/** "The Norwick/Holm Corporation", "Valencia East/Toco councillor": a slash joins places of one body or seat, and no two persons. */
export function joinsPlaces(tokens: readonly Token[], at: number): boolean {
  if (!isSlash(tokens[at]) || tokens[at]?.start !== tokens[at - 1]?.end || !isCapitalisedWord(tokens[at - 1]))
    return false
  let [from, to] = [at - 1, at + 1]
  while (isCapitalisedWord(tokens[from - 1]) || isSlash(tokens[from - 1])) from--
  while (isCapitalisedWord(tokens[to]) || isSlash(tokens[to])) to++
  if (to === at + 1) return false
  const governed = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  if (/^(?:of|for|in)$/.test(tokens[governed]?.lower ?? '') && isBodyOrOffice(tokens[governed - 1])) return true
  return isBodyOrOffice(tokens[to]) || tokens.slice(at + 1, to).some((token) => isBodyOrOffice(token))
}
