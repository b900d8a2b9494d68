import { BODY_ENDINGS } from '../../lexicon/people/body-endings.ts'
import { PARTIES_SPOKEN_FOR, PARTY, PARTY_ENDS } from '../../lexicon/people/particles.ts'
import { DESCRIBING_BODIES, VENUES } from '../../lexicon/people/public-bodies.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { isGivenName } from '../../models/given-names.ts'
import { CLOSED, PREP, VERB } from '../../text/tags.ts'
import { ALL_CAPS, isQuotedTitle, LOWER, type Token, WORD } from '../../text/tokens.ts'
import { countryOf } from '../names/country-of.ts'
import { isNameWord, runEnd } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isImpersonalLast, isPortfolio, isSuffix } from '../names/title-words.ts'
import { isBodyNoun } from './role-of-body.ts'
import { RolePhrase } from './role-phrase.ts'

/** "Lena Fox, Ph.D., of Leeds University": where the letters after a name end. */
export function afterHonours(tokens: readonly Token[], at: number): number {
  let to = at
  while (tokens[to]?.text === ',') {
    // "Ph.D." is read as three tokens.
    const degree = tokens[to + 1]?.lower === 'ph' && tokens[to + 3]?.lower === 'd.'
    if (!degree && !isSuffix(tokens[to + 1]?.lower ?? '')) break
    to += degree ? 4 : 2
  }
  return to > at && tokens[to]?.text === ',' ? to + 1 : to
}

const DEGREE = /^(?:ph\.?d|m\.?d|j\.?d|d\.?o|r\.?n|d\.?d\.?s|d\.?v\.?m|mba|mph|cpa|esq)\.?$/

/** "Lena Fox, Ph.D., a biologist": the comma behind letters that only show a degree. */
export function afterDegrees(tokens: readonly Token[], at: number): number {
  // "Lena Fox ’08, a biologist": the year of a degree.
  let to = /^['’‘]$/.test(tokens[at]?.text ?? '') && /^\d\d$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at
  // "Lena Fox (PhD), a biologist"
  if (tokens[to]?.text === '(' && DEGREE.test(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.text === ')') to += 3
  for (;;) {
    if (tokens[to]?.text !== ',') return to
    const parted = /^(?:ph|m|j|d|r)$/.test(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.text === '.'
    const end = parted ? to + 4 : DEGREE.test(tokens[to + 1]?.lower ?? '') ? to + 2 : -1
    if (end < 0 || tokens[end]?.text !== ',') return to
    to = end
  }
}

const LONGEST_PLACE = 4

/** "Lena Fox of Ohio, the top Democrat": a place or body of a few words before a comma stands between. */
export function behindPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) return at
  // "Lena Fox of the University of Leeds, who"
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const to = runEnd(tokens, from)
  return to > from && to <= from + LONGEST_PLACE && tokens[to]?.text === ',' ? to : at
}

const endings = wordSet(BODY_ENDINGS)

const STATES = new Set(['US', 'U.S.', 'USA', 'UK', 'U.K.', 'EU', 'UAE'])

/** "Of the broker Kestrel Hythe": where the name starts behind what the body is; `from` where nothing describes it. */
function bodyNameAfter(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 3 && tokens[at]?.case === LOWER && tokens[at]?.kind === WORD) at++
  const noun = tokens[at - 1]
  const body = isBodyNoun(noun) || DESCRIBING_BODIES.has(noun?.lower ?? '')
  return at > from && body && isNameWord(tokens[at]) ? at : from
}

/** "Leeds University’s Morton Institute": the unit of the institution belongs to it. */
function unitEnd(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.lower !== "'s") return to
  if (isNameWord(tokens[to + 1])) return runEnd(tokens, to + 1)
  return describedBody(tokens, to + 1)?.to ?? to
}

/** "For Labour, Lena Fox said": the party for which somebody speaks. */
function partyOpening({ line: { tokens }, from, nameFrom, nameTo }: NameMention): RolePhrase | null {
  const start = tokens[1]?.lower === 'the' ? 2 : 1
  if (tokens[0]?.text !== 'For' || tokens[from - 1]?.text !== ',' || from > start + 3 || nameTo - nameFrom < 2)
    return null
  const last = tokens[from - 2]
  return last && (PARTY.test(last.text) || PARTIES_SPOKEN_FOR.test(last.text))
    ? new RolePhrase(start, from - 1, from - 2)
    : null
}

/** "The Norwick Post’s Lena Fox", "NRC’s Hugo Hill": the body that owns a whole name, by its letters or its words. */
export function employerBefore(run: NameMention): RolePhrase | null {
  const { tokens } = run.line
  const opening = partyOpening(run)
  if (opening) return opening
  const owns = tokens[run.from - 1]
  const last = run.from - 2
  if ((owns?.lower !== "'s" && owns?.text !== '’' && owns?.text !== "'") || owns.start !== tokens[last]?.end)
    return null
  if (run.nameFrom > run.from || run.nameTo - run.nameFrom < 2 || !isNameWord(tokens[last])) return null
  if (isImpersonalLast(tokens[run.nameTo - 1]?.lower ?? '') || !isNameWord(tokens[run.from])) return null
  let from = run.line.runs.find((one) => one.possessive && one.to === last + 1)?.from ?? last
  while (isNameWord(tokens[from - 1])) from--
  const letters =
    tokens[last]?.case === ALL_CAPS && (tokens[last]?.text.length ?? 0) > 1 && !STATES.has(tokens[last]?.text ?? '')
  const definite =
    tokens[from - 1]?.lower === 'the' && !isOffice(tokens[last], run) && !countryOf(tokens[last]?.lower ?? '')
  const body = isImpersonalLast(tokens[last]?.lower ?? '') || definite || isUnit(tokens, from, last)
  // "Reform UK’s Lena Fox", "Labour’s Hugo Hill"
  const branch = last > from && STATES.has(tokens[last]?.text ?? '')
  const party = PARTY.test(tokens[last]?.text ?? '') || (last > from && PARTY_ENDS.test(tokens[last]?.text ?? ''))
  return letters || body || branch || party ? new RolePhrase(from, last + 1, last) : null
}

