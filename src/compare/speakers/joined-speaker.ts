import type { DocumentVoice, DocumentVoices } from './voices.ts'

export type JoinEvidence = 'full-name' | 'acronym' | 'alias' | 'single'

/** Somebody who is quoted in one or several documents. */
export interface SpeakerRecord {
  /** The form of the name that most documents have. */
  readonly name: string
  readonly kind: DocumentVoice['kind']
  readonly roles: readonly string[]
  readonly forms: readonly { readonly mention: string; readonly claims: number; readonly documents: number }[]
  readonly claims: number
  readonly direct: number
  readonly words: number
  readonly documents: number
  /** The first and last day on which it is quoted; null where no document is dated. */
  readonly first: string | null
  readonly last: string | null
  /** Why the documents' speakers are taken for one. */
  readonly evidence: JoinEvidence
  readonly paths: readonly string[]
}

/** One who is quoted in one document. */
export interface VoiceEntry {
  readonly voice: DocumentVoice
  readonly document: DocumentVoices
}

/** One who is quoted, in the making. */
export class JoinedSpeaker {
  readonly kind: DocumentVoice['kind']
  readonly names = new Map<string, number>()
  readonly roles = new Map<string, number>()
  readonly forms = new Map<string, { claims: number; documents: number }>()
  readonly paths: string[] = []
  readonly entries: VoiceEntry[] = []
  evidence: JoinEvidence = 'single'
  first: string | null = null
  last: string | null = null
  claims = 0
  direct = 0
  words = 0

  constructor(kind: DocumentVoice['kind']) {
    this.kind = kind
  }

  add(entry: VoiceEntry): void {
    const { voice, document } = entry
    const { path, id, publishedAt } = document
    this.entries.push(entry)
    this.names.set(voice.name, (this.names.get(voice.name) ?? 0) + 1)
    for (const role of voice.roles) this.roles.set(role, (this.roles.get(role) ?? 0) + 1)
    for (const [mention, claims] of Object.entries(voice.forms)) {
      const known = this.forms.get(mention) ?? { claims: 0, documents: 0 }
      this.forms.set(mention, { claims: known.claims + claims, documents: known.documents + 1 })
    }
    this.paths.push(id ?? path)
    this.claims += voice.claims
    this.direct += voice.direct
    this.words += voice.words
    const day = publishedAt?.slice(0, 10) ?? null
    if (day !== null && (this.first === null || day < this.first)) this.first = day
    if (day !== null && (this.last === null || day > this.last)) this.last = day
  }

  get name(): string {
    return byCount(this.names)[0]?.[0] ?? ''
  }

  record(): SpeakerRecord {
    return {
      name: this.name,
      kind: this.kind,
      roles: byCount(this.roles).map(([role]) => role),
      forms: [...this.forms]
        .map(([mention, counts]) => ({ mention, ...counts }))
        .sort((a, b) => b.claims - a.claims || compareText(a.mention, b.mention)),
      claims: this.claims,
      direct: this.direct,
      words: this.words,
      documents: this.paths.length,
      first: this.first,
      last: this.last,
      evidence: this.evidence,
      paths: this.paths.toSorted(),
    }
  }
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The most frequent first; among equals the longer, then by the alphabet: in whatever order documents came. */
const byCount = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]))
