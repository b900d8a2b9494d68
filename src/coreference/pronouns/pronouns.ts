import { PRONOUNS, type PronounRow } from '../../lexicon/people/pronouns.ts'
import type { Span } from '../../types.ts'
import type { Entity } from '../entities/entity.ts'
import type { Census } from '../entities/entity-index.ts'
import { type Line, lastAt, type NameRun } from '../entities/sentence-mentions.ts'
import { Target, type Trail } from '../linking/referent.ts'
import { chooseRole } from '../roles/choose-role.ts'
import type { RoleIndex } from '../roles/definite-descriptions.ts'
import { readRole } from '../roles/role-phrase.ts'
import { allows, doubt, genderCost, UNKNOWN_GENDER } from './agreement.ts'
import { Candidate, type Discourse, modifiesNoun, obscurity } from './discourse.ts'
import type { PronounSite, Surroundings } from './site.ts'
import { namelessIn, ownedCost } from './unnamed-antecedents.ts'

const rows = new Map<string, PronounRow>()
for (const row of PRONOUNS) for (const word of row.words) if (!rows.has(word)) rows.set(word, row)

export const pronounRow = (lower: string): PronounRow | undefined => rows.get(lower)

const SENTENCES_BACK = 12
const NAMES_A_LINE = 40
/** A pronoun that was resolved tells a little about the gender of who was meant. */
const RESOLVED = 0.5
const SPEAKER = -0.6
const ASKER = 0.3
/** Whom the headline names, the article is about. */
const PROMINENT = -0.4
/** Named in what somebody else was reported to say. */
const REPORTED = 0.5
const NEXT_SENTENCE = 1
const NEXT_PARAGRAPH = 0.7
/** Too far to be the one who is spoken of. */
const FAR = 6

/** An entity as the speaker that is told of it, once everything is known of it. */
export function entityTarget(entity: Entity): Target {
  entity.target ??= new Target(entity.name, entity.kind, chooseRole(entity), entity)
  return entity.target
}

const inside = (run: NameRun, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= run.start && run.end <= span.end)

/** The names of a line before the pronoun: of a long one the last. */
function nearest(line: Line, site: PronounSite): readonly NameRun[] {
  if (line !== site.line) return line.runs.slice(0, NAMES_A_LINE)
  const count = lastAt(line.runs, site.start - 1, (run) => run.start) + 1
  return line.runs.slice(Math.max(0, count - NAMES_A_LINE), count)
}

function speakersIn(site: PronounSite, line: Line, distance: number, discourse: Discourse): Candidate[] {
  return discourse
    .speakersOf(line.ordinal)
    .filter(({ target, start }) => start < site.start && allows(site.row, target))
    .map(({ target, start, end, asked }) => {
      const cost = distance + (asked ? ASKER : SPEAKER) + doubt(target, site.row) + genderCost(target, site.row.gender)
      return new Candidate(target, start, end, cost)
    })
    .reverse()
}

function namedIn(site: PronounSite, line: Line, distance: number, { discourse, census }: Surroundings): Candidate[] {
  const found: Candidate[] = []
  const said = line === site.line ? [] : discourse.speakersOf(line.ordinal).flatMap(({ content }) => content)
  for (const run of nearest(line, site)) {
    if (!run.entity || run.start >= site.start || modifiesNoun(run) || inside(run, site.content)) continue
    const target = entityTarget(run.entity)
    if (!allows(site.row, target)) continue
    const obscure = obscurity(run, line)
    if (!site.row.gender && obscure > 0.2) continue
    // "On Twitter, she said": a lone name behind a preposition, which nothing shows to be a person's.
    if (obscure >= 0.8 && !run.possessive && doubt(target, site.row) > 1) continue
    const reported = inside(run, said) ? REPORTED : 0
    const known = run.entity.prominent && site.row.gender ? PROMINENT : 0
    const owned = ownedCost(run, site, census.reader.text)
    const cost =
      distance + obscure + reported + known + owned + doubt(target, site.row) + genderCost(target, site.row.gender)
    found.push(new Candidate(target, run.start, run.end, cost, owned > 0 ? run : null))
  }
  return found
}

/** A role noun as the subject of a sentence before: "The governor was late. He said …". */
function roleIn(site: PronounSite, line: Line, distance: number, census: Census, roles: RoleIndex): Candidate[] {
  const [first] = line.tokens
  if (first?.lower !== 'the' || first.start >= site.start || !site.row.gender) return []
  const phrase = readRole(line.tokens, 0, census.reader)
  const head = line.tokens[phrase?.head ?? -1]
  if (!phrase || !head || head.start >= site.start) return []
  const modifiers = line.tokens.slice(1, phrase.head).map((token) => token.lower)
  const entity = roles.find(head.lower, modifiers, first.start)
  if (!entity?.isPerson) return []
  const target = entityTarget(entity)
  return [new Candidate(target, first.start, head.end, distance + genderCost(target, site.row.gender))]
}

