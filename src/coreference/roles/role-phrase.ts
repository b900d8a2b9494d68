import { BEHIND_FIRST } from '../../lexicon/people/ranks-and-posts.ts'
import { NOMINAL } from '../../text/tags.ts'
import { LOWER, PUNCTUATION, type Token, WORD } from '../../text/tokens.ts'
import { isNameWord, runEnd } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { isImpersonalLast, titleRow } from '../names/title-words.ts'
import { roleEnd, TURNS_TO_ROLE } from './role-end.ts'
import { ARTICLES, couldBeRole, isModifier, ROLE_DETERMINERS } from './role-words.ts'

/** The bounds of a role in token indexes, its article left out, and its head noun. */
export class RolePhrase {
  readonly from: number
  readonly to: number
  readonly head: number
  /** The row that found it; null where code did. */
  readonly row: string | null

  constructor(from: number, to: number, head: number, row: string | null = null) {
    this.from = from
    this.to = to
    this.head = head
    this.row = row
  }
}

/** The last role noun of the words that start at `from`, or -1. */
function headIn(tokens: readonly Token[], from: number, reading: ReadingScope): number {
  let head = -1
  let named = from
  /** Words since the head that belong to no name: "deputy White House press secretary". */
  let gap = 0
  for (let i = from; i < Math.max(named, from + LONGEST_ROLE); i++) {
    const token = tokens[i]
    if (isOwnersRole(tokens, head, i)) [head, gap] = [-1, 0]
    if (i >= named && isNameWord(token)) named = nameEnd(tokens, i)
    const inside = i < named && !(token && reading.cues.has(token.start))
    // "MD/CEO of Oak Mills"
    if (joinsPosts(tokens, i, head, reading)) continue
    const joins = head < 0 && (joinsRoleNouns(tokens, i, reading) || joinsOwner(tokens, i))
    if ((!inside && !joins && !isDescribing(tokens, i, reading)) || gap > 1) break
    if (head >= 0 && !inside) gap++
    const role = reading.nouns.isRoleToken(token) || isMember(tokens, i) || isTitledPost(tokens, from, i, reading)
    if (!role || isPossessor(tokens, i)) continue
    head = i
    gap = 0
  }
  return head
}

const joinsPosts = (tokens: readonly Token[], at: number, head: number, { nouns }: ReadingScope): boolean =>
  tokens[at]?.text === '/' && (head === at - 1 || isNameWord(tokens[at - 1])) && nouns.isRoleToken(tokens[at + 1])

/** "President Holt’s envoy to the islands": an office right before the name of who owns what follows. */
function isOwnersRole(tokens: readonly Token[], head: number, at: number): boolean {
  if (head < 0 || tokens[at]?.lower !== "'s" || at === head + 1) return false
  for (let i = head + 1; i < at; i++) if (!isNameWord(tokens[i])) return false
  return true
}

/** "Research and Advocacy Director", "river and coastal outreach director": words that all modify the noun of the role. */
function joinsRoleNouns(tokens: readonly Token[], at: number, reading: ReadingScope): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (joinsTitle(tokens, at)) return true
  if (tokens[at]?.lower !== 'and' || reading.nouns.isRoleToken(before) || next?.kind !== WORD) return false
  let head = at + 2
  while (head < at + LONGEST_JOINED && isModifier(tokens[head], reading) && !reading.nouns.isRoleToken(tokens[head]))
    head++
  if (!reading.nouns.isRoleToken(tokens[head])) return false
  const isSmall = next.case === LOWER
  const same = (before?.case === LOWER) === isSmall && (tokens[head]?.case === LOWER) === isSmall
  return head === at + 2 ? same : isModifier(next, reading) && ((before?.tags ?? 0) & NOMINAL) !== 0
}

/** "A Reclaim the City leader", "Reclaim the City’s leader": an article between capitals belongs to a name that owns or modifies. */
function joinsTitle(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'the' || !isNameWord(tokens[at - 1]) || !isNameWord(tokens[at + 1])) return false
  let from = at - 1
  while (isNameWord(tokens[from - 1])) from--
  return ARTICLES.has(tokens[from - 1]?.lower ?? '') || /^['’]s?$/.test(tokens[runEnd(tokens, at + 1)]?.text ?? '')
}

const LONGEST_JOINED = 6

/** "Norfolk Fire and Rescue’s deputy chief": a body of two subjects that owns the role. */
const joinsOwner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'and' &&
  isNameWord(tokens[at - 1]) &&
  isNameWord(tokens[at + 1]) &&
  tokens[runEnd(tokens, at + 1)]?.lower === "'s"

const LONGEST_ROLE = 10

/** The end of a body's name before its noun: "a University of Leeds professor", "Democracy for Leeds’s director". */
function nameEnd(tokens: readonly Token[], at: number): number {
  const to = runEnd(tokens, at)
  const joined = /^(?:of|for)$/.test(tokens[to]?.lower ?? '') && isNameWord(tokens[to + 1])
  const end = joined ? runEnd(tokens, to + 1) : to
  return joined && tokens[end]?.lower === "'s" ? end : to
}

/** A modifier, or a participle that nothing but a noun can follow: "Starks’s fired campaign manager", "a first lady". */
function isDescribing(tokens: readonly Token[], i: number, reading: ReadingScope): boolean {
  if (isModifier(tokens[i], reading)) return true
  const [before, lower] = [tokens[i - 1]?.lower ?? '', tokens[i]?.lower ?? '']
  if (before === 'the' && (lower === 'only' || lower === 'last')) return true
  if (lower === 'most') return before === "'s" || before === 'the'
  if (describesRole(tokens, i, reading)) return true
  if (lower === 'first') return BEHIND_FIRST.has(tokens[i + 1]?.lower ?? '') || before === "'s"
  const owned = before === "'s" || /^(?:an?|his|her|their|its)$/.test(before)
  return owned && /(?:ed|ing)$/.test(lower) && isModifier(tokens[i + 1], reading)
}

