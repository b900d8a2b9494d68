import type { Span } from '../types.ts'
import type { Census } from './census.ts'
import { chooseRole } from './choose-role.ts'
import type { RoleIndex } from './definite.ts'
import { type Discourse, obscurity } from './discourse.ts'
import { type Entity, Role } from './entity.ts'
import { Phrase } from './locate.ts'
import { isPlural, isVeiled, type NounClass, nounClass } from './nouns.ts'
import { type Parsed, parsePhrase } from './phrase.ts'
import { entityTarget, pronounRow, resolvePronoun } from './pronouns.ts'
import { displayName } from './registry.ts'
import { antecedentOf } from './relative.ts'
import { readRole } from './role-phrase.ts'
import { isNameWord, type NameRun, runEnd, runsAround } from './runs.ts'
import { Target, type Trail } from './target.ts'

const PAIR = new Set(['two', 'pair', 'duo', 'couple', 'three', 'trio', 'four'])

/** What resolving a mention needs to know. */
export interface Context {
  readonly census: Census
  readonly roles: RoleIndex
  readonly discourse: Discourse
  /** The reported words of the attribution whose source this is. */
  readonly content: readonly Span[]
  readonly trail: Trail
}

/** Finds whom a mention means. */
export function resolveMention(phrase: Phrase, context: Context): Target {
  const first = phrase.line.tokens[phrase.from]
  const row = pronounRow(first?.lower ?? '')
  if (first && row && isPronoun(phrase)) {
    if (row.use === 'relative') return resolveRelative(phrase, context)
    const site = { line: phrase.line, start: first.start, row, content: context.content }
    return resolvePronoun(site, context, context.trail)
  }
  return resolvePhrase(phrase, context)
}

function isPronoun(phrase: Phrase): boolean {
  const { tokens } = phrase.line
  const first = tokens[phrase.from]?.lower ?? ''
  if (phrase.to - phrase.from === 1) return true
  if (first === 'her' || first === 'his' || first === 'that' || first === 'both') return false
  const second = tokens[phrase.from + 1]
  return second === undefined || second.lower === 'himself' || second.lower === 'herself' || second.lower === 'all'
}

function resolveRelative(phrase: Phrase, context: Context): Target {
  const antecedent = antecedentOf(phrase.line, phrase.from)
  if (!antecedent) return new Target(null, 'unnamed')
  context.trail.add('relative', 'stands right before the relative pronoun', antecedent)
  return resolvePhrase(antecedent, context)
}

function resolvePhrase(phrase: Phrase, context: Context): Target {
  const owner = explainedBy(phrase)
  if (owner) return explains(owner, context)
  const parsed = parsePhrase(phrase)
  if (parsed.runs.length > 1) return several(parsed.runs, context)
  const [run] = parsed.runs
  if (run?.entity) return named(run, context)
  const led = ledBy(phrase)
  return led ? explains(led, context) : noun(phrase, parsed, context)
}

function named(run: NameRun, { trail }: Context): Target {
  const { entity } = run
  if (!entity) return new Target(null, 'unnamed')
  const name = { start: run.line.tokens[run.nameFrom]?.start ?? run.start, end: run.end }
  trail.add('name', 'the name that heads the mention', name)
  if (entity.start !== name.start) trail.add('full-name', 'the fullest form that the document gives', entity)
  const opens = entity.inner === 0 && /[^s]s$/.test(run.key)
  const group = entity.personal === 0 && entity.words.length === 1 && (isPlural(run.key) || opens)
  if (group) return new Target(entity.name, nounClass(run.key)?.kind ?? 'group', null, null, true, run.key)
  const whole = entity.personal === 0 && entity.words.length === 1 ? bodyName(run) : null
  return whole ? new Target(whole, 'organization', null, entity) : entityTarget(entity)
}

/** "Guild of Bakers", "Color of Change": a capitalised word whose name goes on behind a preposition. */
function bodyName(run: NameRun): string | null {
  const { tokens } = run.line
  const before = tokens[run.to]?.lower
  const from = tokens[run.to + 1]?.lower === 'the' ? run.to + 2 : run.to + 1
  if ((before !== 'of' && before !== 'for') || !isNameWord(tokens[from])) return null
  return displayName(tokens, run.nameFrom, runEnd(tokens, from))
}

