import type { Evidence, Span, Speaker, SpeakerKind } from '../types.ts'
import type { EntityDescription } from './describe-entities.ts'
import type { DoubtRow } from './discourse/doubt-row.ts'
import type { EvidenceTrace } from './discourse/evidence-trace.ts'
import type { Referent } from './discourse/referent.ts'
import type { Entity } from './names/entity.ts'
import { ENGLISH_NOUNS } from './names/noun-lexicon.ts'

/** A speaker with the way from its mention to its name. */
export interface Resolution {
  readonly speaker: Speaker
  readonly evidence: readonly Evidence[]
  /** The other forms of its name that the document has. */
  readonly forms: readonly string[]
  /** Called by a noun alone that names no persons, bodies or documents as far as the lists know: "the pump". */
  readonly isThing: boolean
  /** Why somebody else may be meant. */
  readonly doubt: DoubtRow | null
}

const isThing = ({ entity, noun }: Referent): boolean =>
  entity === null && noun !== null && /\p{L}/u.test(noun) && ENGLISH_NOUNS.classOf(noun) === null && !/s$/.test(noun)

const named = (name: string | null): boolean => name !== null && /[\p{L}\p{N}]/u.test(name)

/** A name is never empty: "the PhD" is all title, so that its own words name it. Null stays null. */
function described(mention: string, name: string | null): string | null {
  const words = mention
    .replace(/^(?:the|an?) /i, '')
    .replace(/['’]s?$/, '')
    .trim()
  return name !== null && named(words) ? words : null
}

const NOTHING: EntityDescription = { roles: [], forms: [] }

/** What a source was resolved to; its role is chosen once the whole document has been read. */
export class ResolvedSource {
  readonly source: Span
  readonly referent: Referent
  readonly trace: EvidenceTrace

  constructor(source: Span, referent: Referent, trace: EvidenceTrace) {
    this.source = source
    this.referent = referent
    this.trace = trace
  }

  /** What is told of it, without the entity, which knows of all its mentions. */
  described(describe: (entity: Entity) => EntityDescription): DescribedSource {
    const { entity, role } = this.referent
    return new DescribedSource(this, entity ? describe(entity) : role ? { roles: [role], forms: [] } : NOTHING)
  }
}

/** What remains of a source that was resolved: a resolution is made of it when it is asked for. */
export class DescribedSource {
  readonly #source: Span
  readonly #name: string | null
  readonly #kind: SpeakerKind
  readonly #isThing: boolean
  readonly #description: EntityDescription
  readonly #trace: EvidenceTrace

  constructor({ source, referent, trace }: ResolvedSource, description: EntityDescription) {
    this.#source = source
    this.#name = referent.name
    this.#kind = referent.kind
    this.#isThing = isThing(referent)
    this.#description = description
    this.#trace = trace
  }

  resolution(text: string): Resolution {
    const { start, end } = this.#source
    const { roles, forms } = this.#description
    const mention = text.slice(start, end)
    const name = named(this.#name) ? this.#name : described(mention, this.#name)
    const first: Evidence = { step: 'mention', reason: 'the source phrase as it stands', text: mention, start, end }
    const speaker = { name, mention, start, end, role: roles[0] ?? null, roles, kind: this.#kind }
    return {
      speaker,
      evidence: [first, ...this.#trace.steps(text)],
      forms,
      isThing: this.#isThing,
      doubt: this.#trace.doubt,
    }
  }
}
