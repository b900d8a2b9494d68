import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { countWords } from '../characters.ts'
import type { Article, Claim, Clean, Document, ReadOptions, Source, Span, SpeakerSummary, Warning } from '../types.ts'

/** Describes where an article came from; the digest is of the bytes given (of a string: of its UTF-8). */
export function sourceOf(input: string | Uint8Array, article: Article, options: ReadOptions): Source {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  return {
    path: options.path ?? '-',
    id: options.id ?? null,
    url: options.url ?? article.metadata.url,
    format: article.format,
    sha256: bytesToHex(sha256(bytes)),
    ...(options.withText ? { text: article.text } : {}),
  }
}

const kept = (article: Article): Span[] => article.blocks.filter((block) => block.kept)

function bodyOf(article: Article): string {
  return kept(article)
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n\n')
}

function summaryOf(article: Article): Document['article'] {
  const { title, byline, publishedAt, site, language } = article.metadata
  const words = kept(article).reduce((sum, { start, end }) => sum + countWords(article.text, start, end), 0)
  return { title, byline, publishedAt, site, language, words }
}

/** The speakers of some claims, those with most claims first. */
export function speakersOf(claims: readonly Claim[]): SpeakerSummary[] {
  const byName = new Map<string, { name: string; kind: SpeakerSummary['kind']; role: string | null; claims: number }>()
  for (const { speaker } of claims) {
    if (!speaker?.name) continue
    const entry = byName.get(speaker.name) ?? { name: speaker.name, kind: speaker.kind, role: speaker.role, claims: 0 }
    entry.role ??= speaker.role
    entry.claims++
    byName.set(speaker.name, entry)
  }
  return [...byName.values()].sort((a, b) => b.claims - a.claims)
}

/** The document of the output contract. */
export function summarise(
  article: Article,
  claims: readonly Claim[],
  warnings: readonly Warning[],
  source: Source,
): Document {
  return { source, article: summaryOf(article), claims, speakers: speakersOf(claims), warnings }
}

/** What `clean` gives: the kept blocks, and each dropped one with its reason. */
export function cleaned(article: Article, source: Source): Clean {
  const dropped = article.blocks
    .filter((block) => !block.kept)
    .map(({ start, end, reason, rule }) => ({ start, end, reason, rule }))
  return {
    source,
    article: summaryOf(article),
    text: bodyOf(article),
    kept: kept(article).map(({ start, end }) => ({ start, end })),
    dropped,
    warnings: article.warnings,
  }
}