function several(runs: readonly NameRun[], { trail }: Context): Target {
  const names = runs.flatMap((run) => (run.entity ? [run.entity.name] : []))
  for (const run of runs) trail.add('name', 'one of the names that the mention joins', run)
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const roles = new Set(runs.map((run) => (run.entity ? chooseRole(run.entity) : null)))
  const [role] = roles
  return new Target(all, 'group', roles.size === 1 ? (role ?? null) : null, null, true)
}

/** The name in whose apposition the mention starts: the mention only explains it. */
function explainedBy(phrase: Phrase): NameRun | undefined {
  return runsAround(phrase.line, phrase.from, phrase.from + 1).find(
    (run) => run.entity && !run.possessive && run.to < phrase.from && phrase.from < run.explainedTo,
  )
}

/** The name whose role the mention is: "[the mayor] Lena Fox said". */
function ledBy(phrase: Phrase): NameRun | undefined {
  return runsAround(phrase.line, phrase.from, phrase.to + 12).find(
    (run) =>
      run.entity && !run.possessive && run.roleFrom < run.from && run.roleFrom <= phrase.from && phrase.to <= run.to,
  )
}

function explains(run: NameRun, context: Context): Target {
  context.trail.add('apposition', 'the mention only explains this name', run)
  return named(run, context)
}

function noun(phrase: Phrase, parsed: Parsed, context: Context): Target {
  const { tokens } = phrase.line
  const head = tokens[parsed.noun]?.lower ?? ''
  const found = nounClass(head)
  const definite = isDefinite(phrase, parsed)
  const person = definite ? byRole(phrase, parsed, found, context) : null
  if (person) {
    context.trail.add('role', `the last one named before whom the document calls so (${head})`, person)
    return entityTarget(person)
  }
  const focus = definite && parsed.to - parsed.from <= 2 ? inFocus(phrase, head, found, context) : null
  if (focus) return focus
  const pair = definite && PAIR.has(head) ? pronounRow('they') : undefined
  if (pair) {
    const site = { line: phrase.line, start: phrase.start, row: pair, content: context.content }
    const target = resolvePronoun(site, context, context.trail)
    if (target.name) return target
  }
  const earlier = definite && parsed.to - parsed.from === 1 ? earlierNoun(head, found, phrase, context) : undefined
  if (earlier) return earlier
  return unnamed(parsed, found, phrase, context)
}

/** "The mayor", "her lawyer", "Britain's envoy": somebody known, unlike "a mayor". */
function isDefinite({ line: { tokens } }: Phrase, { from, noun }: Parsed): boolean {
  if (tokens[from - 1]?.lower === 'the' || /^(?:his|her|their|its)$/.test(tokens[from]?.lower ?? '')) return true
  return tokens.slice(from, noun).some((token) => token.lower === "'s")
}

