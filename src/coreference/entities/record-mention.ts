import { CAPITALISED_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../../lexicon/abbreviations.ts'
import { ROLE_VERB_NOUNS } from '../../lexicon/people/roles.ts'
import { ALL_CAPS, type Token } from '../../text/tokens.ts'
import type { ReadingScope } from '../reading-scope.ts'
import { employerBefore } from '../roles/affiliation.ts'
import { appositionBefore } from '../roles/apposition-before.ts'
import { lettersBehind } from '../roles/letters-behind.ts'
import { postOfBody } from '../roles/offices-before.ts'
import { readTail } from '../roles/role-after.ts'
import { isCourtesy, roleBefore } from '../roles/role-before.ts'
import { asBefore, oneOfBefore, roleAsSubject } from '../roles/role-called.ts'
import { bodyAfter, bodyBefore, endsBodyNoun } from '../roles/role-of-body.ts'
import { RolePhrase } from '../roles/role-phrase.ts'
import { exampleOf, inSingular, PLURAL_TITLE, SHARED, sharedBehind, sharedRole } from '../roles/shared-role.ts'
import { agedSubject, pronounSubjects, toldAgain, toldBehindAge, toldRole } from '../roles/told-roles.ts'
import { type Entity, type Provenance, Role } from './entity.ts'
import type { EntityIndex } from './entity-index.ts'
import { isEither } from './noun-lexicon.ts'
import { isStoryPlace } from './place-lines.ts'
import { modifiesNoun } from './salience.ts'
import { NameMention } from './sentence-mentions.ts'
import { nounsOfTitle, titleRow } from './title-words.ts'

const GOVERNING = new Set(['of', 'in', 'for', 'to', 'with', 'from', 'by', 'at', 'on', 'the', 'and'])
const PLACING = new Set(['in', 'across', 'throughout', 'near', 'inside', 'outside', 'within', 'around'])

/** Only bodies and lands have these: "the chief executive of Fox". */
const RUN_BY = new Set(
  'executive officer director chairman chairwoman chairperson president vice-president ceo cfo coo founder co-founder'.split(
    ' ',
  ),
)

function rankOf(phrase: RolePhrase, run: NameMention): Role['rank'] {
  const { tokens } = run.line
  const head = tokens[phrase.head]?.lower ?? ''
  if (phrase.row?.startsWith('counsel')) return 'generic'
  const within = phrase.head >= run.from && phrase.head < run.nameFrom
  if (phrase.to - phrase.from === 1 && (titleRow(head) || within))
    return !isCalling(head) && run.line.nouns.classOf(head)?.rank === 'position' ? 'position' : 'title'
  if (titleRow(head) && !run.line.nouns.classOf(head)) return 'title'
  return run.line.nouns.classOf(head)?.rank ?? 'position'
}

/** "Advocate Hugo Hill", "Engineer Lena Fox": how South Asia and Africa address those who are. */
const isCalling = (lower: string): boolean =>
  titleRow(lower) !== undefined || /^(?:advocate|barrister|engineer|architect|counsel|comrade)$/.test(lower)

const isTrading = (noun: string): boolean => /^(?:rival|competitor|supplier|customer|partner|lender)$/.test(noun)

function addRole(
  entity: Entity,
  run: NameMention,
  phrase: RolePhrase,
  provenance: Provenance,
  reading: ReadingScope,
): void {
  const { tokens } = run.line
  const from = opensWithJoint(run, phrase) ? 1 : phrase.from
  const [first, last, head] = [tokens[from], tokens[phrase.to - 1], tokens[phrase.head]]
  if (!first || !last || !head) return
  entity.age ??= ageIn(reading.text.slice(first.start, last.end))
  if (head.lower.endsWith('year-old')) return
  // "Rival Oak Mills said": whose, it does not say.
  if (/^(?:rival|competitor)$/.test(head.lower) && phrase.from === 0 && phrase.to === 1) return
  const rank = provenance === 'who' || provenance === 'affiliation' ? 'clause' : rankOf(phrase, run)
  const written = reading.text.slice(first.start, last.end).replace(/\s+/g, ' ')
  const plural = phrase.row === SHARED || PLURAL_TITLE.test(head.lower)
  const text = plural ? written.replace(head.text, inSingular(head.text)) : written
  const affiliation = provenance === 'affiliation'
  const noun = affiliation ? '' : head.lower
  entity.roles.push(new Role(text, first.start, last.end, provenance, rank, noun, phrase.row ?? provenance))
  if (affiliation) return
  if (head.lower === 'member' && SEATED.test(text))
    for (const noun of nounsOfTitle('rep.').concat('mp', 'parliamentarian'))
      addAlias(entity, noun, first.start, last.end)
  for (const noun of nounsOfTitle(head.lower)) if (noun !== head.lower) addAlias(entity, noun, first.start, last.end)
  const gender = run.line.nouns.classOf(head.lower)?.gender
  if (gender) entity[gender] += 3
  // "Hugo Hill, a crane operator": a whole name is a person's or a body's whatever the noun.
  if (isEither(head.lower) && entity.words.length > 1) return
  // "Its German rival Oak": a body has bodies for rivals.
  if (isTrading(head.lower) && entity.words.length === 1 && tokens[phrase.from - 1]?.lower === 'its') {
    entity.impersonal += 2
    return
  }
  if (endsBodyNoun(tokens, phrase.head) || run.line.nouns.classOf(head.lower)?.kind === 'organization')
    entity.impersonal += 3
  // "Norway, one of the loudest critics, agreed"
  else if (phrase.row !== 'one-of' || entity.words.length > 1) entity.personal += 3
}

/** "But president of the trust, Lena Fox, said": what joins the sentence to the one before is no part of the role. */
const opensWithJoint = ({ line: { tokens } }: NameMention, { from, head }: RolePhrase): boolean =>
  from === 0 && head > 0 && /^(?:but|and|yet|so|or)$/.test(tokens[0]?.lower ?? '')

/** "Member of Parliament", "the member for Leeds East": whom the document may call a lawmaker. */
const SEATED = /\bmember (?:of (?:the )?(?:\p{Lu}\p{L}* )?(?:parliament|assembly|house|senate|congress)\b|for \p{Lu})/iu

/** "A 54-year-old nurse": how old a role says that somebody is. */
const ageIn = (role: string): string | null => /^(?:[a-z]+ )?(\d{1,3})-year-old\b/.exec(role)?.[1] ?? null

/** A title's full noun ("senator" for "Sen."): never told, but the document may use it for the person. */
function addAlias(entity: Entity, noun: string, start: number, end: number): void {
  if (!entity.roles.some((role) => role.head === noun))
    entity.roles.push(new Role('', start, end, 'title', 'title', noun))
}

function readTitles(entity: Entity, run: NameMention): void {
  for (let i = run.from; i < run.nameFrom; i++) {
    const row = titleRow(run.line.tokens[i]?.lower ?? '')
    if (!row) continue
    entity.personal += 3
    if (row.gender && run.line.tokens[i]?.text !== 'MS') entity[row.gender] += 4
  }
  const regnal = titleRow(run.line.tokens[run.nameFrom]?.lower ?? '')
  if (!regnal?.regnal || run.nameTo - run.nameFrom < 2) return
  entity.personal += 3
  addAlias(entity, run.line.tokens[run.nameFrom]?.lower ?? '', run.start, run.end)
}

/** Signs that a name is a place's or an organisation's: "in Leeds", "the Pentagon", "NRA". */
function readImpersonal(entity: Entity, run: NameMention, reading: ReadingScope): void {
  const { tokens } = run.line
  const before = tokens[run.from - 1]?.lower ?? ''
  const next = tokens[run.to]
  if (run.nameFrom > run.from) return
  if (PLACING.has(before) && !run.possessive) entity.impersonal += 2
  if (before === 'of' && RUN_BY.has(tokens[run.from - 2]?.lower ?? '')) entity.impersonal += 2
  if (before === 'a' || before === 'an') entity.impersonal += 1
  const modifies = modifiesNoun(run) && !reading.cues.has(next?.start ?? -1)
  if (before === 'the' && !modifies && !run.possessive) entity.impersonal += run.to - run.from > 1 ? 2 : 1
  if (modifies && run.line.nouns.classOf(next?.lower ?? '')) entity.impersonal += 0.5
  if (isAbbreviatedState(tokens[run.nameFrom])) entity.impersonal += 3
  if (next?.text === ',' && isAbbreviatedState(tokens[run.to + 1])) entity.impersonal += 2
  if (next?.lower === 'which') entity.impersonal += 2
  const name = tokens[run.nameFrom]
  if (isStoryPlace(entity, run)) entity.impersonal += 3
  else if (run.from === 0 && next?.text === ':') entity.personal += 1
  if (
    entity.words.length === 1 &&
    run.nameTo - run.nameFrom === 1 &&
    name?.case === ALL_CAPS &&
    name.text.length <= 6 &&
    next?.text !== ':'
  )
    entity.impersonal += 1
}

/** "Salinas, Calif." */
const isAbbreviatedState = (token: Token | undefined): boolean =>
  token?.text.endsWith('.') === true &&
  (CAPITALISED_ABBREVIATIONS.has(token.lower.slice(0, -1)) || TRAILING_ABBREVIATIONS.has(token.lower.slice(0, -1)))

/** Counts a mention of its entity, and reads what stands around it. */
export function recordMention(run: NameMention): void {
  const { entity } = run
  if (!entity) return
  entity.mentions++
  if (run.from > 0) entity.inner++
  run.recorded = true
  readContext(run)
}

/** Adds what sentences tell of a "he" or "she" that can be one person only: "She is a nurse at the clinic." */
export function readToldRoles({ lines, reading }: EntityIndex): void {
  for (const [line, entity] of pronounSubjects(lines)) {
    const role = toldRole(line)
    if (role) addRole(entity, new NameMention(line, 0, 0, false), role, 'copula', reading)
  }
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const aged = before ? toldBehindAge(line) : null
    const subject = aged && before ? agedSubject(line, before) : null
    if (aged && subject) addRole(subject, new NameMention(line, 0, 0, false), aged, 'copula', reading)
    const [entity, role] = (before && toldAgain(line, before)) ?? []
    if (entity && role) addRole(entity, new NameMention(line, 0, 0, false), role, 'lead', reading)
  }
}

