import type { Given } from '../../claims/assemble.ts'
import { Contexts } from '../../claims/sentence-context.ts'
import type { Claim, CorrectedFields, Correction, Evidence, Span } from '../../types.ts'
import { correctedSpeaker, type KnownSpeakers, named } from './speaker-of.ts'
import { quotedAs, wordingAt } from './wording-at.ts'

/** The rule of a claim that a person has added. */
const CORRECTION = 'correction'

/** What a person vouches for. */
const CERTAIN = 1

function stepOf({ by, at, note }: Correction): Evidence {
  const told = [by, at, note].filter((words) => words)
  return { step: CORRECTION, reason: ['put right by a person', ...told].join('; ') }
}

/** Makes claims what corrections say of them. */
export class ClaimChanger {
  readonly #given: Given
  readonly #known: KnownSpeakers
  readonly #contexts: Contexts

  constructor(given: Given, known: KnownSpeakers) {
    this.#given = given
    this.#known = known
    this.#contexts = new Contexts(given.article.text, given.annotated)
  }

  /** @param parts where the words stand, if they are others than those that were found */
  changed(claim: Claim, fields: CorrectedFields, parts: readonly Span[] | null, correction: Correction): Claim {
    const { via: _, negated: was, quotations: __, ...rest } = claim
    const negated = fields.negated ?? was === true
    const placed = { ...rest, ...(parts ? this.#placed(parts) : {}) }
    return {
      ...placed,
      ...this.#worded(claim, fields, parts),
      scope: fields.scope ?? claim.scope,
      ...(fields.act ? { act: fields.act } : {}),
      ...(negated ? { negated } : {}),
      speaker: correctedSpeaker(claim, fields, this.#given.article.text, this.#known),
      ...this.#reporter(claim, fields),
      confidence: CERTAIN,
      ...(this.#given.options.explain ? { evidence: [...(claim.evidence ?? []), stepOf(correction)] } : {}),
      corrected: true,
    }
  }

  /** A claim where none was found; it states unless the person says otherwise. */
  added(parts: readonly Span[], correction: Correction, id: string, keyOf: (text: string) => string): Claim {
    const { add = {} } = correction
    const { text } = wordingAt(parts, this.#given, add.kind)
    const bare: Claim = {
      ...{ id, key: keyOf(text), kind: 'indirect', scope: 'statement', text, quoted: null, ...this.#placed(parts) },
      ...{ cue: null, speaker: null, confidence: CERTAIN, rule: CORRECTION, act: 'states' },
    }
    return this.changed(bare, add, parts, correction)
  }

  #placed(parts: readonly Span[]): Pick<Claim, 'spans' | 'context'> {
    return { spans: parts.map((part) => this.#given.places.of(part)), context: this.#contexts.of(parts) }
  }

  #worded(claim: Claim, { kind }: CorrectedFields, parts: readonly Span[] | null) {
    if (parts) return wordingAt(parts, this.#given, kind)
    const { quotations, text, quoted } = claim
    if (!kind || kind === claim.kind) return { text, quoted, ...(quotations ? { quotations } : {}) }
    return { kind, ...quotedAs(kind, text, quotations ?? [], this.#given.article.text) }
  }

  #reporter(claim: Claim, { via }: CorrectedFields): Pick<Claim, 'via'> {
    if (via === null) return {}
    if (via === undefined) return claim.via ? { via: claim.via } : {}
    return { via: named(via, claim.via, claim, this.#given.article.text, this.#known) }
  }
}
