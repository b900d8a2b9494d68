import type { VoiceEntry } from '../../compare/speakers/joined-speaker.ts'
import type { DocumentVoice } from '../../compare/speakers/voices.ts'
import type { SpeakerEntry } from './index-entry.ts'

const NONE: readonly string[] = []

const shared = (texts: readonly string[]): readonly string[] => (texts.length === 0 ? NONE : texts)

/** A speaker of one document, and whether its voice is shown as somebody's who was joined over the documents. */
export class HeldSpeaker implements SpeakerEntry {
  readonly name: string
  readonly kind: SpeakerEntry['kind']
  readonly role: string | null
  readonly claims: number
  readonly words: number
  readonly first: string
  isJoined: boolean

  constructor({ name, kind, role, claims, words, first }: SpeakerEntry) {
    this.name = name
    this.kind = kind
    this.role = role
    this.claims = claims
    this.words = words
    this.first = first
    this.isJoined = false
  }
}

/**
 * A voice in little memory, as a report may have a hundred thousand: most have no role, and one form, of which an object is
 * made when it is asked for. It is its own entry in the registry of those who are joined.
 */
export class HeldVoice implements DocumentVoice, VoiceEntry {
  readonly document: VoiceEntry['document']
  /** Who it is in its document. */
  readonly speaker: HeldSpeaker
  readonly kind: DocumentVoice['kind']
  readonly roles: readonly string[]
  readonly otherForms: readonly string[]
  readonly claims: number
  readonly direct: number
  readonly words: number
  /** Where it has one form, that; the name itself needs no second string. */
  readonly #mention: string | null
  readonly #forms: DocumentVoice['forms'] | null

  constructor(voice: DocumentVoice, document: VoiceEntry['document'], speaker: HeldSpeaker) {
    const { kind, roles, forms, otherForms, claims, direct, words } = voice
    const [mention = null, ...others] = Object.keys(forms)
    this.document = document
    this.speaker = speaker
    this.kind = kind
    this.roles = shared(roles)
    this.otherForms = shared(otherForms)
    this.claims = claims
    this.direct = direct
    this.words = words
    const only = others.length === 0 && mention !== null && forms[mention] === claims ? mention : null
    this.#mention = only === speaker.name ? speaker.name : only
    this.#forms = only === null ? forms : null
  }

  get voice(): DocumentVoice {
    return this
  }

  get name(): string {
    return this.speaker.name
  }

  get forms(): DocumentVoice['forms'] {
    return this.#forms ?? { [this.#mention ?? this.name]: this.claims }
  }
}
