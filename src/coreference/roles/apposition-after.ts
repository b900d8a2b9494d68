import { VEILED_SOURCES } from '../../lexicon/people/callings.ts'
import { BEFORE_ROLE_BEHIND } from '../../lexicon/people/ranks-and-posts.ts'
import { PLACING_PREPOSITIONS } from '../../lexicon/phrase-words.ts'
import { LOWER, PUNCTUATION, type Token } from '../../text/tokens.ts'
import { isNameWord, runEnd } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { isImpersonalLast } from '../names/title-words.ts'
import { chiefsTitle } from './chiefs-titles.ts'
import { isClauseSubject } from './clause-subject.ts'
import { subjectsEnd } from './portfolios.ts'
import { RolePhrase, readRole } from './role-phrase.ts'
import { isOpener, ROLE_DETERMINERS } from './role-words.ts'
import { childrenEnd, type Tail } from './tail.ts'

/** The rest of "a hotelier Starks had hired as her envoy to the islands", and the role in it; where it ends. */
function readClause(tokens: readonly Token[], tail: Tail, from: number, reading: ReadingScope): number {
  let to = from
  while (
    to < from + 20 &&
    tokens[to] &&
    !/^[,.;:)]$/.test(tokens[to]?.text ?? '') &&
    !reading.cues.has(tokens[to]?.start ?? -1)
  ) {
    if (tokens[to]?.lower === 'as') {
      const role = readRole(tokens, to + 1, reading)
      if (role) tail.roles.push(role)
    }
    to++
  }
  return to
}

/** What an apposition goes on with after a comma: ", Germany," after a place, ", and co-author of the study". */
function readMore(tokens: readonly Token[], tail: Tail, reading: ReadingScope): void {
  const place = runEnd(tokens, tail.to + 1)
  const placed = isNameWord(tokens[tail.to - 1]) && PLACING_PREPOSITIONS.has(tokens[tail.to - 2]?.lower ?? '')
  if (
    placed &&
    tokens[tail.to]?.text === ',' &&
    place > tail.to + 1 &&
    place < tail.to + 4 &&
    tokens[place]?.text === ','
  ) {
    tail.to = place
  }
  const [comma, and, noun] = [tokens[tail.to], tokens[tail.to + 1], tokens[tail.to + 2]]
  if (comma?.text !== ',' || and?.lower !== 'and' || noun?.case !== LOWER || ROLE_DETERMINERS.has(noun.lower)) return
  const role = readRole(tokens, tail.to + 2, reading)
  if (!role) return
  tail.roles.push(role)
  tail.to = role.to
}

const isVeiled = (tokens: readonly Token[], { head }: RolePhrase): boolean =>
  /^(?:person|source|insider|official)$/.test(tokens[head]?.lower ?? '') &&
  /^(?:briefed|familiar|close|privy)$/.test(tokens[head + 1]?.lower ?? '')

/** "To the Northern Region, Spokesperson for the farmers, Hugo Hill": a place is nobody’s post, and a name follows. */
const isPostOfNext = (tokens: readonly Token[], at: number, { from, to }: RolePhrase): boolean =>
  from === at &&
  tokens[at]?.case !== LOWER &&
  isImpersonalLast(tokens[at - 2]?.lower ?? '') &&
  tokens[to]?.text === ',' &&
  isNameWord(tokens[to + 1])

/** "To the Echo, Norwick council clerk (NCC) Lena Fox said": what is shortened in brackets is the post of the name behind them. */
function isShortenedPostOfNext(tokens: readonly Token[], { to }: RolePhrase): boolean {
  if (tokens[to]?.text !== '(') return false
  const close = tokens.findIndex(({ text }, at) => at > to && at <= to + LONGEST_BRACKET && text === ')')
  return close > 0 && isNameWord(tokens[close + 1])
}

const LONGEST_BRACKET = 4