/** Records the mentions that have an entity by now and are not recorded yet. */
export function recordMentions({ runs }: EntityIndex): void {
  for (const run of runs) if (run.key && !run.recorded) recordMention(run)
}

/** Reads what stands around a name into its entity: roles, party, signs of gender and kind. */
export function readContext(run: NameMention): void {
  const { entity } = run
  const { reading } = run.line
  if (!entity) return
  readTitles(entity, run)
  readImpersonal(entity, run, reading)
  const before = roleBefore(run, reading)
  const shared = before && !onlyCourtesy(run, before) ? null : sharedRole(run, reading)
  if (shared) addRole(entity, run, shared, 'before', reading)
  const example = before ? null : exampleOf(run, reading)
  if (example) addRole(entity, run, example, 'before', reading)
  const together = (before && !onlyCourtesy(run, before)) || shared ? null : sharedBehind(run, reading)
  if (together) addRole(entity, run, together, 'after', reading)
  const letters = lettersBehind(run)
  if (letters) addRole(entity, run, letters, 'after', reading)
  if (before) {
    run.roleFrom = Math.min(before.from, run.from)
    if (!onlyCourtesy(run, before)) addRole(entity, run, before, 'before', reading)
  }
  const employer = before ? null : employerBefore(run)
  if (employer) addRole(entity, run, employer, 'affiliation', reading)
  const body = before || entity.personal > 0 ? null : (bodyBefore(run) ?? bodyAfter(run))
  if (body) addRole(entity, run, body, body.to <= run.from ? 'before' : 'after', reading)
  if (body && body.to <= run.from) run.roleFrom = Math.min(body.from, run.from)
  const apposition = before && !onlyTitle(run, before) ? postBefore(run, before) : appositionBefore(run, reading)
  if (apposition) {
    run.roleFrom = apposition.from
    addRole(entity, run, apposition, 'appositive', reading)
    const first = firstOfTwo(run, apposition)
    if (first) addRole(entity, run, first, 'appositive', reading)
  }
  const one = oneOfBefore(run)
  if (one) addRole(entity, run, one, 'appositive', reading)
  const subject = one ? null : roleAsSubject(run)
  if (subject) addRole(entity, run, subject, 'copula', reading)
  const as = asBefore(run)
  if (as) addRole(entity, run, as, 'appositive', reading)
  readAfter(entity, run, reading)
}

