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

/** What a claim tells of who says it; plain data, which takes little memory. */
export interface Saying extends Pick<Speaker, 'name' | 'kind' | 'mention' | 'role' | 'roles'> {
  readonly isDirect: boolean
  readonly words: number
}

/** Null for a claim that nobody is found for. */
export function sayingOf({ speaker, kind, text }: Claim): Saying | null {
  if (!speaker) return null
  const { name, kind: whose, mention, role, roles } = speaker
  return {
    name,
    kind: whose,
    mention,
    role,
    roles,
    isDirect: kind === 'direct',
    words: countWords(text, 0, text.length),
  }
}

type Somebody = Saying & { readonly name: string }

/**
 * Who is the same in every document: people and bodies with a name of their own. A group, a paper, an unnamed source or
 * "the company" is another one in each.
 */
const isSomebody = (saying: Saying): saying is Somebody =>
  saying.name !== null &&
  (saying.kind === 'person' || saying.kind === 'organization') &&
  /[\p{Lu}\p{Lo}\p{N}]/u.test(saying.name)

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

  add({ mention, roles, isDirect, words }: Saying): void {
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
    if (isDirect) this.#direct++
    this.#words += words
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

  add(saying: Saying): void {
    if (!isSomebody(saying)) return
    const heard = this.#byName.get(saying.name) ?? new Heard(saying)
    this.#byName.set(saying.name, heard)
    heard.add(saying)
  }

  /** @param speakers of the document */
  *all(speakers: Document['speakers']): Generator<DocumentVoice> {
    const forms = new Map<string, readonly string[]>()
    for (const speaker of speakers) if (speaker.forms.length > 0) forms.set(speaker.name, speaker.forms)
    for (const [name, heard] of this.#byName) yield heard.voice(forms.get(name) ?? NO_FORMS)
  }
}

/** Reduces a document to those who are quoted in it: people and organisations. */
export function voicesOf({ source, article, claims, speakers }: Document): DocumentVoices {
  const voices = new Voices()
  for (const claim of claims) {
    const saying = sayingOf(claim)
    if (saying) voices.add(saying)
  }
  const { path, id } = source
  return { path, id, publishedAt: article.publishedAt, voices: [...voices.all(speakers)] }
}
