import { STANDING_IN_TEAM } from '../../lexicon/people/callings.ts'
import { PARENT_OF_NUMBER } from '../../lexicon/people/family.ts'
import { REDESCRIBING } from '../../lexicon/people/groups.ts'
import { NO_LONGER } from '../../lexicon/people/ranks-and-posts.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import { isPartInStory } from '../descriptions/describing.ts'
import { inFocus } from '../descriptions/focus.ts'
import { introducedAs } from '../descriptions/introduced.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import { type Referent, referentOf } from '../discourse/referent.ts'
import { type Entity, Role } from '../names/entity.ts'
import { ENGLISH_NOUNS, isAnonymousSource } from '../names/noun-lexicon.ts'
import type { Sieve } from './sieve.ts'

const hasRank = ({ roles }: Entity, ranks: readonly Role['rank'][]): boolean =>
  roles.some(({ rank }) => ranks.includes(rank))

/** "President Fox", "the nurse Lena Fox": known as something that a new description would have to fit. */
const hasOffice = ({ roles }: Entity): boolean =>
  roles.some(
    ({ rank, head }) =>
      !STANDING_IN_TEAM.test(head) &&
      (rank === 'office' ||
        rank === 'position' ||
        ENGLISH_NOUNS.classOf(head)?.rank === 'office' ||
        /lawmaker|officer/.test(head)),
  )

/** "A driver was hurt … The driver said": brought in before without a name. */
const wasIntroduced = (mention: Mention, context: CoreferenceContext): boolean =>
  introducedAs(mention, context) !== null

function focused(entity: Entity | undefined, { trace }: Mention): Referent | null {
  if (!entity) return null
  trace.add('focus', 'the person just spoken of', entity)
  return referentOf(entity)
}

/** Whose age the document does not give: whoever was spoken of last without an office, else with one. */
const byAge = (found: readonly Entity[], mention: Mention): Referent | null =>
  focused(found.find((entity) => !hasRank(entity, ['office'])) ?? found[0], mention)

/** Courts and police are told by their ranks, and never by their age: "the 19-year-old" behind a judge is somebody else. */
const sitsOrServes = ({ roles }: Entity): boolean =>
  roles.some(({ head, text }) => OF_COURT_OR_POLICE.test(head) || OF_COURT_OR_POLICE.test(text.toLowerCase()))

const OF_COURT_OR_POLICE =
  /(?:^| )(?:judge|justice|coroner|magistrate|sheriff|recorder|prosecutor|prosecuting|barrister|constable|sergeant|inspector|superintendent|detective|garda|[dp][cis]|dci|sgt|insp|supt)\b/

/** Of how many children: whom the document has so, else whoever was spoken of last. */
function asParent([, parent = '', many = '']: readonly string[], mention: Mention, context: CoreferenceContext) {
  const known = context.descriptions.parentOf(parent, many, mention.phrase.start)
  const gender = /^(?:grand)?(?:mother|mum|mom)/.test(parent) ? 'female' : parent === 'parent' ? null : 'male'
  const fitting = [...inFocus(mention.phrase, context)].filter(
    (entity) => !gender || referentOf(entity).genderScore(gender) >= 0,
  )
  const [last] = fitting
  if (!known && last && isLastSpeaker(last, mention, context)) return focused(last, mention)
  if (!known) return byAge(fitting, mention)
  mention.trace.add('focus', 'the one whom the document has as the parent of so many', known)
  return referentOf(known)
}

const MOST_WORDS = 4
/** They point at one of several, or at somebody new. */
const CONTRASTING = /^(?:other|new|next|first|second|third|last|former|late|same|older|younger|lead|top|chief|only)$/

const countries = wordSet(REDESCRIBING.filter(({ id }) => id === 'country-adjective'))
const standings = wordSet(REDESCRIBING.filter(({ id }) => id === 'standing'))

const TELLING: ReadonlySet<string> = new Set(['position', 'office'])

/** "The Norwegian diplomat", "the Booker Prize winner": told of whoever was just spoken of, also of somebody with an office. */
function redescribes({ phrase, head, noun, nounClass }: Mention): boolean {
  const modifiers = phrase.line.tokens.slice(head.from, head.noun)
  if (head.to > head.noun + 1 || nounClass?.plural || modifiers.some(({ lower }) => CONTRASTING.test(lower)))
    return false
  if (noun.startsWith('ex-')) return nounClass?.rank === 'position'
  if (standings.has(noun)) return modifiers.length > 0 && modifiers.length < MOST_WORDS
  const [country, ...others] = modifiers
  return countries.has(country?.lower ?? '') && others.length === 0 && TELLING.has(nounClass?.rank ?? '')
}

