import { countWords } from '../../characters.ts'
import { driftQuotationsOf } from '../../compare/drift/drift-quotations.ts'
import type { DriftQuotation } from '../../compare/drift/drift-types.ts'
import { type DocumentVoices, voicesOf } from '../../compare/speakers/voices.ts'
import { auditUnnamed, type UnnamedSource } from '../../compare/unnamed/audit.ts'
import type { Claim, Document, SpeakerKind } from '../../types.ts'
import { anchorOf, titleOf } from './article.ts'

/** What the start page tells of a speaker of one document. */
export interface SpeakerEntry {
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
  readonly claims: number
  readonly words: number
  /** Key of the first claim. */
  readonly first: string
}

/** What the start page tells of one document. */
export interface DocumentEntry {
  readonly anchor: string
  readonly title: string
  readonly claims: number
  readonly speakers: readonly SpeakerEntry[]
  readonly kinds: Readonly<Record<string, number>>
  readonly acts: Readonly<Record<string, number>>
  /** People and bodies, to be joined with those of other documents. */
  readonly voices: DocumentVoices
  readonly unnamed: readonly UnnamedSource[]
  /** To be looked for in other documents. */
  readonly quotations: readonly DriftQuotation[]
}

function tallied(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const wordsOf = ({ text }: Claim): number => countWords(text, 0, text.length)

function speakersOf(claims: readonly Claim[]): SpeakerEntry[] {
  const found = new Map<string, SpeakerEntry>()
  for (const claim of claims) {
    const { speaker, key } = claim
    const name = speaker?.name ?? (speaker?.kind === 'unnamed' ? speaker.mention : null)
    if (!speaker || name === null) continue
    const { claims: before, words, first, role } = found.get(name) ?? { claims: 0, words: 0, first: key, role: null }
    const counts = { claims: before + 1, words: words + wordsOf(claim) }
    found.set(name, { name, kind: speaker.kind, role: role ?? speaker.role, ...counts, first })
  }
  return [...found.values()]
}

/** Counts what the start page tells of a document. */
export function entryOf(document: Document): DocumentEntry {
  const { claims } = document
  return {
    anchor: anchorOf(document),
    title: titleOf(document),
    claims: claims.length,
    speakers: speakersOf(claims),
    kinds: tallied(claims.map(({ kind }) => kind)),
    acts: tallied(claims.map(({ act }) => act ?? 'states')),
    voices: voicesOf(document),
    unnamed: auditUnnamed(document).sources,
    quotations: driftQuotationsOf(document),
  }
}
