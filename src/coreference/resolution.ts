import type { Evidence, Span, Speaker } from '../types.ts'
import type { EntityDescription } from './describe-entities.ts'
import type { Entity } from './entities/entity.ts'
import { ENGLISH_NOUNS } from './entities/noun-lexicon.ts'
import type { EvidenceTrace } from './evidence-trace.ts'
import type { Referent } from './linking/referent.ts'

/** A speaker with the way from its mention to its name. */
export interface Resolution {
  readonly speaker: Speaker
  readonly evidence: readonly Evidence[]
  /** The other forms of its name that the document has. */
  readonly forms: readonly string[]
  /** Called by a noun alone that names no persons, bodies or documents as far as the lists know: "the pump". */
  readonly isThing: boolean
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

  resolution(text: string, describe: (entity: Entity) => EntityDescription): Resolution {
    const { start, end } = this.source
    const { entity, kind, role: given } = this.referent
    const { roles, forms } = entity ? describe(entity) : { roles: given ? [given] : [], forms: [] }
    const mention = text.slice(start, end)
    const name = named(this.referent.name) ? this.referent.name : described(mention, this.referent.name)
    const first: Evidence = { step: 'mention', reason: 'the source phrase as it stands', text: mention, start, end }
    const speaker = { name, mention, start, end, role: roles[0] ?? null, roles, kind }
    return { speaker, evidence: [first, ...this.trace.steps], forms, isThing: isThing(this.referent) }
  }
}
