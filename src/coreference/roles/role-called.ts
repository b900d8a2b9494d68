import { JOINING_PREPOSITIONS } from '../../lexicon/function-words.ts'
import { CLOSED, NOMINAL, VERB } from '../../text/tags.ts'
import { LOWER, PUNCTUATION, type Token, WORD } from '../../text/tokens.ts'
import { isNameWord } from '../names/name-run.ts'
import type { NounLexicon } from '../names/noun-lexicon.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { namingBefore } from './frames-around-names.ts'
import { RolePhrase, readRole } from './role-phrase.ts'
import { ARTICLES, isLearner, modifiersFrom } from './role-words.ts'

/** "A plumber called Hugo Hill", "the landlord, whose name is Hugo Hill,": the noun that is given a name. */
export function calledBefore(run: NameMention, reading: ReadingScope): RolePhrase | null {
  const frame = namingBefore(run)
  if (!frame) return namedAfterObject(run, reading)
  return new RolePhrase(
    modifiersFrom(run.line.tokens, frame.start, reading),
    frame.start + 1,
    frame.start,
    frame.row.id,
  )
}

/** "A mother of four named Ana", "a lawyer for the family named Lena Fox": the noun is given the name behind its object. */
function namedAfterObject(
  { line: { tokens }, from, to, nameFrom }: NameMention,
  reading: ReadingScope,
): RolePhrase | null {
  const named = from - 1
  // "A lawyer for the family named Lena Fox as her rival": what somebody did.
  if (nameFrom > from || tokens[named]?.lower !== 'named' || /^(?:as|an?|the)$/.test(tokens[to]?.lower ?? ''))
    return null
  for (let at = named - 2; at >= Math.max(0, named - LONGEST_NAMED); at--) {
    if (tokens[at]?.kind !== WORD) return null
    if (!/^(?:an?|one|another)$/.test(tokens[at]?.lower ?? '')) continue
    const role = readRole(tokens, at, reading)
    return role && role.to >= named ? new RolePhrase(role.from, named, role.head, 'called') : null
  }
  return null
}

const LONGEST_NAMED = 14

const LONGEST_LEADING = 12

/** "Leader of the opposition in the council Lena Fox": a role with its objects that opens the sentence. */
export function leadingRole(run: NameMention): RolePhrase | null {
  const { tokens } = run.line
  if (run.from > LONGEST_LEADING || run.nameFrom > run.from || run.nameTo - run.nameFrom < 2) return null
  let from = run.from
  while (from > 0 && (isObjectPart(tokens[from - 1], from === 1, run.line.nouns) || isOfPlace(tokens, from - 1))) from--
  if (from > 0 && tokens[from - 1]?.text !== ':') return null
  let head = from
  while (head < run.from - 2 && !run.line.nouns.isRoleToken(tokens[head])) head++
  const last = tokens[run.from - 1]?.lower ?? ''
  if (!run.line.nouns.isRoleToken(tokens[head])) return null
  // "Organist and master of the choristers Lena Fox": the object is the second noun's.
  const second = tokens[head + 1]?.lower === 'and' && run.line.nouns.isRoleToken(tokens[head + 2]) ? head + 2 : head
  if (!JOINING_PREPOSITIONS.has(tokens[second + 1]?.lower ?? '')) return null
  return JOINING_PREPOSITIONS.has(last) || ARTICLES.has(last) ? null : new RolePhrase(from, run.from, head)
}

