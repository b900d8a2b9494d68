import type { DocumentVoice } from '../../compare/speakers/voices.ts'

const NONE: readonly string[] = []

const shared = (texts: readonly string[]): readonly string[] => (texts.length === 0 ? NONE : texts)

/**
 * A voice in little memory, as a report may have a hundred thousand: most have no role, and one form, of which an object is
 * made when it is asked for.
 */
export class HeldVoice implements DocumentVoice {
  readonly name: string
  readonly kind: DocumentVoice['kind']
  readonly roles: readonly string[]
  readonly otherForms: readonly string[]
  readonly claims: number
  readonly direct: number
  readonly words: number
  /** Where it has one form, that. */
  readonly #mention: string | null
  readonly #forms: DocumentVoice['forms'] | null

  constructor({ name, kind, roles, forms, otherForms, claims, direct, words }: DocumentVoice) {
    const [mention = null, ...others] = Object.keys(forms)
    this.name = name
    this.kind = kind
    this.roles = shared(roles)
    this.otherForms = shared(otherForms)
    this.claims = claims
    this.direct = direct
    this.words = words
    this.#mention = others.length === 0 && mention !== null && forms[mention] === claims ? mention : null
    this.#forms = this.#mention === null ? forms : null
  }

  get forms(): DocumentVoice['forms'] {
    return this.#forms ?? { [this.#mention ?? this.name]: this.claims }
  }
}
