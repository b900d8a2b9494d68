import { countWords } from '../../characters.ts'
import type { Claim, Document } from '../../types.ts'
import { typeOf } from './source-types.ts'
import { isUnnamed, nameOf, type UnnamedSource, UnnamedSources } from './unnamed-voices.ts'

/** What rests on unnamed sources in a document. Shares are 0 to 1. */
export interface UnnamedAudit {
  readonly path: string
  readonly id: string | null
  readonly title: string | null
  readonly publishedAt: string | null
  readonly claims: number
  readonly unnamedClaims: number
  readonly shareOfClaims: number
  readonly shareOfWords: number
  /** Whether the first paragraph that holds a claim gives one of an unnamed source only. */
  readonly leadRestsOnThem: boolean
  readonly sources: readonly UnnamedSource[]
  /** Those who speak for a body without being named: apart, as editors count them. */
  readonly spokespeople: readonly UnnamedSource[]
}

const wordCount = (claims: readonly Claim[]): number =>
  claims.reduce((sum, { text }) => sum + countWords(text, 0, text.length), 0)

const round = (share: number): number => Math.round(share * 1000) / 1000

/**
 * Audits the unnamed sources of a document.
 *
 * @param document read with its text
 */
export function auditUnnamed(document: Document): UnnamedAudit {
  const { source, article, claims } = document
  const found = new UnnamedSources(source.text ?? '')
  for (const claim of claims) found.add(claim)
  const all = found.all()
  const counted = claims.filter((claim) => isUnnamed(claim) && typeOf(nameOf(claim)) !== 'spokesperson')
  return {
    path: source.path,
    id: source.id,
    title: article.title,
    publishedAt: article.publishedAt,
    claims: claims.length,
    unnamedClaims: counted.length,
    shareOfClaims: round(claims.length === 0 ? 0 : counted.length / claims.length),
    shareOfWords: round(claims.length === 0 ? 0 : wordCount(counted) / Math.max(1, wordCount(claims))),
    leadRestsOnThem: leadRestsOn(document, new Set(counted)),
    sources: all.filter(({ type }) => type !== 'spokesperson'),
    spokespeople: all.filter(({ type }) => type === 'spokesperson'),
  }
}

/** Whether the claims of the first paragraph with any are all by unnamed sources. */
function leadRestsOn({ claims, source }: Document, unnamed: ReadonlySet<Claim>): boolean {
  const first = claims[0]?.spans[0]
  if (!first) return false
  const text = source.text ?? ''
  const end = text.indexOf('\n', first.end)
  const inLead = claims.filter(({ spans }) => (spans[0]?.start ?? 0) <= (end < 0 ? text.length : end))
  return inLead.every((claim) => unnamed.has(claim))
}
