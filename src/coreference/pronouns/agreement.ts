import { BODIES_OF_SEVERAL, PARTISANS } from '../../lexicon/people/groups.ts'
import type { PronounRow } from '../../lexicon/people/pronouns.ts'
import type { GenderAgreement, Personhood } from '../discourse/agreement-kinds.ts'
import type { Referent } from '../discourse/referent.ts'
import { onlyOpens } from '../entities/gender.ts'
import type { Entity } from '../names/entity.ts'
import type { Gender, NounLexicon } from '../names/noun-lexicon.ts'

/** So much evidence for the other gender leaves no doubt: a "Ms.", or three pronouns. */
const EXCLUDES = 3
/** So much for the same: more than a given name. */
const SHOWN = 2

/** The document's own evidence weighs most; a list of given names only makes somebody likelier or less likely. */
export function genderAgreement(referent: Referent, wanted: Gender | null): GenderAgreement | null {
  if (!wanted) return 'agrees'
  const score = referent.genderScore(wanted)
  if (score <= -EXCLUDES) return null
  if (score === 0) return 'unknown'
  if (score < 0) return 'differs'
  return score < SHOWN ? 'hinted' : 'agrees'
}

/** A word alone that is named so often is somebody or something for certain. */
const OFTEN = 3

/** One pronoun behind two capitalised words may mean somebody else. */
const VOTES = 1.5

export function personhoodOf({ entity }: Referent, row: PronounRow, nouns: NounLexicon): Personhood | null {
  if (!row.gender) return entity?.isBare ? bareness(entity) : 'shown'
  if (!entity) return 'unnamed'
  if (isMany(entity, nouns) || onlyOpens(entity)) return null
  const votes = Math.max(entity.male, entity.female)
  if (entity.personal > 0 || (entity.gender && (entity.words.length === 1 || votes >= VOTES))) return 'shown'
  if (entity.words.length === 1) return entity.hint && entity.isPerson ? 'shown' : 'lone-name'
  return entity.hint ? 'shown' : 'whole-name'
}

/** For "it" and "they": a word that only ever opens a sentence may have its capital from there. */
const bareness = ({ inner, mentions, isScene }: Entity): Personhood | null =>
  isScene || mentions >= OFTEN ? 'shown' : inner > 0 ? 'lone-name' : null

/** "Republicans", "Scots", "House Democrats": though "Republicans who …" looks like somebody's name. */
const isMany = ({ words, personal }: Entity, nouns: NounLexicon): boolean =>
  (words.length === 1 && personal < 4 && nouns.isPlural(words[0] ?? '')) || PARTISANS.has(words.at(-1) ?? '')

/** "A spokesman", "one supervisor", "another": somebody, though without a name. */
const isSomebody = ({ kind, noun }: Referent, nouns: NounLexicon): boolean =>
  kind === 'unnamed' && noun !== null && (nouns.isRoleNoun(noun) || /^(?:one|another)$/.test(noun))

const isLoneName = ({ entity }: Referent): boolean => entity?.isBare === true && !entity.isScene

/** "Lena Fox, a spokesperson for the mill, … they said in an email": of somebody whose gender nothing tells. */
const isNeutral = ({ entity }: Referent): boolean =>
  entity?.isPerson === true &&
  entity.male === 0 &&
  entity.female === 0 &&
  entity.roles.some(({ head }) => head === 'spokesperson')

/** "A source told the Echo … They added": somebody whose gender nothing tells. */
const isUntold = (referent: Referent, nouns: NounLexicon): boolean =>
  isSomebody(referent, nouns) &&
  !referent.plural &&
  referent.noun !== 'person' &&
  nouns.classOf(referent.noun ?? '')?.gender === null

/** Whether a referent can be meant by the pronoun at all, by person and number. */
export function agreesWith(row: PronounRow, referent: Referent, nouns: NounLexicon): boolean {
  if (row.gender)
    return !referent.plural && (referent.kind === 'person' || isLoneName(referent) || isSomebody(referent, nouns))
  if (row.number === 'plural' && (isNeutral(referent) || isUntold(referent, nouns))) return true
  if (row.number === 'plural') return referent.plural || referent.kind === 'organization' || referent.kind === 'group'
  if (!referent.entity && BODIES_OF_SEVERAL.has(referent.noun ?? '')) return true
  return !referent.plural && (referent.kind === 'organization' || referent.kind === 'document')
}