/** "A Border Patrol tunneling expert": a participle within a phrase, right before the noun of the role. */
const describesRole = (tokens: readonly Token[], i: number, { nouns }: ReadingScope): boolean =>
  tokens[i]?.case === LOWER &&
  tokens[i]?.lower.endsWith('ing') === true &&
  (ARTICLES.has(tokens[i - 1]?.lower ?? '') || isNameWord(tokens[i - 1])) &&
  nouns.isListedRole(tokens[i + 1]?.lower ?? '')

/** "A Green AM for Gower", "the MS for Gower": members whose letters are words as well. */
const isMember = (tokens: readonly Token[], i: number): boolean =>
  /^(?:AM|MS)$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.lower === 'for' && isNameWord(tokens[i + 2])

/** "The Norwick Boatman from Leeds": behind an article an ending shows a role in capitals as well, unless a name goes on. */
const isTitledPost = (tokens: readonly Token[], from: number, i: number, { nouns }: ReadingScope): boolean =>
  ARTICLES.has(tokens[from - 1]?.lower ?? '') &&
  nouns.isRoleNoun(tokens[i]?.lower ?? '') &&
  /^(?:of|for|from|in)$/.test(tokens[i + 1]?.lower ?? '')

const isPossessor = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.lower === "'s"

/** "Speaker of the House Rep. Lena Fox": a title with its name within. */
const namesTitled = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, i) => isTitle(token) && isNameWord(tokens[from + i + 1]))

const isTitle = (token: Token | undefined): boolean =>
  token?.case !== LOWER && titleRow(token?.lower ?? '') !== undefined

/** The head of a role of unknown words: "a sculptor from Leeds", "convenor of the union"; -1 for none. */
function unknownHead(tokens: readonly Token[], from: number, reading: ReadingScope): number {
  if (!isModifier(tokens[from], reading)) return -1
  const article = tokens[from - 1]?.lower ?? ''
  let head = from
  while (head < from + 4 && isModifier(tokens[head + 1], reading) && tokens[head + 1]?.case === LOWER) head++
  if (!couldBeRole(tokens[head], reading)) return -1
  const next = tokens[head + 1]
  if (/^(?:of|for|at)$/.test(next?.lower ?? '')) return head
  if (!/^(?:an?|another)$/.test(article)) return -1
  return !next || next.kind === PUNCTUATION || /^(?:from|in|with|who|by)$/.test(next.lower) ? head : -1
}

/** Where a body's name ends that starts at `from`, by its words; -1 for none. */
function bodyEnd(tokens: readonly Token[], from: number): number {
  const to = runEnd(tokens, from)
  const body = to - from > 1 && tokens.slice(from, to).some(({ lower }) => isImpersonalLast(lower))
  return body && /^[,.;:]$/.test(tokens[to]?.text ?? '') ? to : -1
}

/** "a more distant figure": what is compared is no noun. */
const COMPARED = /^(?:more|less|most|very)$/

/** Reads a noun phrase whose head names a person by role, rightwards from `from`; null where there is none. */
export function readRole(tokens: readonly Token[], from: number, reading: ReadingScope): RolePhrase | null {
  const start = ROLE_DETERMINERS.has(tokens[from]?.lower ?? '') ? from + 1 : from
  const known = headIn(tokens, start, reading)
  const head = known < 0 ? unknownHead(tokens, start, reading) : known
  if (head < 0 || COMPARED.test(tokens[head - 1]?.lower ?? '')) return null
  let to = head + 1
  // "Texas Gov. Jo Starks" after a comma is somebody else with a role of his own.
  if (isNameWord(tokens[to]) && tokens[to]?.lower !== 'general' && !reading.nouns.classOf(tokens[to]?.lower ?? '')) {
    // "Hugo Hill, President Big Engine Holdings, said": without "of", as releases have it.
    const body = bodyEnd(tokens, to)
    if (start === from && tokens[head]?.case !== LOWER && body > 0) return new RolePhrase(start, body, head)
    // "a hotelier Starks had hired" goes on with a clause.
    return /^an?$/.test(tokens[from]?.lower ?? '') ? new RolePhrase(start, to, head) : null
  }
  // "Hill, Speaker of the House Rep. Lena Fox": a title of office without article goes with a name of its own.
  const office = start === from && tokens[head]?.case !== LOWER
  to = roleEnd(tokens, head, reading)
  if (office && namesTitled(tokens, head + 1, to)) return null
  // "A former guide and now a baker"
  const turned = turnedTo(tokens, to, reading)
  if (turned > to) return new RolePhrase(start, turned, head)
  // "Hugo Hill, SVP, Norwick Economy Watch": where somebody has the post, as signatures have it.
  const post = start === from && (to === head + 1 || isInCapitals(tokens, start, to))
  const body = post && tokens[to]?.text === ',' ? bodyEnd(tokens, to + 1) : -1
  return new RolePhrase(start, body > 0 ? body : to, head)
}

/** Where "and now a baker" ends, which goes on with a role; `at` where nothing does. */
function turnedTo(tokens: readonly Token[], at: number, reading: ReadingScope): number {
  const turns = tokens[at]?.lower === 'and' && TURNS_TO_ROLE.test(tokens[at + 1]?.lower ?? '')
  return (turns ? readRole(tokens, at + 2, reading)?.to : undefined) ?? at
}

/** "Vice President of Sales and Marketing": a post as signatures have it. */
const isInCapitals = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => isNameWord(token) || /^(?:of|for|and|the|&)$/.test(token.lower))
