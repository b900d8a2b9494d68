import { PARENTS_OF_NAMED } from '../../lexicon/people/family.ts'
import type { Token } from '../../text/tokens.ts'
import { isNameWord, runEnd } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { behindName } from './frames-around-names.ts'
import { RolePhrase, readRole } from './role-phrase.ts'
import { endsClause } from './role-words.ts'

/** What follows a name: its tail (age, party, apposition) and the roles in it. */
export class Tail {
  to: number
  /** Where the last apposition ends. */
  explained: number
  age: string | null = null
  party: string | null = null
  who = false
  clause: RolePhrase | null = null
  readonly roles: RolePhrase[] = []
  copula: RolePhrase | null = null
  /** Told beside a role that is known: "who is also the party’s chairman". */
  readonly further: RolePhrase[] = []
  /** The institution in "Lena Fox of the University of Leeds". */
  affiliation: RolePhrase | null = null

  constructor(to: number) {
    this.to = to
    this.explained = to
  }
}

/** "(pictured)": passed over. */
export function readPointer(tokens: readonly Token[], tail: Tail, reading: ReadingScope): boolean {
  const to = behindName('pictured', tokens, tail.to, reading)
  if (to < 0) return false
  tail.to = to
  return true
}

/** ", one of the nurses who stayed": a role where nothing tells more. */
export function readOneOf(tokens: readonly Token[], tail: Tail, reading: ReadingScope): boolean {
  const one = behindName('one-of', tokens, tail.to, reading) < 0 ? null : oneOf(tokens, tail.to + 1, reading)
  if (!one) return false
  tail.roles.push(one)
  tail.to = one.to
  return true
}

/** "One of the nurses who stayed", where it starts at a token; null where it names no persons. */
export function oneOf(tokens: readonly Token[], from: number, reading: ReadingScope): RolePhrase | null {
  if (tokens[from]?.lower !== 'one' || tokens[from + 1]?.lower !== 'of') return null
  const of = from + 2
  let to = of
  let head = -1
  while (to < of + LONGEST_CLAUSE && to < tokens.length && !endsClause(tokens, to)) {
    const found = reading.nouns.classOf(tokens[to]?.lower ?? '')
    if (head < 0 && found?.plural && found.kind !== 'organization' && found.kind !== 'document') head = to
    to++
  }
  return head < 0 ? null : new RolePhrase(from, to, head, 'one-of')
}

const LONGEST_BRACKETED = 16

/** "Lena Fox (nurse):" */
export function readBracketed(tokens: readonly Token[], tail: Tail, reading: ReadingScope): boolean {
  if (tokens[tail.to]?.text !== '(') return false
  const role = readRole(tokens, tail.to + 1, reading)
  if (!role || tokens[role.to]?.text !== ')' || role.to > tail.to + LONGEST_BRACKETED) return false
  tail.roles.push(role)
  tail.to = role.to + 1
  return true
}

/** ", prosecuting,": what counsel does in court. */
export function readCounsel(tokens: readonly Token[], tail: Tail, reading: ReadingScope): boolean {
  const to = behindName('counsel-behind', tokens, tail.to, reading)
  if (to < 0) return false
  tail.roles.push(new RolePhrase(tail.to + 1, to, tail.to + 1, 'counsel-behind'))
  tail.to = to
  return true
}

/** "Lena Fox heads the unit of …": what somebody does, up to the end of the clause. */
export function readDoing(tokens: readonly Token[], at: number, reading: ReadingScope): RolePhrase | null {
  if (reading.cues.has(tokens[at]?.start ?? -1) || behindName('does', tokens, at, reading) < 0) return null
  let to = at + 1
  while (to < at + LONGEST_CLAUSE && to < tokens.length && !endsClause(tokens, to)) to++
  while (to > at && isOver(tokens, to - 1)) to--
  return new RolePhrase(at, to, at, 'does')
}

/** ", from Leeds," before a clause that tells more: passed over. */
export function readOrigin(tokens: readonly Token[], tail: Tail): boolean {
  if (tokens[tail.to]?.text !== ',' || !/^(?:of|from)$/.test(tokens[tail.to + 1]?.lower ?? '')) return false
  let to = runEnd(tokens, tail.to + 2)
  // "From Leeds, West Yorkshire, who runs a shop"
  if (tokens[to]?.text === ',' && tokens[runEnd(tokens, to + 1)]?.text === ',') to = runEnd(tokens, to + 1)
  const clause = tokens[to]?.text === ',' && /^(?:who|an?)$/.test(tokens[to + 1]?.lower ?? '')
  if (!clause || to === tail.to + 2 || to > tail.to + LONGEST_PLACE) return false
  tail.to = to
  return true
}

const LONGEST_PLACE = 8

const AGE = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** "Mother of Ana, three, and Hugo, one": where the list of the children ends; the end of the role for none. */
export function childrenEnd(tokens: readonly Token[], { head, to }: RolePhrase): number {
  if (!PARENTS_OF_NAMED.has(tokens[head]?.lower ?? '') || tokens[head + 1]?.lower !== 'of') return to
  let end = to
  for (;;) {
    if (tokens[end]?.text === ',' && AGE.test(tokens[end + 1]?.lower ?? '')) end += 2
    const comma = tokens[end]?.text === ',' ? end + 1 : end
    const name = tokens[comma]?.lower === 'and' ? comma + 1 : comma
    if (name === end || !isNameWord(tokens[name])) return end
    end = runEnd(tokens, name)
  }
}

const LONGEST_CLAUSE = 16
const isOver = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'and'

/** "Who followed Hill in May and is now the mayor": what the second of two clauses says that somebody is. */
export function secondRole(
  tokens: readonly Token[],
  from: number,
  to: number,
  reading: ReadingScope,
): RolePhrase | null {
  const and = tokens.findIndex(({ lower }, i) => i > from && i < to && lower === 'and' && tokens[i + 1]?.lower === 'is')
  if (and < 0) return null
  const noun = /^(?:now|currently|also|still)$/.test(tokens[and + 2]?.lower ?? '') ? and + 3 : and + 2
  const role = readRole(tokens, noun, reading)
  return role && role.to <= to ? new RolePhrase(role.from, role.to, role.head, 'who-is') : null
}
