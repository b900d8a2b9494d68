import { FAMILIES_BEFORE_NAMES } from '../../lexicon/people/family.ts'
import { FORMER_NAMES } from '../../lexicon/people/name-frames.ts'
import type { Lexical } from '../../text/lexical.ts'
import { compiled } from '../../text/token-pattern.ts'
import type { Entity } from '../names/entity.ts'
import type { Gender, NounLexicon } from '../names/noun-lexicon.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { titleRow } from '../names/title-words.ts'
import type { EntityIndex } from './entity-index.ts'

/** Whether both are given names: a list knows them, or the noun before them is a family's. */
function areGiven(run: NameMention, other: Entity, lexical: Lexical | null): boolean {
  const comma = run.line.tokens[run.from - 1]?.text === ','
  if (FAMILIES_BEFORE_NAMES.has(run.line.tokens[run.from - (comma ? 2 : 1)]?.lower ?? '')) return true
  return [run.key, other.words[0] ?? ''].every((word) => (lexical?.genderOf(word) ?? null) !== null)
}

/** "Lena and Hugo Fox": the first has the second's surname, unless it is a surname itself. */
function shareSurname(run: NameMention, next: NameMention, { registry }: EntityIndex, lexical: Lexical | null): void {
  const { entity, line } = run
  const other = next.entity
  if (!entity || !other || entity.words.length > 1 || other.words.length !== 2 || next.nameFrom !== next.from) return
  if (run.to !== run.from + 1 || next.from !== run.to + 1 || line.tokens[run.to]?.lower !== 'and') return
  // Of "Brandy, Lena and Ana Fox" each has a name of her own.
  if (
    run.possessive ||
    (line.tokens[run.from - 1]?.text === ',' && !FAMILIES_BEFORE_NAMES.has(line.tokens[run.from - 2]?.lower ?? '')) ||
    other.impersonal > other.personal ||
    entity.impersonal > entity.personal
  )
    return
  if (registry.byEnding(run.key).length > 0 || !areGiven(run, other, lexical)) return
  registry.addSurname(entity, other)
  entity.hint ??= lexical?.genderOf(entity.words[0] ?? '') ?? null
}

/** The gender that a courtesy title right before the name shows. */
function titled(run: NameMention): Gender | null {
  const row = titleRow(run.line.tokens[run.nameFrom - 1]?.lower ?? '')
  return run.nameFrom > run.from && row?.nouns === '' ? (row.gender ?? null) : null
}

const isRelative = (entity: Entity, gender: Gender, nouns: NounLexicon): boolean =>
  entity.words.length === 1 &&
  entity.isPerson &&
  entity.roles.some(({ head }) => nouns.classOf(head)?.gender === gender && nouns.classOf(head)?.rank === 'generic')

/** Of whom the document calls by the given name, a relative who was named in so many sentences before is "Mr Fox". */
const SENTENCES_BACK = 2

/** "His father, Ivo, said": whether a verb of saying follows the name. */
const speaks = ({ line: { tokens, reading }, to }: NameMention): boolean =>
  reading.cues.has(tokens[tokens[to]?.text === ',' ? to + 1 : to]?.start ?? -1)

/** "Hugo’s father, Ivo, said so. Mr Fox": who spoke so many sentences before at the most, and was named last of the two. */
function spokeLast(
  one: Entity,
  { line, start, entity }: NameMention,
  runs: readonly NameMention[],
  most: number,
): boolean {
  const near = runs.filter((run) => run.start < start && line.ordinal - run.line.ordinal <= most)
  const last = near.findLast((run) => run.entity === one || run.entity === entity)
  return last?.entity === one && speaks(last)
}