/** "One of the women to leave was 25-year-old Lena Fox": what comes before the name by inversion. */
export function oneOfBefore(run: NameMention): RolePhrase | null {
  const { tokens, nouns } = run.line
  if (tokens[run.from - 1]?.text === ',') return oneOfThem(run)
  let be = Math.min(run.from, run.roleFrom) - 1
  if (tokens[be]?.lower.endsWith('year-old')) be--
  if (!/^(?:is|was)$/.test(tokens[be]?.lower ?? '')) return null
  let from = be - 1
  while (from > be - LONGEST_AS && from >= 0 && tokens[from]?.kind !== PUNCTUATION) from--
  const [one, of] = [tokens[from + 1]?.lower, tokens[from + 2]?.lower]
  if (one !== 'one' || of !== 'of') return null
  for (let head = from + 3; head < be; head++)
    if (nouns.classOf(tokens[head]?.lower ?? '')?.plural) return new RolePhrase(from + 1, be, head)
  return null
}

/** "The museum’s director is Lena Fox.": a role as the subject, and who it is. */
export function roleAsSubject(run: NameMention): RolePhrase | null {
  const { tokens, reading } = run.line
  const be = Math.min(run.from, run.roleFrom) - 1
  if (!/^(?:is|was)$/.test(tokens[be]?.lower ?? '') || be > LONGEST_LEADING || run.nameTo - run.nameFrom < 2)
    return null
  const next = tokens[run.to]
  const role = !next || next.kind === PUNCTUATION ? readRole(tokens, 0, reading) : null
  return role && role.to === be ? role : null
}

/** "One of her former pupils, Lena Fox, agreed": one of several opens the sentence, and a whole name tells who. */
function oneOfThem({ line: { tokens, nouns }, from, to }: NameMention): RolePhrase | null {
  if (tokens[0]?.lower !== 'one' || tokens[1]?.lower !== 'of' || from > LONGEST_LEADING || to - from < 2) return null
  const inner = tokens.slice(2, from - 1)
  const head = inner.findLastIndex(({ lower }) => nouns.classOf(lower)?.plural)
  return head < 0 || inner.some(({ kind }) => kind === PUNCTUATION) ? null : new RolePhrase(0, from - 1, head + 2)
}

/** "Officer of the Leeds police station": a name within the object, before a small noun of it. */
const isOfPlace = (tokens: readonly Token[], at: number): boolean =>
  isNameWord(tokens[at]) && tokens[at + 1]?.case === LOWER && ((tokens[at + 1]?.tags ?? 0) & NOMINAL) !== 0

/** A small noun, or what joins nouns; capitals only where the sentence opens. */
function isObjectPart(token: Token | undefined, opens: boolean, nouns: NounLexicon): boolean {
  if (!token || token.kind !== WORD || (token.case !== LOWER && !opens)) return false
  if (
    JOINING_PREPOSITIONS.has(token.lower) ||
    ARTICLES.has(token.lower) ||
    token.lower === 'and' ||
    nouns.isRoleToken(token)
  )
    return true
  return (token.tags & NOMINAL) !== 0 && (token.tags & (VERB | CLOSED)) === 0
}

/** "As a biologist at Leeds, Lena Fox …": the role that opens the sentence before its subject. */
export function asBefore(run: NameMention): RolePhrase | null {
  const { tokens, reading } = run.line
  const start = Math.min(run.from, run.roleFrom)
  if (tokens[start - 1]?.text !== ',' || start > LONGEST_AS) return null
  const as = tokens.findIndex(
    ({ lower }, at) =>
      lower === 'as' &&
      at < start &&
      (ARTICLES.has(tokens[at + 1]?.lower ?? '') || reading.nouns.isListedRole(tokens[at + 1]?.lower ?? '')),
  )
  const opens = as === 0 || (as > 0 && tokens[as - 1]?.text === ',')
  // "As president, Lena Fox would cut it": what somebody is not yet.
  if (/^(?:would|could|might)$/.test(tokens[run.to]?.lower ?? '')) return null
  const role = opens ? readRole(tokens, as + 1, reading) : null
  // "As a student at Leeds, Lena Fox said": what somebody was once.
  if (role && isLearner(tokens[role.head])) return null
  return role && role.to <= start - 1 && !tokens.slice(role.to, start - 1).some(({ text }) => text === ',')
    ? role
    : null
}

const LONGEST_AS = 25