function byRole(phrase: Phrase, parsed: Parsed, noun: NounClass | null, context: Context): Entity | null {
  const { tokens } = phrase.line
  const head = tokens[parsed.noun]
  if (!head || noun?.plural || (noun && noun.kind !== 'person' && noun.kind !== 'organization')) return null
  if (head.lower.endsWith('year-old')) return byAge(phrase, parsed, context)
  const modifiers = tokens
    .slice(parsed.from, parsed.noun)
    .map((token) => token.lower)
    .filter((word) => !/^(?:his|her|their|its|the|'s)$/.test(word))
  const found = context.roles.find(head.lower, modifiers, phrase.start)
  return found && noun?.kind === 'organization' && found.start > phrase.start ? null : found
}

/** "The 54-year-old", in one token or several. */
function byAge(phrase: Phrase, { from, noun }: Parsed, { roles }: Context): Entity | null {
  const words = phrase.line.tokens.slice(from, noun + 1).map((token) => token.text)
  const age = /\d+/.exec(words.join(' '))
  return age ? roles.aged(age[0], phrase.start) : null
}

/**
 * "Talhouni shook her head. … the glaciologist said": a definite occupation that the document gives nobody goes to the
 * person just spoken of, if nothing else is known of that person.
 */
function inFocus(
  phrase: Phrase,
  head: string,
  found: NounClass | null,
  { census, discourse, trail }: Context,
): Target | null {
  const old = head.endsWith('year-old')
  if (!old && (found?.rank !== 'position' || found.plural || isVeiled(head))) return null
  for (let back = 0; back < 4; back++) {
    const line = census.lines[phrase.line.ordinal - back]
    const spoke = discourse.speakersOf(phrase.line.ordinal - back).findLast(({ target }) => target.entity?.isPerson)
    const run = line?.runs.find(
      (one) => one.entity?.isPerson && one.start < phrase.start && obscurity(one, line) <= 0.2,
    )
    const entity = spoke?.target.entity ?? run?.entity
    if (!entity || doubtful(entity)) continue
    if (!old && entity.roles.some(({ rank }) => rank === 'office' || rank === 'position')) return null
    trail.add('focus', 'the person just spoken of, of whom no other role is told', entity)
    if (!old) entity.roles.push(new Role(head, phrase.start, phrase.end, 'copula', 'position', head))
    return entityTarget(entity)
  }
  return null
}

const doubtful = (entity: Entity): boolean => entity.words.length === 1 && entity.personal === 0

/** "The company", "the source": the one mentioned before by the same noun, or the organisation that spoke last. */
function earlierNoun(head: string, found: NounClass | null, phrase: Phrase, context: Context): Target | undefined {
  const earlier = context.discourse.byNoun(head)
  if (earlier?.name?.includes(' ')) {
    context.trail.add('earlier', `mentioned before as “${earlier.name}”`)
    return earlier
  }
  if (found?.kind !== 'organization' || found.plural) return undefined
  for (let back = 0; back < 10; back++) {
    const speakers = context.discourse.speakersOf(phrase.line.ordinal - back)
    const last = speakers.findLast(({ target }) => target.kind === 'organization' && target.entity !== null)
    if (!last) continue
    context.trail.add('earlier', 'the organisation that spoke last', last)
    return last.target
  }
  return COMPANY.has(head) ? lastBody(phrase, context) : undefined
}

const COMPANY = new Set(
  'company firm business corporation retailer manufacturer maker airline carrier club charity'.split(' '),
)

/** The body that was named last as the subject of a sentence: "Fox Biscuits will close. … the company said". */
function lastBody(phrase: Phrase, { census, trail }: Context): Target | undefined {
  for (let back = 0; back < 4; back++) {
    const line = census.lines[phrase.line.ordinal - back]
    const run = line?.runs.find((one) => one.entity && one.start < phrase.start)
    if (!run?.entity || run.from > 1 || run.entity.personal > 0) continue
    trail.add('earlier', 'the body named last as the subject of a sentence', run)
    return new Target(run.entity.name, 'organization', chooseRole(run.entity), run.entity)
  }
  return undefined
}

const OWNER = /^(?:his|her|their|its|my|our|your) /i

function unnamed(parsed: Parsed, found: NounClass | null, phrase: Phrase, { census, trail }: Context): Target {
  const span = new Phrase(phrase.line, parsed.from, Math.max(parsed.to, parsed.from + 1))
  const words = census.reader.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const name = words
    .replace(OWNER, '')
    .replace(/['’]s?$/, '')
    .trim()
  const plural = found?.plural ?? /[^s]s$/.test(name)
  const kind = found === null ? (plural ? 'group' : 'unnamed') : found.kind === 'person' ? 'unnamed' : found.kind
  if (!/\p{L}{2}|\d/u.test(name)) return new Target(null, 'unnamed')
  trail.add('noun', 'a source without a name, as the text has it', span)
  const head = phrase.line.tokens[parsed.noun]?.lower ?? null
  return new Target(name || null, kind, explained(phrase, parsed, census), null, plural, head)
}

/** The role that an apposition gives a source without a name: "a source in the camp, a Syrian refugee, said". */
function explained(phrase: Phrase, parsed: Parsed, { reader }: Census): string | null {
  const { tokens } = phrase.line
  const found = nounClass(tokens[parsed.noun]?.lower ?? '')
  if (tokens[parsed.to]?.text !== ',' || (found?.kind !== 'person' && found?.kind !== 'unnamed')) return null
  const role = readRole(tokens, parsed.to + 1, reader)
  const [first, last] = [tokens[role?.from ?? -1], tokens[(role?.to ?? 0) - 1]]
  return first && last ? reader.text.slice(first.start, last.end) : null
}
