import { PREP, VERB } from '../../text/tags.ts'
import type { Context } from '../context.ts'
import type { Entity } from '../entities/entity.ts'
import type { Census } from '../entities/entity-index.ts'
import { type NounClass, nounClass } from '../entities/nouns.ts'
import type { NameRun } from '../entities/sentence-mentions.ts'
import { modifiesNoun } from '../pronouns/discourse.ts'
import { entityTarget, pronounRow, resolvePronoun } from '../pronouns/pronouns.ts'
import { chooseRole } from '../roles/choose-role.ts'
import { readRole } from '../roles/role-phrase.ts'
import { inFocus } from '../sieves/focus.ts'
import { Phrase } from './locate.ts'
import type { Parsed } from './phrase.ts'
import { Target } from './referent.ts'

const PAIR = new Set('two pair duo couple three trio four brothers sisters siblings twins parents'.split(' '))

/** Finds whom a mention without a name means: somebody with that role, a body mentioned before, else nobody named. */
export function noun(phrase: Phrase, parsed: Parsed, context: Context): Target {
  const { tokens } = phrase.line
  const head = tokens[parsed.noun]?.lower ?? ''
  const found = nounClass(head)
  const definite = isDefinite(phrase, parsed)
  const person = definite ? byRole(phrase, parsed, found, context) : null
  if (person) {
    context.trail.add('role', `the last one named before whom the document calls so (${head})`, person)
    return entityTarget(person)
  }
  const focus = definite ? inFocus(phrase, parsed, found, context) : null
  if (focus) return focus
  const pair = definite && PAIR.has(head) ? pronounRow('they') : undefined
  if (pair) {
    const site = { line: phrase.line, start: phrase.start, row: pair, content: context.content }
    const target = resolvePronoun(site, context, context.trail)
    if (target.name && target.plural) return target
  }
  const earlier = definite && parsed.to - parsed.from === 1 ? earlierNoun(head, phrase, context) : undefined
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

/** "The company", "the source": the one mentioned before by the same noun, or the organisation that spoke last. */
function earlierNoun(head: string, phrase: Phrase, context: Context): Target | undefined {
  const earlier = context.discourse.byNoun(head)
  if (earlier?.name?.includes(' ')) {
    context.trail.add('earlier', `mentioned before as “${earlier.name}”`)
    return earlier
  }
  if (!BODIES.has(head) && !COMPANY.has(head)) return undefined
  for (let back = 0; back < 10; back++) {
    const speakers = context.discourse.speakersOf(phrase.line.ordinal - back)
    const last = speakers.findLast(({ target }) => target.kind === 'organization' && target.entity !== null)
    if (!last) continue
    context.trail.add('earlier', 'the organisation that spoke last', last)
    return last.target
  }
  return COMPANY.has(head) ? lastBody(phrase, context) : undefined
}

const BODIES = new Set(
  `group organization organisation agency union association department ministry bureau charity foundation institute
   committee bank station network newspaper magazine university hospital label studio league coalition alliance`.split(
    /\s+/,
  ),
)
const COMPANY = new Set(
  'company firm business corporation retailer manufacturer maker airline carrier club charity'.split(' '),
)

/** A body may follow what it is: "Dairy group Fox & Sons will close". */
const LATEST_SUBJECT = 4

/** "Dairy group Fox & Sons": the capital is that of the sentence. */
const opensOnly = (run: NameRun): boolean => run.from === 0 && run.entity?.inner === 0 && modifiesNoun(run)

/** The body that was named last as the subject of a sentence: "Fox Biscuits will close. … the company said". */
function lastBody(phrase: Phrase, { census, trail }: Context): Target | undefined {
  for (let back = 0; back < 4; back++) {
    const line = census.lines[phrase.line.ordinal - back]
    const run = line?.runs.find((one) => one.entity && one.start < phrase.start && !opensOnly(one))
    if (!run?.entity || run.from > LATEST_SUBJECT || run.entity.personal > 0) continue
    if (line?.tokens.slice(0, run.from).some((token) => (token.tags & (VERB | PREP)) !== 0)) continue
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