/** Two names joined by "and", for "they". */
function pairsIn(site: PronounSite, line: Line, distance: number): Candidate[] {
  if (site.row.number !== 'plural') return []
  const found: Candidate[] = []
  const runs = nearest(line, site)
  runs.forEach((run, i) => {
    const next = runs[i + 1]
    if (!run.entity?.isPerson || !next?.entity?.isPerson || next.start >= site.start) return
    if (line.tokens[Math.max(run.to, next.roleFrom - 1)]?.lower !== 'and') return
    const target = new Target(`${run.entity.name} and ${next.entity.name}`, 'group', null, null, true)
    found.push(new Candidate(target, run.start, next.end, distance + 0.1))
  })
  return found
}

/** Everybody who can be meant, from the pronoun's sentence backwards, the likeliest first. */
function candidatesFor(site: PronounSite, surroundings: Surroundings): Candidate[] {
  const { census, discourse, roles } = surroundings
  const found: Candidate[] = []
  let distance = 0
  let { block } = site.line
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const line = back === 0 ? site.line : census.lines[site.line.ordinal - back]
    if (!line) break
    if (back > 0) distance += NEXT_SENTENCE + (line.block === block ? 0 : NEXT_PARAGRAPH)
    block = line.block
    found.push(...speakersIn(site, line, distance, discourse))
    found.push(...roleIn(site, line, distance, census, roles))
    found.push(...namelessIn(site, line, distance, surroundings))
    found.push(...namedIn(site, line, distance, surroundings), ...pairsIn(site, line, distance))
    if (found.some((candidate) => candidate.cost < distance)) break
  }
  return found.filter(({ cost }) => cost < 20).sort((a, b) => a.cost - b.cost)
}

/** Finds whom a pronoun means: the subject of its sentence, then the last speaker, then the sentences before. */
export function resolvePronoun(site: PronounSite, surroundings: Surroundings, trail: Trail): Target {
  if (site.row.use === 'speaker') return unresolved(site.row, trail)
  const [first, ...others] = candidatesFor(site, surroundings)
  const best = first ? (ownerOf(first, site, surroundings) ?? first) : undefined
  if (!best) return ahead(site, surroundings, trail) ?? unresolved(site.row, trail)
  trail.add('antecedent', `named or speaking before the pronoun, nearest that fits (${site.row.id})`, best)
  const rival = others.find((other) => other.target.name !== best.target.name)
  if (rival) trail.add('rejected', `also fits “${site.row.id}”, but stands farther away or stands out less`, rival)
  // Who was "he" once is not "she" two sentences later.
  if (site.row.gender && best.target.entity) best.target.entity[site.row.gender] += RESOLVED
  return best.target
}

/** "Her mother, Ida, sewed. … she said": of a relative with a given name only, the one whose relative it is. */
function ownerOf({ relative, target }: Candidate, site: PronounSite, surroundings: Surroundings): Candidate | null {
  if (!relative || target.entity?.words.length !== 1) return null
  const start = relative.line.tokens[relative.roleFrom - 1]?.start ?? relative.start
  const [owner] = candidatesFor({ line: relative.line, start, row: site.row, content: [] }, surroundings)
  return owner && owner.cost < FAR && !owner.relative ? owner : null
}

/** Where nobody is named before: the one that the next sentences name first, if they name only one. */
function ahead(site: PronounSite, surroundings: Surroundings, trail: Trail): Target | null {
  if (!site.row.gender) return null
  const after = { ...site, start: Number.POSITIVE_INFINITY }
  for (const line of surroundings.census.lines.slice(site.line.ordinal + 1, site.line.ordinal + 3)) {
    const found = namedIn(after, line, 0, surroundings).filter(({ cost }) => cost < UNKNOWN_GENDER + 1)
    const [only] = found
    if (!only) continue
    if (found.some(({ target }) => target !== only.target)) return null
    trail.add('named-after', 'nobody is named before; the only one named right after', only)
    return only.target
  }
  return null
}

function unresolved(row: PronounRow, trail: Trail): Target {
  trail.add('unresolved', `nobody before the pronoun fits (${row.id})`)
  return new Target(null, row.gender ? 'person' : 'unnamed')
}