/** "The Leeds-born plumber": told of whoever the reader knows. */
const isOrigin = ({ lower }: Token): boolean => /.-(?:born|based|raised)$/.test(lower)

/** "The former nurse" can only be somebody who was named; a former leader may well be another than the leader. */
const isContrasting = ({ lower }: Token): boolean => CONTRASTING.test(lower) && !NO_LONGER.test(lower)

/** They hide nobody where somebody was named just before: "Fox of Oak Capital … the analyst said". */
const ADVISING = /^(?:analyst|strategist|economist|expert)$/

/** "The owner of the bakery" brings somebody in; "the source" hides somebody; "the real estate agent" does neither. */
function isOccupation({ phrase, head, noun, nounClass }: Mention): boolean {
  const modifiers = phrase.line.tokens.slice(head.from, head.noun)
  if (modifiers.some((token) => !isOrigin(token) && (token.case !== LOWER || isContrasting(token)))) return false
  const words = head.noun + 1 - head.from
  return (
    words <= MOST_WORDS &&
    (words > 1 || !isPartInStory(noun)) &&
    head.to <= head.noun + 1 &&
    nounClass?.rank === 'position' &&
    !nounClass.plural &&
    (!isAnonymousSource(noun) || ADVISING.test(noun))
  )
}

/** "The real estate agent said", behind a sentence of her own: a longer description is taken up from nowhere else. */
const spokeJustBefore = (
  entity: Entity,
  { phrase }: Mention,
  { discourse, entityIndex }: CoreferenceContext,
): boolean =>
  entityIndex.lines[phrase.line.ordinal - 1]?.block === phrase.line.block &&
  discourse.speakersOf(phrase.line.ordinal - 1).some(({ referent }) => referent.entity === entity)

/** Who adds something has been speaking. */
const GOING_ON: ReadonlySet<string> = new Set(['add', 'continue'])
const TURNS_BACK = 3

/** "“…,” said Lena Fox. … “…,” the Leeds coach added": nobody else spoke in between, nor was a coach brought in. */
function isLastSpeaker(entity: Entity | undefined, mention: Mention, context: CoreferenceContext): boolean {
  const { phrase, nounClass } = mention
  if (!entity || nounClass?.kind !== 'person' || nounClass.plural || wasIntroduced(mention, context)) return false
  for (let back = 0; back <= TURNS_BACK; back++) {
    const turns = context.discourse.speakersOf(phrase.line.ordinal - back)
    if (turns.length > 0) return turns.every(({ referent }) => referent.entity === entity)
  }
  return false
}

/** One modifier that only a known person has, or none, may be taken up from farther away. */
function isNear(entity: Entity, mention: Mention, context: CoreferenceContext): boolean {
  const { phrase, head } = mention
  const [first] = phrase.line.tokens.slice(head.from, head.noun)
  const known = first && (isOrigin(first) || NO_LONGER.test(first.lower))
  return !first || known || spokeJustBefore(entity, mention, context)
}

/** "Talhouni shook her head. … the glaciologist said": an occupation that the document gives nobody. */
export const focusSieve: Sieve = {
  name: 'focus',
  reason:
    'A definite description that fits nobody’s role goes to the person just spoken of, if nothing is known of them.',
  resolve(mention, context) {
    if (!mention.isDefinite) return null
    const { phrase, head, noun } = mention
    const { tokens } = phrase.line
    const next = tokens.slice(head.noun + 1, head.noun + 3).map(({ lower }) => lower)
    const parent = PARENT_OF_NUMBER.exec(
      [tokens.slice(head.from, head.noun + 1).at(-1)?.lower ?? '', ...next].join('-'),
    )
    if (parent) return asParent(parent, mention, context)
    if (tokens.slice(head.from, head.noun + 1).some(({ lower }) => lower.endsWith('year-old'))) {
      const ageless = [...inFocus(phrase, context)].filter((one) => !one.age && !sitsOrServes(one))
      return byAge(ageless, mention)
    }
    const [entity] = inFocus(phrase, context)
    if (redescribes(mention) && !context.discourse.byNoun(noun)) return focused(entity, mention)
    if (GOING_ON.has(mention.lemma) && isLastSpeaker(entity, mention, context)) return focused(entity, mention)
    if (!isOccupation(mention)) return null
    if (!entity || hasOffice(entity)) return null
    if (wasIntroduced(mention, context)) return null
    if (!isNear(entity, mention, context)) return null
    const [first, last] = [tokens[head.from], tokens[head.noun]]
    const text = first && last ? phrase.line.reading.text.slice(first.start, last.end) : noun
    entity.roles.push(new Role(text, phrase.start, phrase.end, 'copula', 'position', noun))
    return focused(entity, mention)
  },
}
