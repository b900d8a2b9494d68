import type { PronounRow } from '../../lexicon/people/pronouns.ts'
import type { Entity } from '../entities/entity.ts'
import { onlyOpens } from '../entities/gender.ts'
import { type Gender, isPlural, isRoleNoun } from '../entities/nouns.ts'
import type { Target } from '../linking/referent.ts'

export const UNKNOWN_GENDER = 0.7
const HINTED_GENDER = 0.2
const OTHER_GENDER = 3
/** So much evidence for the other gender leaves no doubt: a "Ms.", or three pronouns. */
const CERTAIN = 3
/** Somebody without a name. */
export const NAMELESS = 0.6

/** The document's own evidence weighs most; a list of given names only makes somebody likelier or less likely. */
export function genderCost(target: Target, wanted: Gender | null): number {
  if (!wanted) return 0
  const lean = target.leanTo(wanted)
  if (lean <= -CERTAIN) return Number.POSITIVE_INFINITY
  if (lean === 0) return UNKNOWN_GENDER
  if (lean < 0) return OTHER_GENDER
  return lean < 2 ? HINTED_GENDER : 0
}

/** A name that nothing shows to be a person's is less likely meant by "he" or "she". */
export function doubt({ entity }: Target, row: PronounRow): number {
  if (!row.gender) return 0
  if (!entity) return NAMELESS
  if (isMany(entity) || onlyOpens(entity)) return Number.POSITIVE_INFINITY
  if (entity.personal > 0 || entity.gender) return 0
  return entity.words.length > 1 ? (entity.hint ? 0 : 0.4) : 1.5
}

/** "Republicans", "Scots": though "Republicans who …" looks like somebody's name. */
const isMany = ({ words, personal }: Entity): boolean => words.length === 1 && personal < 4 && isPlural(words[0] ?? '')

/** "A spokesman", "one supervisor": somebody, though without a name. */
const isSomebody = ({ kind, noun }: Target): boolean => kind === 'unnamed' && noun !== null && isRoleNoun(noun)

/** Whether a target can be meant by the pronoun at all. */
export function allows(row: PronounRow, target: Target): boolean {
  if (row.gender) return !target.plural && (target.kind === 'person' || isSomebody(target))
  if (row.number === 'plural') return target.plural || target.kind === 'organization' || target.kind === 'group'
  return target.kind === 'organization' || target.kind === 'document'
}