/** "“…” true to the Constitution, leader of opposition Lena Fox said": behind "the" and one word nobody is explained, and no comma ends it. */
const isOfSpeaker = (tokens: readonly Token[], at: number, { to }: RolePhrase, { cues }: ReadingScope): boolean =>
  tokens[at - 3]?.lower === 'the' &&
  cues.has(tokens[to]?.start ?? -1) &&
  tokens[at]?.case === LOWER &&
  isNameWord(tokens[to - 1])

/** "Fox, who dismissed Hill, the chief, agreed": what follows a clause that ends in a name explains that name. */
function explainsObject(tokens: readonly Token[], { to, who }: Tail): boolean {
  if (!who || !isNameWord(tokens[to - 1])) return false
  let from = to - 1
  while (isNameWord(tokens[from - 1])) from--
  return !PLACING_PREPOSITIONS.has(tokens[from - 1]?.lower ?? '')
}

/** The role that explains a name behind its comma; null for none. */
function explainingRole(tokens: readonly Token[], at: number, reading: ReadingScope): RolePhrase | null {
  if (tokens[at]?.lower === 'no') return null
  let from = at
  // "Lena Fox, speaking as chair of the trust,"
  if (/^(?:speaking|writing|acting)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'as') from = at + 2
  // "Lena Fox, as head of the union, agreed"
  const as = tokens[at]?.lower === 'as'
  if (as) from = at + 1
  while (from < at + 2 && BEFORE_ROLE_BEHIND.has(tokens[from]?.lower ?? '')) from++
  const role = readRole(tokens, from, reading) ?? chiefsTitle(tokens, from, reading)
  if (!role || !as) return role
  return tokens[role.to]?.text === ',' && reading.nouns.isListedRole(tokens[role.head]?.lower ?? '') ? role : null
}

/** Whether a role behind a name and a comma explains somebody else, or opens a clause. */
function isSomebodyElse(tokens: readonly Token[], at: number, role: RolePhrase, reading: ReadingScope): boolean {
  // Without a determiner ("program administrator for …") the head must come soon, or it is another clause.
  const owned = tokens.slice(at, role.head).some(({ lower }) => lower === "'s")
  const names = tokens.slice(at, role.head).filter(isNameWord).length
  if (!ROLE_DETERMINERS.has(tokens[at]?.lower ?? '') && role.head - at - names > 5 && !owned) return true
  if (isClauseSubject(tokens, at, role, reading) || isPostOfNext(tokens, at, role)) return true
  if (isShortenedPostOfNext(tokens, role) || isOfSpeaker(tokens, at, role, reading)) return true
  // "… is no deal for Hill, a person briefed on the talks said": whoever hides behind a description.
  if (isVeiled(tokens, role)) return true
  // "… fled with Hugo Hill, the source said": somebody who is not named is nobody's apposition.
  return tokens[at]?.lower === 'the' && VEILED_SOURCES.has(tokens[role.head]?.lower ?? '') && role.head === role.from
}

/** "Lena Fox, chair of the trust, …": what explains a name, read into its tail. */
export function readApposition(tokens: readonly Token[], tail: Tail, reading: ReadingScope): boolean {
  if (!isOpener(tokens, tail.to) || explainsObject(tokens, tail)) return false
  const role = explainingRole(tokens, tail.to + 1, reading)
  if (!role || isSomebodyElse(tokens, tail.to + 1, role, reading)) return false
  const family = childrenEnd(tokens, role)
  const list = family > role.to ? family : subjectsEnd(tokens, role)
  if (list > role.to) {
    tail.roles.push(new RolePhrase(role.from, list, role.head))
    tail.to = tail.explained = list
    return true
  }
  tail.roles.push(role)
  const next = tokens[role.to]
  const clause = next && next.kind !== PUNCTUATION && !reading.cues.has(next.start)
  tail.to = clause ? readClause(tokens, tail, role.to, reading) : role.to
  readMore(tokens, tail, reading)
  tail.explained = tail.to
  return true
}
