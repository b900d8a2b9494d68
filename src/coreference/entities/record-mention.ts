import { ROLE_VERB_NOUNS } from '../../lexicon/people/roles.ts'
import type { Entity } from '../names/entity.ts'
import { peopleOf } from '../names/people-of.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { NameMention } from '../names/sentence-mentions.ts'
import { employerBefore } from '../roles/affiliation.ts'
import { appositionBefore } from '../roles/apposition-before.ts'
import { isCourtesy } from '../roles/courtesy-titles.ts'
import { lettersBehind } from '../roles/letters-behind.ts'
import { postOfBody } from '../roles/offices-before.ts'
import { readTail } from '../roles/role-after.ts'
import { roleBefore } from '../roles/role-before.ts'
import { asBefore, oneOfBefore, roleAsSubject } from '../roles/role-called.ts'
import { bodyAfter, bodyBefore } from '../roles/role-of-body.ts'
import { RolePhrase } from '../roles/role-phrase.ts'
import { exampleOf, sharedBehind, sharedRole } from '../roles/shared-role.ts'
import { agedSubject, pronounSubjects, toldAgain, toldBehindAge, toldRole } from '../roles/told-roles.ts'
import { addAlias, addRole, rankOf } from './add-role.ts'
import type { EntityIndex } from './entity-index.ts'
import { readImpersonal, readTitles } from './signs-of-kind.ts'

const GOVERNING = new Set(['of', 'in', 'for', 'to', 'with', 'from', 'by', 'at', 'on', 'the', 'and'])

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
  // "doctors in Brazil, who": they are meant.
  if (tail.who && !peopleOf(run)) entity.personal += 2
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
