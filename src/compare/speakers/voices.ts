import { countWords } from '../../characters.ts'
import type { Claim, Document, Speaker, SpeakerKind } from '../../types.ts'
import { groupBy } from '../group-by.ts'

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

/**
 * Who is the same in every document: people and bodies with a name of their own. A group, a paper, an unnamed source or
 * "the company" is another one in each.
 */
const isSomebody = (speaker: Speaker | null): speaker is Speaker & { name: string } =>
  speaker !== null &&
  speaker.name !== null &&
  (speaker.kind === 'person' || speaker.kind === 'organization') &&
  /[\p{Lu}\p{Lo}\p{N}]/u.test(speaker.name)

/** Reduces a document to those who are quoted in it: people and organisations. */
export function voicesOf({ source, article, claims, speakers }: Document): DocumentVoices {
  const byName = groupBy(
    claims.filter(({ speaker }) => isSomebody(speaker)),
    ({ speaker }) => speaker?.name ?? '',
  )
  const voices = [...byName].flatMap(([name, own]) => {
    const first = own[0]?.speaker
    const otherForms = speakers.find((summary) => summary.name === name)?.forms ?? []
    return first ? [voiceOf(name, first.kind, own, otherForms)] : []
  })
  return { path: source.path, id: source.id, publishedAt: article.publishedAt, voices }
}

function voiceOf(
  name: string,
  kind: SpeakerKind,
  claims: readonly Claim[],
  otherForms: readonly string[],
): DocumentVoice {
  const forms: Record<string, number> = {}
  for (const { speaker } of claims) if (speaker) forms[speaker.mention] = (forms[speaker.mention] ?? 0) + 1
  return {
    name,
    kind,
    roles: [...new Set(claims.flatMap(({ speaker }) => speaker?.roles ?? []))],
    forms,
    otherForms,
    claims: claims.length,
    direct: claims.filter((claim) => claim.kind === 'direct').length,
    words: claims.reduce((sum, { text }) => sum + countWords(text, 0, text.length), 0),
  }
}
