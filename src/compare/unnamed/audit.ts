import { countWords } from '../../characters.ts'
import type { UnnamedType } from '../../lexicon/unnamed-sources.ts'
import type { Claim, Document, Span } from '../../types.ts'
import { groupBy } from '../group-by.ts'
import { type Anonymity, anonymityIn } from './anonymity.ts'
import { countOf, meansPeople, sourcesIn, typeOf } from './source-types.ts'

/** An unnamed source of a document; a plural ("officials") counts once. */
export interface UnnamedSource {
  readonly name: string
  readonly mentions: readonly string[]
  readonly type: UnnamedType
  /** How many people it is; null for a plural without a number. */
  readonly count: number | null
  readonly claims: number
  readonly words: number
  /** The line of its first claim, 1-based. */
  readonly line: number
  readonly anonymity: Anonymity
  /** Whether nobody else is quoted in the document. */
  readonly isOnly: boolean
  /** Whether it accuses somebody. */
  readonly accuses: boolean
}

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

/** Characters behind the sentences of a claim in which the reason for anonymity is looked for: a sentence or so. */
const BEHIND = 200

const nameOf = ({ speaker }: Claim): string => speaker?.name ?? speaker?.mention ?? ''

function isUnnamed(claim: Claim): boolean {
  const { speaker } = claim
  const name = nameOf(claim)
  if (!speaker || isOffice(name) || !meansPeople(name)) return false
  return (
    speaker.kind === 'unnamed' ||
    (speaker.kind !== 'person' && speaker.kind !== 'organization' && typeOf(name) !== 'other')
  )
}

/** An office that one person holds: who it is can be looked up. */
const isOffice = (name: string): boolean =>
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}’'.-]+ ){2,}(?:for|of) (?:the )?\p{Lu}/u.test(name)

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
  const own = claims.filter(isUnnamed)
  const said = own.flatMap((claim) => sourcesIn(nameOf(claim)).map((name) => ({ name, claim })))
  const all = [...groupBy(said, ({ name }) => name.toLowerCase()).values()]
    .map((group) =>
      sourceOf(
        group[0]?.name ?? '',
        group.map(({ claim }) => claim),
        document,
      ),
    )
    .sort((a, b) => a.line - b.line)
    .map((one, i, ordered) => (isElliptic(one) ? { ...one, type: typeBefore(ordered, i) } : one))
  const sources = all.filter(({ type }) => type !== 'spokesperson')
  const counted = own.filter((claim) => typeOf(nameOf(claim)) !== 'spokesperson')
  return {
    path: source.path,
    id: source.id,
    title: article.title,
    publishedAt: article.publishedAt,
    claims: claims.length,
    unnamedClaims: counted.length,
    shareOfClaims: round(claims.length === 0 ? 0 : counted.length / claims.length),
    shareOfWords: round(claims.length === 0 ? 0 : wordCount(counted) / Math.max(1, wordCount(claims))),
    leadRestsOnThem: leadRestsOn(document, counted),
    sources,
    spokespeople: all.filter(({ type }) => type === 'spokesperson'),
  }
}

/** "One broker said it was late, another that it was not": who is called nothing else is what the one before is. */
const isElliptic = ({ name, type }: UnnamedSource): boolean =>
  type === 'bare' && /^(?:another|others|a second|a third|the other)$/i.test(name)

function typeBefore(sources: readonly UnnamedSource[], at: number): UnnamedType {
  const [own, before] = [sources[at], sources[at - 1]]
  return own && before && own.line === before.line ? before.type : 'bare'
}

function sourceOf(name: string, claims: readonly Claim[], { source, claims: all }: Document): UnnamedSource {
  const [first] = claims
  const forms = [name, ...claims.flatMap(({ speaker }) => [speaker?.mention ?? '', ...(speaker?.roles ?? [])])]
  const type = typeOf(forms.find((form) => typeOf(form) !== 'other') ?? name)
  return {
    name,
    mentions: [...new Set(claims.map(({ speaker }) => speaker?.mention ?? ''))],
    type,
    count: countOf(name),
    claims: claims.length,
    words: wordCount(claims),
    line: first?.spans[0]?.line ?? 1,
    anonymity: anonymityOf(claims, source.text ?? ''),
    isOnly: all.every((claim) => claims.includes(claim)),
    accuses: claims.some(({ act }) => act === 'accuses'),
  }
}

/** The reason stands in the sentences of a claim, or near them. */
function anonymityOf(claims: readonly Claim[], text: string): Anonymity {
  const stretches = claims.flatMap(({ context, speaker }): Span[] => [
    { start: Math.min(context.start, speaker?.start ?? context.start), end: Math.max(context.end, speaker?.end ?? 0) },
    { start: context.start, end: context.end + BEHIND },
  ])
  for (const { start, end } of stretches) {
    const found = anonymityIn(text.slice(start, end), start)
    if (found.reason !== 'none') return found
  }
  return anonymityIn('', 0)
}

/** Whether the claims of the first paragraph with any are all by unnamed sources. */
function leadRestsOn({ claims, source }: Document, unnamed: readonly Claim[]): boolean {
  const first = claims[0]?.spans[0]
  if (!first) return false
  const text = source.text ?? ''
  const end = text.indexOf('\n', first.end)
  const inLead = claims.filter(({ spans }) => (spans[0]?.start ?? 0) <= (end < 0 ? text.length : end))
  return inLead.every((claim) => unnamed.includes(claim))
}
