import { NATIONALS } from '../../lexicon/people/groups.ts'
import { wordSet } from '../../lexicon/people/row.ts'
import type { Context } from '../context.ts'
import { type Entity, Role } from '../entities/entity.ts'
import { isVeiled, type NounClass } from '../entities/nouns.ts'
import type { Line, NameRun } from '../entities/sentence-mentions.ts'
import type { Phrase } from '../linking/locate.ts'
import type { Parsed } from '../linking/phrase.ts'
import type { Target } from '../linking/referent.ts'
import { obscurity } from '../pronouns/discourse.ts'
import { entityTarget } from '../pronouns/pronouns.ts'

const nationals = wordSet(NATIONALS)
/** "The father of three", "the mum-of-two": told of somebody named before. */
const PARENT = /^(?:grand)?(?:father|mother|dad|mum|mom|parent)-of-(?:one|two|three|four|five|six|seven|eight|nine|ten)/
const SENTENCES_BACK = 4

const holds = ({ roles }: Entity, ranks: readonly Role['rank'][]): boolean =>
  roles.some(({ rank }) => ranks.includes(rank))

const isDoubtful = (entity: Entity): boolean => entity.words.length === 1 && entity.personal === 0

const SUBJECT = 0.2
/** A word alone takes so much to be a person: clubs and towns are subjects, too. */
const CERTAIN = 3

function isSubject(run: NameRun, line: Line): boolean {
  const { entity, from } = run
  if (!entity?.isPerson || (entity.words.length === 1 && entity.personal < CERTAIN)) return false
  return from === 0 || obscurity(run, line) <= SUBJECT
}

/** The person just spoken of: the subject of a sentence, and who spoke in it, from the phrase backwards. */
function* spokenOf(phrase: Phrase, { census, discourse }: Context): Generator<Entity> {
  for (let back = 0; back < SENTENCES_BACK; back++) {
    const line = census.lines[phrase.line.ordinal - back]
    const spoke = discourse.speakersOf(phrase.line.ordinal - back).findLast(({ target }) => target.entity?.isPerson)
    const run = line?.runs.find((one) => isSubject(one, line) && one.start < phrase.start)
    if (spoke?.target.entity && !isDoubtful(spoke.target.entity)) yield spoke.target.entity
    if (run?.entity && run.entity !== spoke?.target.entity) yield run.entity
  }
}

function focused(entity: Entity | undefined, { trail }: Context): Target | null {
  if (!entity) return null
  trail.add('focus', 'the person just spoken of', entity)
  return entityTarget(entity)
}

/** "The 54-year-old", "the father of three", whose age the document does not give: whoever was spoken of last without an office, else with one. */
function byAge(found: readonly Entity[], context: Context): Target | null {
  return focused(found.find((entity) => !holds(entity, ['office'])) ?? found[0], context)
}

/** "The Scot said", of somebody whose country the reader knows. */
export function nationalTarget(phrase: Phrase, context: Context): Target | null {
  const { tokens } = phrase.line
  if (phrase.to - phrase.from !== 2 || tokens[phrase.from]?.lower !== 'the') return null
  if (!nationals.has(tokens[phrase.from + 1]?.lower ?? '')) return null
  const [entity] = spokenOf(phrase, context)
  return focused(entity, context)
}

/**
 * "Talhouni shook her head. … the glaciologist said": a definite occupation that the document gives nobody goes to the
 * person just spoken of, if nothing else is known of that person.
 */
export function inFocus(phrase: Phrase, parsed: Parsed, found: NounClass | null, context: Context): Target | null {
  const words = phrase.line.tokens.slice(parsed.from, parsed.noun + 1)
  const head = words.at(-1)?.lower ?? ''
  const next = phrase.line.tokens.slice(parsed.noun + 1, parsed.noun + 3).map(({ lower }) => lower)
  const parent = PARENT.test([head, ...next].join('-'))
  if (parent) return byAge([...spokenOf(phrase, context)], context)
  if (words.some(({ lower }) => lower.endsWith('year-old')))
    return byAge(
      [...spokenOf(phrase, context)].filter(({ age }) => !age),
      context,
    )
  // "The owner of the bakery" brings somebody in.
  if (words.length > 1 || parsed.to > parsed.noun + 1 || found?.rank !== 'position' || found.plural || isVeiled(head))
    return null
  const [entity] = spokenOf(phrase, context)
  if (!entity || holds(entity, ['office', 'position'])) return null
  entity.roles.push(new Role(head, phrase.start, phrase.end, 'copula', 'position', head))
  return focused(entity, context)
}
