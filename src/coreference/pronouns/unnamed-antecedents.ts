import { ADVERB, AUX, BE, VERB } from '../../text/tags.ts'
import { LOWER } from '../../text/tokens.ts'
import { type Gender, isRoleNoun } from '../entities/nouns.ts'
import type { Line, NameRun } from '../entities/sentence-mentions.ts'
import { Target } from '../linking/referent.ts'
import { readRole } from '../roles/role-phrase.ts'
import { genderCost, NAMELESS } from './agreement.ts'
import { Candidate } from './discourse.ts'
import type { PronounSite, Surroundings } from './site.ts'

const VERBAL = VERB | AUX | BE | ADVERB

const OWNERS = new Set(['his', 'her', 'their', 'its'])
const OWNED_BY: Readonly<Record<Gender, string>> = { male: 'his', female: 'her' }
/** "Her mother": a "she" after it is rather the one whose mother she is. */
const OWNED = 1.2

/** Where the subject of a line starts, if it may be somebody without a name: "a man", "his father", "Fox’s sister". */
function namelessFrom({ tokens, runs }: Line): number {
  const first = tokens[0]?.lower ?? ''
  if (first === 'a' || first === 'an' || first === 'one' || first === 'the' || OWNERS.has(first)) return 1
  const [owner] = runs
  return owner?.from === 0 && owner.possessive ? owner.to + 1 : -1
}

const LINES_BACK = 8

/** "The bookmaker" after "a retired bookmaker": somebody who was brought in without a name. */
function wasIntroduced(line: Line, noun: string, lines: readonly Line[]): boolean {
  for (const { tokens } of lines.slice(Math.max(0, line.ordinal - LINES_BACK), line.ordinal)) {
    const at = tokens.findIndex(({ lower }) => lower === noun)
    if (at > 0 && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'a' || lower === 'an'))
      return true
  }
  return false
}

/** Whether "the" before a noun points at nobody whom the document names. */
function isUnnamed(line: Line, noun: string, { census, roles }: Surroundings): boolean {
  if (line.tokens[0]?.lower !== 'the') return true
  const start = line.tokens[0]?.start ?? 0
  return roles.find(noun, [], start) === null && wasIntroduced(line, noun, census.lines)
}

/** Somebody without a name as the subject of a sentence before: "Fox’s sister wept. She said …". */
export function namelessIn(site: PronounSite, line: Line, distance: number, surroundings: Surroundings): Candidate[] {
  const { census } = surroundings
  const { gender } = site.row
  const from = namelessFrom(line)
  if (!gender || from < 0 || line === site.line) return []
  const role = readRole(line.tokens, from, census.reader)
  const [head, next] = [line.tokens[role?.head ?? -1], line.tokens[(role?.head ?? -1) + 1]]
  if (!role || !head || !isRoleNoun(head.lower) || head.case !== LOWER || !next) return []
  const clause = next.text === ',' && line.tokens[role.head + 2]?.lower === 'who'
  if ((!clause && (next.tags & VERBAL) === 0) || !isUnnamed(line, head.lower, surroundings)) return []
  const name = census.reader.text.slice(line.tokens[role.from]?.start ?? head.start, head.end)
  const target = new Target(name.replace(/\s+/g, ' '), 'unnamed', null, null, false, head.lower)
  const owned = line.tokens[0]?.lower === OWNED_BY[gender] ? OWNED : 0
  const cost = distance + NAMELESS + owned + genderCost(target, gender)
  return [new Candidate(target, line.tokens[0]?.start ?? head.start, head.end, cost)]
}

/** "Her mother, Lena, was a baker": less likely "she" than the one whose mother she is, unless the words are about that one. */
export function ownedCost({ line, roleFrom }: NameRun, site: PronounSite, text: string): number {
  const { gender } = site.row
  if (!gender || line === site.line || line.tokens[roleFrom - 1]?.lower !== OWNED_BY[gender]) return 0
  const third = gender === 'male' ? /\b(?:he|him|his)\b/i : /\b(?:she|her|hers)\b/i
  return site.content.some(({ start, end }) => third.test(text.slice(start, end))) ? 0 : OWNED
}
