import { JOINING_PREPOSITIONS } from '../../lexicon/function-words.ts'
import { BRANCHES_OF_BODIES } from '../../lexicon/people/public-bodies.ts'
import { isGivenName } from '../../models/given-names.ts'
import { ADVERB, FINITE, NAME, NOMINAL, TIME } from '../../text/tags.ts'
import { ALL_CAPS, LOWER, type Token, WORD } from '../../text/tokens.ts'
import { isNameWord } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isImpersonalLast, titleRow } from '../names/title-words.ts'
import { RolePhrase } from './role-phrase.ts'
import { isModifier, modifiersFrom, OWNERS, ROLE_DETERMINERS } from './role-words.ts'

/** "The president of the Federation of Boats (FB) Lena Fox": the short form of the body parts its name from hers. */
export function abbreviatedBody(
  { line: { tokens, nouns }, from, to }: NameMention,
  reading: ReadingScope,
): RolePhrase | null {
  if (
    tokens[from - 1]?.text !== ')' ||
    tokens[from - 2]?.case !== ALL_CAPS ||
    tokens[from - 3]?.text !== '(' ||
    to - from < 2
  )
    return null
  let of = from - 4
  while (of > from - 16 && (isNameWord(tokens[of]) || /^(?:of|and|for|&|'s|[’'])$/.test(tokens[of]?.lower ?? ''))) of--
  for (let at = of; at < from - 4; at++) {
    const joins = /^(?:of|for|at|with|from)$/.test(tokens[at]?.lower ?? '')
    const head = tokens[at]?.lower === 'the' ? at - 2 : joins ? at - 1 : -1
    if (head >= 0 && nouns.isRoleToken(tokens[head]))
      return new RolePhrase(modifiersFrom(tokens, head, reading), from, head)
  }
  return null
}

/**
 * "Director of Services, Lena Fox agreed", "The chair of Leeds Foods, Lena Fox agreed": an office that opens the sentence,
 * before a whole name and its verb, which says no "The mayor, Lena Fox said, was late".
 */
export function openingOffice({ line, from, to }: NameMention, reading: ReadingScope): RolePhrase | null {
  const { tokens, nouns } = line
  const verb = tokens[to]
  if (to - from < 2 || !verb || verb.case !== LOWER || tokens[to + 1]?.text === ',') return null
  if ((verb.tags & FINITE) === 0 && !reading.cues.has(verb.start)) return null
  // "Recently, Chief of Holm Area, Lena Fox left"
  const opening = tokens[1]?.text === ',' && ((tokens[0]?.tags ?? 0) & (ADVERB | TIME)) !== 0 ? 2 : 0
  const start = tokens[opening]?.lower === 'the' ? opening + 1 : opening
  const leads = (at: number): boolean => (start > opening ? isModifier(tokens[at], reading) : isNameWord(tokens[at]))
  let head = start
  while (head < from - 2 && leads(head) && !nouns.isRoleToken(tokens[head])) head++
  while (head < from - 2 && nouns.isRoleToken(tokens[head + 1])) head++
  if (!leads(head) || !nouns.isListedRole(tokens[head]?.lower ?? '')) return null
  const whole = head + 1 === from - 1 || JOINING_PREPOSITIONS.has(tokens[head + 1]?.lower ?? '')
  // "The spokesman of the mayor, Lena Fox agreed": of two offices either may be hers.
  const other = tokens.slice(head + 1, from - 1).some((token) => token.text === ',' || nouns.isRoleToken(token))
  return whole && !other ? new RolePhrase(start, from - 1, head) : null
}

/** "After the game, Leeds Fire Officer, Capt. Lena Fox, agreed": capitals alone between a comma and a title. */
export function capitalOffice({ line: { tokens, nouns }, from, nameFrom }: NameMention): RolePhrase | null {
  const head = from - 2
  if (nameFrom === from || tokens[head]?.case === LOWER || !nouns.isListedRole(tokens[head]?.lower ?? '')) return null
  let start = head
  while (isNameWord(tokens[start - 1]) && tokens[start - 1]?.case !== LOWER) start--
  const opens = start > 0 && tokens[start - 1]?.text === ',' && start < head
  return opens ? new RolePhrase(start, from - 1, head) : null
}

/**
 * "The Permanent Secretary, Ministry of Boats, Lena Fox, agreed", "Deputy Commissioner, Leeds, Lena Fox said": an office, then
 * its body, branch or place, as papers of Africa and South Asia have it.
 */
export function officeOfBody({ line, from, to }: NameMention): RolePhrase | null {
  const { tokens, nouns } = line
  const comma = to - from < 2 ? -1 : bodiesFrom(tokens, from - 1)
  if (comma < 1) return null
  let start = comma
  while (start > 0 && comma - start < LONGEST_OFFICE && isOfficeWord(tokens[start - 1])) start--
  if (tokens[start]?.lower === 'the') start++
  const owned = OWNERS.has(tokens[start]?.lower ?? '')
  const opens = !owned && (start === 0 || /^(?:the|,)$/.test(tokens[start - 1]?.lower ?? ''))
  const head = tokens.findIndex((token, at) => at >= start && at < comma && nouns.isRoleToken(token))
  return opens && head >= 0 ? new RolePhrase(start, from - 1, head) : null
}

