import { ADVERB, AUX, BE, FINITE, GERUND, NAME, NOMINAL, PREP, SUBORD, WH } from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { isNameWord, runEnd } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { RolePhrase } from './role-phrase.ts'
import { ARTICLES, ROLE_DETERMINERS } from './role-words.ts'

/** "Fox, a top aide said, is": whoever says so is somebody else; "to Fox, the way is long": no apposition. */
export function isClauseSubject(
  tokens: readonly Token[],
  at: number,
  role: RolePhrase,
  reading: ReadingScope,
): boolean {
  const next = tokens[role.to]
  if (isResumed(tokens, at, role, reading) || saysAtEnd(tokens, at, role, reading)) return true
  // "According to Fox, the clerk “will stay”": the verb of the clause is quoted.
  if (next?.quotation?.punctuated) return ROLE_DETERMINERS.has(tokens[at]?.lower ?? '')
  if (next?.kind !== WORD || next.lower === "'s" || /,['"\u2019\u201d»]+$/.test(tokens[role.to - 1]?.text ?? ''))
    return false
  // "Bridge leans, official says": headlines leave out articles.
  if (next.lower === 'says' && role.head === at && tokens[at - 1]?.text === ',') return true
  if (reading.cues.has(next.start) && isOfficeWithName(tokens, at, role)) return true
  if (reading.cues.has(next.start) || next.lower === 'said' || next.lower === 'says')
    return tokens[role.to + 1]?.kind !== WORD && ROLE_DETERMINERS.has(tokens[at]?.lower ?? '')
  if ((next.tags & (AUX | BE)) === 0) return false
  const after = tokens[role.head + 1]
  return !reading.nouns.isRoleToken(tokens[role.head]) || (after !== next && ((after?.tags ?? 0) & PREP) === 0)
}

/** "That it is part of Norway, Minister of Boats and Trade Lena Fox told": an office in capitals that ends in a name, behind another phrase. */
const isOfficeWithName = (tokens: readonly Token[], at: number, { from, head, to }: RolePhrase): boolean =>
  from === at &&
  head === at &&
  tokens[at]?.case !== LOWER &&
  to - at > LONGEST_OFFICE &&
  isNameWord(tokens[to - 1]) &&
  isNameWord(tokens[to - 2]) &&
  isGoverned(tokens, at - 1)

/** "Minister of Boats": so many words hold no name. */
const LONGEST_OFFICE = 4

/** Whether a verb of the sentence stands at a place, adverbs before it left out. */
function verbAt(tokens: readonly Token[], at: number, { cues }: ReadingScope): boolean {
  let next = at
  while (((tokens[next]?.tags ?? 0) & ADVERB) !== 0) next++
  const verb = tokens[next]
  const finite = verb?.case === LOWER && (verb.tags & FINITE) !== 0 && (verb.tags & NOMINAL) === 0
  return verb !== undefined && (finite || cues.has(verb.start))
}

/** Longest description between a role and its verb, in tokens. */
const SAYS_REACH = 14

/** "It was seen off Norland, a pilot involved in the search has claimed.": no comma closes it, and the sentence ends in the verb. */
function saysAtEnd(tokens: readonly Token[], at: number, { to }: RolePhrase, { cues }: ReadingScope): boolean {
  if (!ROLE_DETERMINERS.has(tokens[at]?.lower ?? '') || !isGoverned(tokens, at - 1)) return false
  let end = to
  while (end < to + SAYS_REACH && tokens[end]?.kind === WORD) end++
  if (tokens[end]?.text === ',') return false
  return tokens.slice(Math.max(to, end - VERB_WORDS), end).some(({ start }) => cues.has(start))
}

/** Words of "has since claimed" at the most. */
const VERB_WORDS = 3

/** Whether a preposition governs the name that ends before a comma: "in the state of Oregon". */
function isGoverned(tokens: readonly Token[], comma: number): boolean {
  let at = comma - 1
  while (isNameWord(tokens[at])) at--
  if (ARTICLES.has(tokens[at]?.lower ?? '')) at--
  return ((tokens[at]?.tags ?? 0) & PREP) !== 0 || tokens[at]?.text === ','
}

/**
 * "In a letter to Fox, the mayor said", "When they moved to Oregon, his mother sang": behind an opening phrase or clause
 * the subject; an apposition would end in a comma. So is "In a letter to Fox, her adviser, Jo Lin, said".
 */
function isResumed(tokens: readonly Token[], at: number, { head, to }: RolePhrase, reading: ReadingScope): boolean {
  if (((tokens[0]?.tags ?? 0) & (PREP | SUBORD | WH | GERUND)) === 0 || !ROLE_DETERMINERS.has(tokens[at]?.lower ?? ''))
    return false
  const clause = tokens.slice(0, at).some(({ tags }) => (tags & FINITE) !== 0 && (tags & (NOMINAL | NAME)) === 0)
  if (clause && !isGoverned(tokens, at - 1)) return false
  if (verbAt(tokens, to, reading) || verbAt(tokens, head + 1, reading)) return true
  if (tokens[to]?.text !== ',' || !isNameWord(tokens[to + 1]) || !isGoverned(tokens, at - 1)) return false
  const own = /^(?:his|her|its|their)$/.test(tokens[at]?.lower ?? '')
  return own || isSubject(tokens, to + 1, reading)
}

/** "Writing in the Echo, the leader, [Jo Lin], said": a whole name between the commas, and the verb. */
function isSubject(tokens: readonly Token[], from: number, reading: ReadingScope): boolean {
  const to = runEnd(tokens, from)
  return to > from + 1 && tokens[to]?.text === ',' && verbAt(tokens, to + 1, reading)
}
