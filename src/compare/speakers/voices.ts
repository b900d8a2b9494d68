import { countWords } from '../../characters.ts'
import type { Claim, Document, Speaker, SpeakerKind } from '../../types.ts'

/** One who is quoted in a document: what is needed to join it with those of other documents. */
export interface DocumentVoice {
  readonly name: string
  readonly kind: SpeakerKind
  readonly roles: readonly string[]
  /** What it is called in the document's claims, with how many of them. */
  readonly forms: Readonly<Record<string, number>>
  /** Other forms of the name that the document has. */
  readonly otherForms: readonly string[]
  readonly claims: number
  /** Claims whose words stand between quotation marks. */
  readonly direct: number
  /** Words of all its claims. */
  readonly words: number
}

/** Who is quoted in a document; small, so that a million claims fit in memory. */
export interface DocumentVoices {
  readonly path: string
  readonly id: string | null
  readonly publishedAt: string | null
  readonly voices: readonly DocumentVoice[]
}

type Somebody = Speaker & { readonly name: string }

/**
 * Who is the same in every document: people and bodies with a name of their own. A group, a paper, an unnamed source or
 * "the company" is another one in each.
 */
const isSomebody = (speaker: Speaker | null): speaker is Somebody =>
  speaker !== null &&
  speaker.name !== null &&
  (speaker.kind === 'person' || speaker.kind === 'organization') &&
  /[\p{Lu}\p{Lo}\p{N}]/u.test(speaker.name)

/** What the claims of one voice tell of it, one after another. */
class Heard {
  readonly #name: string
  readonly #kind: SpeakerKind
  readonly #mention: string
  /** Made where they are needed: a text of some megabytes may name a hundred thousand people, each once. */
  #roles: Set<string> | null = null
  #otherMentions: Map<string, number> | null = null
  #mentioned = 0
  #claims = 0
  #direct = 0
  #words = 0

  constructor({ name, kind, mention }: Somebody) {
    this.#name = name
    this.#kind = kind
    this.#mention = mention
  }

  add({ mention, roles }: Speaker, { kind, text }: Claim): void {
    for (const role of roles) {
      this.#roles ??= new Set()
      this.#roles.add(role)
    }
    if (mention === this.#mention) this.#mentioned++
    else {
      this.#otherMentions ??= new Map()
      this.#otherMentions.set(mention, (this.#otherMentions.get(mention) ?? 0) + 1)
    }
    this.#claims++
    if (kind === 'direct') this.#direct++
    this.#words += countWords(text, 0, text.length)
  }

  voice(otherForms: readonly string[]): DocumentVoice {
    return {
      name: this.#name,
      kind: this.#kind,
      roles: [...(this.#roles ?? [])],
      forms: { [this.#mention]: this.#mentioned, ...Object.fromEntries(this.#otherMentions ?? []) },
      otherForms,
      claims: this.#claims,
      direct: this.#direct,
      words: this.#words,
    }
  }
}

const NO_FORMS: readonly string[] = []

/** Gathers those who are quoted in a document, people and organisations, claim by claim. */
export class Voices {
  readonly #byName = new Map<string, Heard>()

  add(claim: Claim): void {
    const { speaker } = claim
    if (!isSomebody(speaker)) return
    const heard = this.#byName.get(speaker.name) ?? new Heard(speaker)
    this.#byName.set(speaker.name, heard)
    heard.add(speaker, claim)
  }

  /** @param speakers of the document */
  *all(speakers: Document['speakers']): Generator<DocumentVoice> {
    const forms = new Map(speakers.map((summary) => [summary.name, summary.forms]))
    for (const [name, heard] of this.#byName) yield heard.voice(forms.get(name) ?? NO_FORMS)
  }
}

/** Reduces a document to those who are quoted in it: people and organisations. */
export function voicesOf({ source, article, claims, speakers }: Document): DocumentVoices {
  const voices = new Voices()
  for (const claim of claims) voices.add(claim)
  const { path, id } = source
  return { path, id, publishedAt: article.publishedAt, voices: [...voices.all(speakers)] }
}