const LONGEST_OFFICE = 14
const LONGEST_BODY = 8

/** The comma that opens the stretch which ends at a token; -1 for none nearby. */
function commaBefore(tokens: readonly Token[], last: number): number {
  let at = last
  while (at > last - LONGEST_BODY && tokens[at]?.kind === WORD) at--
  return tokens[at]?.text === ',' && at < last ? at : -1
}

/** Stretches between the commas of an office and its holder at the most. */
const MOST_BODIES = 3

/**
 * "The Secretary, Union of Teachers, Oak State, Lena Fox": the comma behind the office, before the body and what that is a
 * part of, of which one is a body by its words or a place; -1 where there is none.
 */
function bodiesFrom(tokens: readonly Token[], end: number): number {
  let comma = end
  let known = false
  for (let bodies = 0; bodies < MOST_BODIES; bodies++) {
    const before = commaBefore(tokens, comma - 1)
    if (before < 1 || !isUnit(tokens, before + 1, comma)) break
    known ||= isBodyOrPlace(tokens, before + 1, comma)
    comma = before
  }
  return known ? comma : -1
}

/** "Public Affairs", "Leeds branch": capitals, of which the first is nobody's given name, or a body or place. */
const isUnit = (tokens: readonly Token[], from: number, to: number): boolean =>
  isBodyOrPlace(tokens, from, to) ||
  (to - from > 1 &&
    !isGivenName(tokens[from]?.lower ?? '') &&
    titleRow(tokens[from]?.lower ?? '') === undefined &&
    tokens.slice(from, to).every((token) => token.case !== LOWER || /^(?:of|and|for)$/.test(token.lower)))

const isOfficeWord = (token: Token | undefined): boolean =>
  /^['’]$/.test(token?.text ?? '') ||
  (token?.kind === WORD && ((token.tags & FINITE) === 0 || (token.tags & (NOMINAL | NAME)) !== 0))

/** "Ministry of Boats", "Leeds branch", "Leeds": a word for a body, or one word alone, which is no whole name of somebody. */
function isBodyOrPlace(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isNameWord(tokens[from])) return false
  if (to - from === 1) return titleRow(tokens[from]?.lower ?? '') === undefined
  const last = tokens[to - 1]
  return last?.case === LOWER
    ? BRANCHES_OF_BODIES.has(last.lower)
    : tokens.slice(from, to).some(({ lower }) => isImpersonalLast(lower))
}

/** "Deputy Commissioner, Leeds, Lena Fox said": the one word between an office and the whole name of who holds it. */
export function isPostingOf({ line, from, to, nameFrom }: NameMention): boolean {
  const { tokens, runs } = line
  if (to - from > 1 || nameFrom > from || tokens[to]?.text !== ',') return false
  const next = runs.find((run) => run.from === to + 1)
  return next !== undefined && next.to - next.from > 1 && officeOfBody(next) !== null
}

/**
 * "Although it lost, Leeds Academy coach, Lena Fox was proud", "As for Leeds coach, Lena Fox, the day …": a post whose body
 * stands before it needs no article; a whole name behind its comma tells who holds it.
 */
export function postOfBody(run: NameMention, closes: boolean, reading: ReadingScope): RolePhrase | null {
  const { line, from, to, nameFrom, nameTo } = run
  const { tokens, nouns } = line
  const head = from - 2
  if (nameTo - nameFrom < 2 || tokens[head]?.case !== LOWER || !nouns.isRoleToken(tokens[head])) return null
  const start = bodyFrom(tokens, modifiersFrom(tokens, head, reading))
  const before = tokens[start - 1]
  if (start === head || !isNameWord(tokens[start]) || ROLE_DETERMINERS.has(before?.lower ?? '')) return null
  const verb = tokens[to]
  const subject = verb?.case === LOWER && ((verb.tags & FINITE) !== 0 || reading.cues.has(verb.start))
  // "The Leeds coach, Lena Fox said, was late" is hers; "Leeds chief, Supt. Lena Fox said it was" is what she is.
  const said = subject && reading.cues.has(verb.start) && tokens[to + 1]?.text === ','
  const opens = start === 0 || before?.text === ','
  return closes || (subject && !said && opens) ? new RolePhrase(start, from - 1, head) : null
}

/** "Oak Fire and Rescue Station chief": where a body of two subjects begins. */
function bodyFrom(tokens: readonly Token[], start: number): number {
  let from = start
  while (
    /^(?:and|&|of)$/.test(tokens[from - 1]?.lower ?? '') &&
    isNameWord(tokens[from - 2]) &&
    isNameWord(tokens[from])
  ) {
    from -= 2
    while (isNameWord(tokens[from - 1])) from--
  }
  return from
}