/** "Prime Minister" of "Prime Minister and Chairman of the Authority": an office by itself. */
function firstOfTwo({ line: { tokens, nouns } }: NameMention, { from, head }: RolePhrase): RolePhrase | null {
  const and = tokens.findIndex(({ lower }, i) => i > from && i < head && lower === 'and')
  return and > from && nouns.isRoleToken(tokens[and - 1]) ? new RolePhrase(from, and, and - 1) : null
}

/** "Oak Station chief, Superintendent Lena Fox agreed": a rank within the run of capitals leaves room for a post before it. */
const postBefore = (run: NameMention, { from }: RolePhrase): RolePhrase | null =>
  from >= run.from && run.line.tokens[run.from - 1]?.text === ',' ? postOfBody(run, false, run.line.reading) : null

/** "the chairman, Sir Hugo Hill": a title leaves room for what he is. */
const onlyTitle = (run: NameMention, phrase: RolePhrase): boolean =>
  onlyCourtesy(run, phrase) || rankOf(phrase, run) === 'title'

const onlyCourtesy = (run: NameMention, phrase: RolePhrase): boolean =>
  phrase.to - phrase.from === 1 && isCourtesy(run.line.tokens[phrase.head]?.lower ?? '')

function readAfter(entity: Entity, run: NameMention, reading: ReadingScope): void {
  const tail = readTail(run, reading)
  run.postmodifierEnd = tail.to
  run.explainedTo = tail.explained
  if (tail.age || tail.party) entity.personal += 3
  if (tail.who) entity.personal += 2
  entity.party ??= tail.party
  entity.age ??= tail.age
  const partisan = /^([DR])(?:-|$|emo|epu)/.exec(tail.party ?? '')?.[1]
  if (partisan) addAlias(entity, partisan === 'R' ? 'republican' : 'democrat', run.start, run.end)
  for (const role of tail.roles) addRole(entity, run, role, 'after', reading)
  const governed = GOVERNING.has(run.line.tokens[run.roleFrom - 1]?.lower ?? '')
  if (tail.copula && !governed) addRole(entity, run, tail.copula, 'copula', reading)
  for (const role of tail.further) addRole(entity, run, role, 'copula', reading)
  if (tail.affiliation) addRole(entity, run, tail.affiliation, 'affiliation', reading)
  if (tail.clause) {
    addRole(entity, run, tail.clause, 'who', reading)
    const nouns = ROLE_VERB_NOUNS.get(run.line.tokens[tail.clause.head]?.lower ?? '') ?? []
    for (const noun of nouns) addAlias(entity, noun, run.start, run.end)
  }
}
