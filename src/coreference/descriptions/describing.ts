import { LEARNING_NOUN, PART_IN_STORY, PASSING_STANDING, STANDING_NOUN } from '../../lexicon/people/callings.ts'
import { KIN_WITH_COUNT } from '../../lexicon/people/family.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import type { Mention } from '../discourse/mention.ts'
import { referentOf } from '../discourse/referent.ts'
import type { Entity } from '../names/entity.ts'
import { ENGLISH_NOUNS, type Gender, isAnonymousSource } from '../names/noun-lexicon.ts'
import { isKindOf, isOfAge, tellsAge } from '../roles/called-by-kind.ts'

/** By what a definite description calls somebody whom the reader knows. */
export type Describing = 'origin' | 'age' | 'learning' | 'kin' | 'calling'

const MOST_WORDS = 5

/** They tell one from others, or point at somebody else. */
const CONTRASTING =
  /^(?:other|another|new|next|first|second|third|last|late|same|older|younger|elder|only|then|alleged|suspected|accused|dead|injured|missing|unnamed|incoming|outgoing|current|previous|'s|his|her|their|its|my|our|your|.{2,}est)$/

const ORIGIN = /^(?:man|woman|native|lady)$/

/** "The coach", "the detective": one of many who may come up in a story about somebody else. */
export const isPartInStory = (noun: string): boolean => PART_IN_STORY.test(noun)

/** Of whom an article about one has others beside. */
export const isContender = (noun: string): boolean =>
  /^(?:candidate|nominee|contender|hopeful|challenger|front-?runner|rival|opponent|incumbent)$/.test(noun)

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['schoolgirl', 'female'],
  ['schoolboy', 'male'],
  ['lady', 'female'],
])

const isNamed = (token: Token): boolean => token.case !== LOWER || /-(?:born|based|raised)$/.test(token.lower)

/** "The mother of two": what stands behind the noun is no more than how many. */
const isWhole = ({ phrase: { line }, head }: Mention, kin: boolean): boolean =>
  head.to <= head.noun + 1 || (kin && line.tokens[head.noun + 1]?.lower === 'of')

/** How a phrase with "the" describes somebody; null where it tells of an office or part, or brings somebody in. */
export function describingOf(mention: Mention): Describing | null {
  const { phrase, head, noun, nounClass } = mention
  const { tokens } = phrase.line
  const modifiers = tokens.slice(head.from, head.noun)
  if (tokens[head.from - 1]?.lower !== 'the' || nounClass?.plural || modifiers.length > MOST_WORDS) return null
  const kin = KIN_WITH_COUNT.test(noun)
  if (!isWhole(mention, kin) || modifiers.some(({ lower }) => CONTRASTING.test(lower))) return null
  if (kin) return 'kin'
  if (noun.endsWith('year-old') || tellsAge(noun)) return 'age'
  if (ORIGIN.test(noun)) return modifiers.length > 0 && modifiers.every(isNamed) ? 'origin' : null
  if (LEARNING_NOUN.test(noun)) return modifiers.length > 0 || noun.startsWith('school') ? 'learning' : null
  if (nounClass?.kind !== 'person' || tokens[head.noun]?.case !== LOWER) return null
  if (STANDING_NOUN.test(noun)) return modifiers.length > 0 ? 'calling' : null
  const calling = nounClass.rank === 'position' || noun === 'director'
  return calling && !isAnonymousSource(noun) && !PART_IN_STORY.test(noun) ? 'calling' : null
}

const COURTESY = /^(?:mr|mrs|ms|miss|mx|sir|dame|lady|lord)\.?$/

/** Whether the document tells what somebody does. */
export const isToldOf = ({ roles }: Entity): boolean =>
  roles.some(({ rank, text, head }) => {
    if (PASSING_STANDING.test(head)) return false
    return rank === 'title' ? !COURTESY.test(head) : rank === 'office' || (rank === 'position' && text !== '')
  })

/** Whether somebody bears a title or holds an office. */
export const isInOffice = ({ roles }: Entity): boolean =>
  roles.some(({ rank, head }) => rank === 'office' || (rank === 'title' && !COURTESY.test(head)))

/** "The baker" is no mayor, but may be called a trader. */
const isOther = (entity: Entity, noun: string, modified: boolean): boolean =>
  isToldOf(entity) && !entity.roles.some((role) => role.head === noun || isKindOf(role, noun, modified))

const years = ({ phrase: { line }, head }: Mention): string | null =>
  /\d+/.exec(
    line.tokens
      .slice(head.from, head.noun + 1)
      .map(({ text }) => text)
      .join(' '),
  )?.[0] ?? null

/** "Cullen Point" may be a place, of which nobody says more. */
export const isShownAsPerson = ({ personal, hint, gender, isPlace }: Entity): boolean =>
  !isPlace && (personal > 0 || hint !== null || gender !== null)

/** Whether a description can be true of somebody, by sex, age and what the document has them as. */
export function canDescribe(entity: Entity, describing: Describing, mention: Mention): boolean {
  const { noun, nounClass, head } = mention
  const gender =
    nounClass?.gender ?? ENGLISH_NOUNS.classOf(noun.split('-')[0] ?? '')?.gender ?? GENDERS.get(noun) ?? null
  if (gender && referentOf(entity).genderScore(gender) < 0) return false
  if (describing === 'age' && tellsAge(noun)) return entity.age ? isOfAge(entity, noun) : !isToldOf(entity)
  if (describing === 'age') return entity.age === null || entity.age === years(mention)
  if (describing === 'learning') return !isToldOf(entity)
  if (STANDING_NOUN.test(noun)) return !isInOffice(entity)
  return describing !== 'calling' || !isOther(entity, noun, head.noun > head.from)
}

/** Whether somebody else could be meant as well: who was brought in by an office is not described by sex or origin. */
export const isRival = (other: Entity, describing: Describing, mention: Mention): boolean =>
  canDescribe(other, describing, mention) &&
  (describing === 'calling' || !isToldOf(other) || (describing === 'age' && other.age !== null))
