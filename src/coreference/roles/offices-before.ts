import { JOINING_PREPOSITIONS } from '../../lexicon/function-words.ts'
import { FINITE } from '../../text/tags.ts'
import { ALL_CAPS, LOWER, type Token } from '../../text/tokens.ts'
import { isNameWord } from '../entities/find-names.ts'
import type { NameMention } from '../entities/sentence-mentions.ts'
import { isImpersonalLast } from '../entities/title-words.ts'
import type { ReadingScope } from '../reading-scope.ts'
import { RolePhrase } from './role-phrase.ts'
import { isModifier, modifiersFrom, ROLE_DETERMINERS } from './role-words.ts'

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
  const start = tokens[0]?.lower === 'the' ? 1 : 0
  const leads = (at: number): boolean => (start > 0 ? isModifier(tokens[at], reading) : isNameWord(tokens[at]))
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

/** "The Permanent Secretary, Ministry of Boats, Lena Fox, agreed": an office and its body in capitals, as ministries have it. */
export function officeOfBody({ line, from, to }: NameMention): RolePhrase | null {
  const { tokens, nouns, runs } = line
  const body = runs.find((run) => run.to === from - 1)
  if (!body || to - from < 2 || tokens[body.from - 1]?.text !== ',') return null
  const named = tokens.slice(body.from, body.to).some(({ lower }) => isImpersonalLast(lower))
  let start = body.from - 1
  while (start > 0 && (isNameWord(tokens[start - 1]) || /^(?:of|for)$/.test(tokens[start - 1]?.lower ?? ''))) start--
  const opens = start === 0 || /^(?:the|,)$/.test(tokens[start - 1]?.lower ?? '')
  const head = tokens.findIndex((token, at) => at >= start && at < body.from - 1 && nouns.isRoleToken(token))
  return named && opens && head >= 0 ? new RolePhrase(start, from - 1, head) : null
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
