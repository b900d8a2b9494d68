import { isSpeechVerb } from '../../lexicon/frames.ts'
import { JOINING_PREPOSITIONS } from '../../lexicon/function-words.ts'
import type { PatternRow } from '../../lexicon/pattern-row.ts'
import {
  AFTER_NAME,
  APPOINTMENTS,
  NAMINGS,
  type NameNeed,
  ROLES_BEFORE,
  type RoleFrame,
  WHO_CLAUSES,
} from '../../lexicon/people/name-frames.ts'
import { PARTIES_IN_BRACKETS, PARTY, PARTY_ENDS_IN_BRACKETS } from '../../lexicon/people/particles.ts'
import { APPOINTING, ROLE_VERBS } from '../../lexicon/people/roles.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { TIME } from '../../text/tags.ts'
import { type TokenClass, TokenPattern } from '../../text/token-pattern.ts'
import { ALL_CAPS, LOWER, NUMBER, QUOTATION, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isImpersonalLast, isPortfolio, titleRow } from '../names/title-words.ts'
import { couldBeRole, isCount, ROLE_DETERMINERS } from './role-words.ts'

const appointing = wordSet(APPOINTING)
const roleVerbs = wordSet(ROLE_VERBS)

const isPart = (token: Token, { nouns }: ReadingScope): boolean => nouns.classOf(token.lower)?.rank === 'generic'

/** Endings of what a ministry or a spokesman may be for, and no person has: "generation", "security". */
const ABSTRACT = /...(?:tion|sion|ity|ment|ance|ence|ics|logy|ture|ing|ness)$/

