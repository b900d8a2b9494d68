import { isCircumstance } from '../../text/syntax/noun-phrase.ts'
import { AUX, BE, NOMINAL, PAST, PRESENT, TIME } from '../../text/tags.ts'
import { ALL_CAPS, LOWER, PUNCTUATION, QUOTATION, type Token, WORD } from '../../text/tokens.ts'
import { joinsSubject } from '../names/joined-subjects.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { isModifier, isSpacedDash } from './role-words.ts'

// Where the noun phrase of a role ends.

const CLAUSE = new Set(
  'who which that whose whom where when while but after before since until because if despite amid'.split(' '),
)

function endsPhrase(tokens: readonly Token[], at: number, reading: ReadingScope): boolean {
  const token = tokens[at]
  if (isSpacedDash(tokens, at) || !token || token.kind === QUOTATION || reading.cues.has(token.start)) return true
  if (token.kind === PUNCTUATION) return !/^[-‑&/’']$/.test(token.text)
  return (CLAUSE.has(token.lower) && token.case !== ALL_CAPS) || token.lower === 'said' || token.lower === 'says'
}

const DANGLING = new Set([
  'a',
  'an',
  'the',
  'and',
  'or',
  'as',
  'well',
  'for',
  'of',
  'in',
  'at',
  'with',
  'to',
  'from',
  'under',
  'by',
  'on',
  'about',
  'into',
])

/** "An actor and later a baker": what goes on with another role behind "and". */
export const TURNS_TO_ROLE = /^(?:later|then|now|once|also)$/

/** Where a verb follows: "adviser to the mayor and later worked", "the mayor has left". */
function isOver(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (isSpell(tokens, at) || isYear(tokens, at) || isMedium(tokens, at)) return true
  // "the aide to the mayor as saying"
  if (token?.lower === 'as') return /^(?:saying|having|being)$/.test(next?.lower ?? '')
  // "Leader of the House paid a visit": a verb and its object.
  if (
    token?.case === LOWER &&
    (token.tags & PAST) !== 0 &&
    (token.tags & NOMINAL) === 0 &&
    /^(?:an?|the)$/.test(next?.lower ?? '')
  )
    return true
  if (token?.lower === 'and') return TURNS_TO_ROLE.test(next?.lower ?? '') || isVerb(next)
  return (
    token?.case === LOWER && token.lower !== "'s" && (token.tags & (AUX | BE)) !== 0 && (token.tags & NOMINAL) === 0
  )
}

/** "a marine engineer in Cork and spends": a form in -s that is no noun here. */
const isVerb = (token: Token | undefined): boolean =>
  token?.case === LOWER && (token.tags & PRESENT) !== 0 && (token.tags & NOMINAL) === 0

/** "in an email" of "a trader with Clear River in an email to the Echo". */
const isMedium = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|during|via|through)$/.test(tokens[at]?.lower ?? '') && isCircumstance(tokens, at)

/** "in 2019" of "mayor in 2019", "last year", "in May". */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:in|since|from|until)$/.test(tokens[at]?.lower ?? '') && isDate(tokens[at + 1])) ||
  (tokens[at]?.lower === 'last' && ((tokens[at + 1]?.tags ?? 0) & TIME) !== 0)

const isDate = (token: Token | undefined): boolean =>
  /^(?:1[89]|20)\d\d$/.test(token?.text ?? '') || (token?.case !== LOWER && ((token?.tags ?? 0) & TIME) !== 0)

/** "two days" of "envoy two days later": when, and no part of what somebody is. */
const isSpell = (tokens: readonly Token[], at: number): boolean =>
  /^(?:days|weeks|months|years|hours|decades)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower !== 'old'

/** Words of one subject of a post at the most: "clean energy". */
const LONGEST_SUBJECT = 3

/** Where one subject of a post ends that starts there, in small letters and without a noun for a person; the place itself for none. */
function subjectEnd(tokens: readonly Token[], from: number, reading: ReadingScope): number {
  let to = from
  while (to < from + LONGEST_SUBJECT && tokens[to]?.case === LOWER && isModifier(tokens[to], reading)) to++
  return tokens.slice(from, to).some((token) => reading.nouns.isRoleNoun(token.lower)) ? from : to
}

/**
 * "director of sales, food and wine at Holm Foods": where the subjects end that are joined to the first one at its comma;
 * the comma itself where none are.
 */
function subjectsEnd(tokens: readonly Token[], head: number, comma: number, reading: ReadingScope): number {
  if (tokens[comma]?.text !== ',' || !/^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '')) return comma
  // "head of Leeds, trees and parks": a place or body is no subject beside others.
  if (tokens[comma - 1]?.case !== LOWER) return comma
  let at = comma
  while (tokens[at]?.text === ',') {
    const end = subjectEnd(tokens, at + 1, reading)
    if (end === at + 1) break
    at = end
  }
  const and = tokens[at]?.text === ',' ? at + 1 : at
  if (!/^(?:and|&)$/.test(tokens[and]?.lower ?? '') || at === comma) return comma
  const end = subjectEnd(tokens, and + 1, reading)
  const closes = /^(?:of|at|for|in|with)$/.test(tokens[end]?.lower ?? '') || tokens[end]?.kind !== WORD
  return end > and + 1 && closes ? end : comma
}

/** Tokens of a role behind its head, at the most. */
const LONGEST_REST = 25

/** Where a role ends, by its head: before what ends a noun phrase or tells when; small words that hang over are left out. */
export function roleEnd(tokens: readonly Token[], head: number, reading: ReadingScope): number {
  let to = head + 1
  while (to < head + LONGEST_REST && !isOver(tokens, to)) {
    const listed = subjectsEnd(tokens, head, to, reading)
    const joined = tokens[to]?.text === ',' ? joinsSubject(tokens, to) : 0
    if (listed > to) to = listed
    // "director of the Centre for Boats, Bridges and Roads": the comma is one of the body's name.
    else if (joined > 0) to += joined
    else if (endsPhrase(tokens, to, reading)) break
    else to++
  }
  while (to > head + 1 && DANGLING.has(tokens[to - 1]?.lower ?? '')) to--
  return to
}
