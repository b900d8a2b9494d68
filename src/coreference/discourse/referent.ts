import type { SpeakerKind } from '../../types.ts'
import type { Entity } from '../names/entity.ts'
import { ENGLISH_NOUNS, type Gender } from '../names/noun-lexicon.ts'

/** What a given name tells: more than one pronoun, less than two. */
const HINT = 1.5

/** Whom a mention was found to mean. */
export class Referent {
  readonly name: string | null
  readonly kind: SpeakerKind
  /** For referents without an entity; an entity's role is chosen when the whole document has been read. */
  readonly role: string | null
  readonly entity: Entity | null
  readonly plural: boolean
  /** The noun by which a source without a name was mentioned. */
  readonly noun: string | null

  constructor(
    name: string | null,
    kind: SpeakerKind,
    role: string | null = null,
    entity: Entity | null = null,
    plural = false,
    noun: string | null = null,
  ) {
    this.name = name
    this.kind = kind
    this.role = role
    this.entity = entity
    this.plural = plural
    this.noun = noun
  }

  /** How much speaks for a gender: the signs of the document against each other, and what its name or noun tells. */
  genderScore(gender: Gender): number {
    const { entity, noun } = this
    const told = entity ? entity.hint : noun ? (ENGLISH_NOUNS.classOf(noun)?.gender ?? null) : null
    const hint = told === null ? 0 : told === gender ? HINT : -HINT
    if (!entity) return 2 * hint
    const signs = entity.male - entity.female
    return hint + (gender === 'male' ? signs : -signs)
  }
}

/** An entity as a referent. */
export const referentOf = (entity: Entity): Referent => new Referent(entity.name, entity.kind, null, entity)