/** The token classes that the rows around names use. */
const CLASSES: Readonly<Record<string, TokenClass<ReadingScope>>> = {
  role: (token, reading) => reading.nouns.isRoleToken(token) && !isPart(token, reading),
  part: (token, reading) => reading.nouns.isRoleToken(token) && isPart(token, reading),
  person: ({ lower }, { nouns }) => nouns.isRoleNoun(lower),
  ranked: ({ lower, case: casing }) => casing === ALL_CAPS && titleRow(lower) !== undefined,
  occupation: couldBeRole,
  noun: (token, reading) => reading.nouns.isRoleToken(token) || couldBeRole(token, reading),
  plain: ({ kind, lower }) => kind === WORD && !ROLE_DETERMINERS.has(lower),
  within: ({ kind, lower }) => kind === WORD && !ROLE_DETERMINERS.has(lower) && !JOINING_PREPOSITIONS.has(lower),
  portfolio: ({ lower, case: casing }) => casing === LOWER && (isPortfolio(lower) || ABSTRACT.test(lower)),
  body: ({ lower }, { nouns }) => nouns.classOf(lower)?.kind === 'organization',
  capital: ({ case: casing, kind }) => kind === WORD && casing !== LOWER,
  'small-international': ({ lower, case: casing }) => casing === LOWER && lower === 'international',
  rank: isCount,
  quotation: ({ kind }) => kind === QUOTATION,
  appointing: ({ lower }) => appointing.has(lower),
  age: ({ kind, text }) => kind === NUMBER && /^\d{1,3}$/.test(text),
  party: ({ text }) => PARTY.test(text) || PARTIES_IN_BRACKETS.test(text),
  'party-seat': ({ text }) => /^\p{Lu}{2,6}-\p{Lu}\p{Ll}/u.test(text),
  letters: ({ case: casing, kind }) => kind === WORD && casing === ALL_CAPS,
  'party-end': ({ text }) => PARTY_ENDS_IN_BRACKETS.test(text),
  seat: ({ kind, lower, text }) => (kind === WORD && !ROLE_DETERMINERS.has(lower)) || /^[&/’'-]$/.test(text),
  'state-party': ({ text }) => /^[DRI]-\p{Lu}/u.test(text) || /^(?:Democrat|Republican|[DRI])$/.test(text),
  'role-verb': ({ lower }) => roleVerbs.has(lower),
  working: ({ lower }) => /^(?:working|studying|teaching|heading|overseeing|coordinating|managing)$/.test(lower),
  telling: (token) => isSpeechVerb(wordAt(token).lemma),
  when: ({ lower, tags, kind }) =>
    kind === NUMBER || (tags & TIME) !== 0 || /^(?:last|in|on|this|earlier|recently)$/.test(lower),
}

const NEEDS: Readonly<Record<NameNeed, (run: NameMention) => boolean>> = {
  any: () => true,
  whole: (run) => run.nameTo - run.nameFrom > 1 && isPersonal(run) && !isJoined(run),
  personal: (run) => isPersonal(run),
  titled: ({ from, nameFrom }) => nameFrom > from,
}

const isPersonal = ({ line, nameTo }: NameMention): boolean => !isImpersonalLast(line.tokens[nameTo - 1]?.lower ?? '')

const isJoined = ({ line, nameFrom, nameTo }: NameMention): boolean =>
  line.tokens.slice(nameFrom, nameTo).some(({ text }) => text === '&')

/** A row with both of its patterns. */
class Frame<Row extends RoleFrame> {
  readonly row: Row
  readonly before: TokenPattern<ReadingScope>
  readonly behind: TokenPattern<ReadingScope> | null

  constructor(row: Row) {
    this.row = row
    this.before = new TokenPattern(row.pattern, CLASSES)
    this.behind = row.behind === undefined ? null : new TokenPattern(row.behind, CLASSES)
  }
}

const framesOf = <Row extends RoleFrame>(rows: readonly Row[]): readonly Frame<Row>[] =>
  rows.map((row) => new Frame(row))

/** A row that holds around a name: where its tokens before the name start and those behind it end (exclusive). */
interface FoundFrame<Row extends RoleFrame> {
  readonly row: Row
  readonly start: number
  readonly end: number
}

function find<Row extends RoleFrame>(
  frames: readonly Frame<Row>[],
  run: NameMention,
  from: number,
): FoundFrame<Row> | null {
  const { tokens, reading } = run.line
  for (const { row, before, behind } of frames) {
    const start = before.matchBefore(tokens, from, reading)
    if (start < 0 || !NEEDS[row.name](run)) continue
    const end = behind ? behind.matchAt(tokens, run.to, tokens.length, reading) : run.to
    if (end >= 0) return { row, start, end }
  }
  return null
}

const BEFORE = framesOf(ROLES_BEFORE)
const CALLED = framesOf(NAMINGS)
const APPOINTED = framesOf(APPOINTMENTS)

/** The role right before a name; its noun stands at `start`. */
export const roleFrameBefore = (run: NameMention): FoundFrame<RoleFrame> | null => find(BEFORE, run, run.from)

/** The role right before a title or another role that stands before a name. */
export const roleFrameAt = (run: NameMention, to: number): FoundFrame<RoleFrame> | null => find(BEFORE, run, to)

/** What calls somebody by a name; the noun for what is called stands at `start`. */
export const namingBefore = (run: NameMention): FoundFrame<RoleFrame> | null => find(CALLED, run, run.from)

/** What gives an office to somebody; the office starts at `end`. */
export const appointmentAround = (run: NameMention): FoundFrame<RoleFrame> | null =>
  find(APPOINTED, run, Math.min(run.from, run.roleFrom))

const patternsOf = (rows: readonly PatternRow[]): ReadonlyMap<string, TokenPattern<ReadingScope>> =>
  new Map(rows.map(({ id, pattern }) => [id, new TokenPattern<ReadingScope>(pattern, CLASSES)]))

const BEHIND = patternsOf([...AFTER_NAME, ...WHO_CLAUSES])

/** Where what a row tells of a name ends when it is tried at `at`; -1 where it does not hold. */
export const behindName = (
  id: 'age' | 'party' | 'pictured' | 'one-of' | 'counsel-behind' | 'is' | 'does' | 'who-does' | 'who-is',
  tokens: readonly Token[],
  at: number,
  reading: ReadingScope,
): number => BEHIND.get(id)?.matchAt(tokens, at, tokens.length, reading) ?? -1