/** "Homes for All": where a body's name ends that a preposition joins; `to` where none does. */
function joinedName(tokens: readonly Token[], to: number): number {
  const object = tokens[to + 1]
  return tokens[to]?.lower === 'for' && object?.kind === WORD && object.case !== LOWER
    ? Math.max(runEnd(tokens, to + 1), to + 2)
    : to
}

/** "Of the Leeds delegation", "from the local wildlife trust": what a body is, behind "the" and what describes it; null for none. */
function describedBody(tokens: readonly Token[], from: number): RolePhrase | null {
  if (!/^(?:the|its|their|'s)$/.test(tokens[from - 1]?.lower ?? '')) return null
  let at = from
  while (at < from + LONGEST_BODY && isBodyPart(tokens[at]) && !isBodyNoun(tokens[at])) at++
  while (isBodyNoun(tokens[at + 1])) at++
  const next = tokens[at + 1]
  const ends = !next || next.kind !== WORD || next.case !== LOWER || !isPreposed(next)
  return isBodyNoun(tokens[at]) && ends ? new RolePhrase(from, at + 1, at) : null
}

const isBodyPart = (token: Token | undefined): boolean =>
  token?.kind === WORD && (token.tags & (PREP | VERB | CLOSED)) === 0

const isPreposed = ({ tags }: Token): boolean => (tags & PREP) !== 0

const LONGEST_BODY = 5

/** "Leeds Convention Center", unlike the many centers where people work. */
const isHired = (tokens: readonly Token[], to: number): boolean =>
  /^cent(?:er|re)$/.test(tokens[to - 1]?.lower ?? '') &&
  /^(?:convention|civic|events?|conference|sports|shopping|expo|exhibition)$/.test(tokens[to - 2]?.lower ?? '')

/** "Harbour Analysis Ltd": a company, whatever its name means. */
const isCompany = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 && /^(?:ltd|inc|corp|llc|llp|plc|gmbh|pty)\.?$/.test(tokens[to - 1]?.lower ?? '')

/** "Department for Boats and Water", "Centre for Town and Country Studies": where a body ends that is for two things. */
function joinedSubjects({ from, to, head }: RolePhrase, tokens: readonly Token[]): RolePhrase | null {
  const leads = tokens.slice(from, to).some(({ lower }) => /^(?:of|for|on|'s)$/.test(lower))
  const next = tokens[to + 1]
  if (!leads || tokens[to]?.lower !== 'and' || !isNameWord(next) || isGivenName(next?.lower ?? '')) return null
  return new RolePhrase(from, runEnd(tokens, to + 1), head)
}

/** "The Queen’s Lena Fox": an office has no staff by name. */
const isOffice = (token: Token | undefined, { line }: NameMention): boolean => line.nouns.isRoleNoun(token?.lower ?? '')

/** "Auckland Transport’s Lena Fox": the last of several words is what bodies are in charge of. */
const isUnit = (tokens: readonly Token[], from: number, last: number): boolean =>
  last > from && isPortfolio(tokens[last]?.lower ?? '')

/** The institution in "Lena Fox of the University of Leeds", behind the name. */
export function readAffiliation(tokens: readonly Token[], at: number, reading: ReadingScope): RolePhrase | null {
  const body = bodyBehind(tokens, at, reading)
  return body && (joinedSubjects(body, tokens) ?? body)
}

function bodyBehind(tokens: readonly Token[], at: number, { nouns }: ReadingScope): RolePhrase | null {
  if (!/^(?:of|from|with|at)$/.test(tokens[at]?.lower ?? '')) return null
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const described = bodyNameAfter(tokens, from)
  if (described > from) return new RolePhrase(from, joinedName(tokens, runEnd(tokens, described)), described - 1)
  const to = runEnd(tokens, from)
  if (to > from && joinedName(tokens, to) > to) return new RolePhrase(from, joinedName(tokens, to), from)
  if (tokens[at]?.lower === 'at' && (isHired(tokens, to) || VENUES.has(tokens[to - 1]?.lower ?? ''))) return null
  if (isCompany(tokens, from, to)) return new RolePhrase(from, to, to - 1)
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (to - from > 1 && isImpersonalLast(lower) && nouns.classOf(lower)?.kind === 'organization')
      return new RolePhrase(from, unitEnd(tokens, to), i)
  }
  if (to - from > 1 && endings.has(tokens[to - 1]?.lower ?? ''))
    return new RolePhrase(from, unitEnd(tokens, to), to - 1)
  // "Of Harbour magazine"
  if (to > from && isBodyNoun(tokens[to]) && tokens[to]?.case === LOWER && tokens[at]?.lower !== 'at')
    return new RolePhrase(from, to + 1, to)
  const kind = tokens[at]?.lower === 'at' ? null : describedBody(tokens, from)
  if (kind) return kind
  // "Lena Fox of the NRC"
  const letters = tokens[from]
  if (to - from === 1 && letters?.case === ALL_CAPS && letters.text.length > 1 && !STATES.has(letters.text))
    return new RolePhrase(from, to, from)
  // "At Savannah Research" nobody lives; a title in quotation marks is no place of work.
  const works = tokens[at]?.lower === 'at' && to - from > 1
  return works && !tokens.slice(from, to).some(isQuotedTitle) ? new RolePhrase(from, to, to - 1) : null
}