/** "Hugo Fox … his mother, Lena. … Mrs Fox said": the title roleAgrees the relative that has only a given name. */
function meantRelative(
  run: NameMention,
  titles: number,
  relatives: readonly Entity[],
  runs: readonly NameMention[],
): Entity | null {
  const gender = titled(run)
  const { entity } = run
  if (!gender || !entity || entity.words.length < 2 || run.nameTo - run.nameFrom > 1) return null
  const other = gender === 'male' ? 'female' : 'male'
  // Such titles before the surname have been counted for the gender already.
  // "Elliot Fox, 13, … his father, Simon. … Mr Fox": papers call children by the given name.
  const child = entity.age !== null && Number(entity.age) < GROWN
  const called = runs.some((one) => one.entity === entity && one.key === entity.words[0] && one.start < run.start)
  const [kin, ...more] = relatives.filter((one) => spokeLast(one, run, runs, called ? SENTENCES_BACK : 1))
  const office = entity.roles.some(({ rank }) => rank === 'office' || rank === 'title')
  if (kin && more.length === 0 && (called || !office) && isRelative(kin, gender, run.line.nouns)) return kin
  if (!child && (entity[gender] > TITLE * titles || (entity.hint !== other && entity[other] === 0))) return null
  const [relative, ...others] = relatives.filter((one) => isRelative(one, gender, run.line.nouns))
  return relative && others.length === 0 ? relative : null
}

/** Gives members of a family, whom the document calls by the given name, their surname. */
export function readFamilies(entityIndex: EntityIndex, lexical: Lexical | null): void {
  entityIndex.runs.forEach((run, i) => {
    const next = entityIndex.runs[i + 1]
    if (next?.line === run.line) shareSurname(run, next, entityIndex, lexical)
  })
  const courtesies = entityIndex.runs.filter((run) => run.to - run.from === 2 && titled(run))
  for (const run of courtesies) linkNamesake(run, entityIndex, lexical)
  const { nouns } = entityIndex.reading
  const relatives = entityIndex.registry.entities.filter(
    (one) => isRelative(one, 'male', nouns) || isRelative(one, 'female', nouns),
  )
  if (relatives.length === 0 || relatives.length > FEW) return
  const titles = new Map<Entity, number>()
  for (const { entity } of courtesies) if (entity) titles.set(entity, (titles.get(entity) ?? 0) + 1)
  for (const run of courtesies) {
    const gender = titled(run)
    const relative = meantRelative(run, run.entity ? (titles.get(run.entity) ?? 0) : 0, relatives, entityIndex.runs)
    if (!relative || !run.entity || !gender) continue
    run.entity[gender] -= TITLE
    entityIndex.registry.addSurname(relative, run.entity)
    run.entity = relative
  }
}

/** "Hugo Fox … his parents, Lena and Ivo Fox … Mrs Fox": a relative whose given name fits the title, where the first namesake's does not. */
function linkNamesake(run: NameMention, { registry }: EntityIndex, lexical: Lexical | null): void {
  const gender = titled(run)
  const { entity } = run
  if (!gender || !entity || entity.words.length < 2) return
  const genderOf = ({ words, male, female }: Entity): Gender | null =>
    lexical?.genderOf(words[0] ?? '') ?? (male === female ? null : male > female ? 'male' : 'female')
  if (genderOf(entity) === null || lexical?.genderOf(entity.words[0] ?? '') === gender) return
  const [other, ...others] = registry.byEnding(run.key).filter((one) => one !== entity && genderOf(one) === gender)
  if (!other || others.length > 0) return
  entity[gender] -= TITLE
  other[gender] += TITLE
  run.entity = other
}

/** Who could be meant by a title must be plain to see. */
const FEW = 20
/** What a courtesy title was counted for. */
const TITLE = 4
/** How old those are who have a courtesy title. */
const GROWN = 16

const FORMER = compiled(FORMER_NAMES)

/** "She was born Lena Fox": the only one with that given name was called so. */
export function readBirthNames({ runs, registry }: EntityIndex): void {
  for (const run of runs) {
    const given = run.key.slice(0, Math.max(0, run.key.indexOf(' ')))
    if (!given || !FORMER.some(({ pattern }) => pattern.matchBefore(run.line.tokens, run.from, null) >= 0)) continue
    const [namesake, ...others] = registry.byGiven(given).filter((one) => one !== run.entity)
    if (namesake && others.length === 0) run.entity = namesake
  }
}
