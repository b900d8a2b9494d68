import type { Evidence, Span, SpeakerKind } from '../../types.ts'
import type { Entity } from '../entities/entity.ts'
import { type Gender, nounClass } from '../entities/nouns.ts'

/** What a given name tells: more than one pronoun, less than two. */
const HINT = 1.5

/** Whom a mention was found to mean. */
export class Target {
  readonly name: string | null
  readonly kind: SpeakerKind
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
  leanTo(gender: Gender): number {
    const { entity, noun } = this
    const told = entity ? entity.hint : noun ? (nounClass(noun)?.gender ?? null) : null
    const hint = told === null ? 0 : told === gender ? HINT : -HINT
    if (!entity) return 2 * hint
    const signs = entity.male - entity.female
    return hint + (gender === 'male' ? signs : -signs)
  }
}

/** The steps from a mention to its target, for those who want to know why. */
export class Trail {
  readonly steps: Evidence[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  add(step: string, reason: string, span: Span | null = null): void {
    if (!span) this.steps.push({ step, reason })
    else {
      const { start, end } = span
      this.steps.push({ step, reason, text: this.#text.slice(start, end), start, end })
    }
  }
}
