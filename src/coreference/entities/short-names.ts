import { PARTY } from '../../lexicon/people/particles.ts'
import { ALL_CAPS } from '../../text/tokens.ts'
import type { Entity } from '../names/entity.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isImpersonalName } from '../names/split-name.ts'
import { titleRow } from '../names/title-words.ts'
import type { EntityIndex } from './entity-index.ts'

/** Chooses among namesakes for a name of one word: the one in the headline, else the one introduced first. */
function chooseNamesake(candidates: readonly Entity[], run: NameMention): Entity | undefined {
  if (candidates.length < 2) return candidates[0]
  const before = candidates.filter((entity) => entity.start < run.start)
  const [first, ...others] = before.length > 0 ? before : candidates
  return others.find((entity) => entity.prominent && !first?.prominent) ?? first
}

/** Whether a capitalised word is one by its place only: "Officials said", "Leaders of both parties". */
const isPlainNoun = (run: NameMention): boolean =>
  run.from === 0 && run.to === 1 && run.line.nouns.classOf(run.key) !== null && titleRow(run.key) === undefined

/** "R-Ohio", "D" in brackets after a name. */
const isParty = (run: NameMention): boolean =>
  run.to - run.from === 1 && PARTY.test(run.line.tokens[run.from]?.text.replace(/\.$/, '') ?? '')

/** "The Louvre" is no short form of a society of its friends: what a preposition governs in a name names something else. */
const isGoverned = (entity: Entity, run: NameMention): boolean =>
  run.line.tokens[run.from - 1]?.lower === 'the' &&
  run.key === entity.words.at(-1) &&
  /^(?:of|for|du|des|de|di|der|del)$/.test(entity.words.at(-2) ?? '')

/** "Mel B" is no Mel Starks, though the key of a name has no initials. */
function fitsInitial({ words }: Entity, { line, nameFrom, nameTo, key }: NameMention): boolean {
  const last = line.tokens[nameTo - 1]?.lower.replace('.', '') ?? ''
  return nameTo - nameFrom < 2 || key.includes(' ') || last.length > 1 || words.at(-1)?.startsWith(last) === true
}

/** "The EU" is no short form of "EU Identity": letters are a name by themselves, unless a person's ("JD Fox"). */
const isAcronymOf = ({ words, personal }: Entity, { line, nameFrom, nameTo, key }: NameMention): boolean =>
  nameTo - nameFrom === 1 && line.tokens[nameFrom]?.case === ALL_CAPS && key === words[0] && personal === 0

/** Leads the names of one word, or of an ending, to the people named in full. */
export function linkShort(run: NameMention, { registry, counts, runs }: EntityIndex): Entity | null {
  const full = registry.whole(run.key)
  const { tokens } = run.line
  // "in Washington" is no Kerry Washington, unless the document calls somebody so again and again.
  const placed =
    run.nameFrom === run.from && tokens[run.from - 1]?.lower === 'in' && (counts.alone.get(run.key) ?? 0) < 2
  const known = placed ? [] : registry.candidates(run.key)
  const candidates = known.filter(
    (entity) => !isGoverned(entity, run) && fitsInitial(entity, run) && !isAcronymOf(entity, run),
  )
  const titled = titleGender(run, candidates)
  const found = full && full.words.length > 1 ? full : (lastTitled(titled, run, runs) ?? chooseNamesake(titled, run))
  // A surname that is also a word for a body ("Guardian", "West") is the person's where no article stands before it.
  const person = found && found.personal > 0 && tokens[run.from - 1]?.lower !== 'the'
  if (found && (person || !isImpersonalName(run, counts))) return found
  return isPlainNoun(run) || isParty(run) ? null : registry.addSingle(run)
}

/** Whether a name has a rank or office before it, and no courtesy alone. */
const rankOf = ({ line, from, nameFrom }: NameMention): string => {
  const lower = nameFrom > from ? (line.tokens[nameFrom - 1]?.lower ?? '') : ''
  return titleRow(lower)?.nouns === '' ? '' : lower
}

/**
 * "Judge Hugo Hill … Judge Bo Hill … Judge Hill": of those who bear the same rank the one named in full last, and none of
 * those who never bear it.
 */
function lastTitled(candidates: readonly Entity[], run: NameMention, runs: readonly NameMention[]): Entity | null {
  const rank = candidates.length < 2 ? '' : rankOf(run)
  if (rank === '') return null
  const named = runs.filter(
    (one) => one.entity && one.start < run.start && candidates.includes(one.entity) && rankOf(one) === rank,
  )
  return named.at(-1)?.entity ?? null
}

/** Of namesakes, those whose gender a "Mr." or "Ms." before the name agrees. */
function titleGender(run: NameMention, candidates: readonly Entity[]): readonly Entity[] {
  if (candidates.length < 2 || run.nameFrom === run.from) return candidates
  const lower = run.line.tokens[run.nameFrom - 1]?.lower ?? ''
  const wanted = /^(?:mrs?\.?|ms\.?|miss)$/.test(lower) ? (/^mr\.?$/.test(lower) ? 'male' : 'female') : null
  const fitting = wanted ? candidates.filter((entity) => (entity.gender ?? entity.hint) === wanted) : []
  return fitting.length > 0 ? fitting : candidates
}

/** Leads all names of one word, and endings of names, to their entities. */
export function linkShortNames(index: EntityIndex): void {
  for (const run of index.runs) if (run.key && !run.entity) run.entity = linkShort(run, index)
}
