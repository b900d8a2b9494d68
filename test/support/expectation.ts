import type { Claim, ClaimKind, Clean, Document, SpeakerKind } from '../../src/types.ts'
import { bare, likeness, plain } from './words.ts'

/** A claim as `expected.json` has it: every direct and mixed one of the article, and the plain indirect ones. */
export interface ExpectedClaim {
  readonly kind: ClaimKind
  /** Content without its marks, parts joined by a space; a mixed one keeps the marks inside it. */
  readonly text: string
  /** The full name; several accepted forms stand between bars. */
  readonly speaker: string | null
  /** What a reader would call the speaker; forms between bars, an empty one for none. */
  readonly role?: string | null
  readonly speakerKind?: SpeakerKind | null
  /** May be missing from the output: contents that careful readers differ about, and the harder indirect ones. */
  readonly optional?: true
}

export interface Expectation {
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly claims: readonly ExpectedClaim[]
  /** Quoted words that are no claim: titles, nicknames, terms, scare quotes. */
  readonly notClaims: readonly string[]
  /** What must be gone from the cleaned text, and what must be there. */
  readonly boilerplate: readonly string[]
  readonly body: readonly string[]
}

/** Least likeness of a claim to the expectation that it answers: a mixed content's extent is a matter of taste, its quoted words are not. */
const LEAST: Record<ClaimKind, number> = { direct: 0.75, mixed: 0.35, indirect: 0.75 }

const quotedRuns = (text: string): string[] =>
  [...text.matchAll(/[“"„«‘]([^“”"„«»]+?)[”"“»’](?!\p{L})/gu)].map((match) => plain(match[1]))

function scoreOf(expected: ExpectedClaim, claim: Claim): number {
  const alike = likeness(expected.text, claim.text)
  const runs = expected.kind === 'mixed' ? quotedRuns(expected.text) : []
  const holdsRuns = runs.length > 0 && runs.every((run) => plain(claim.text).includes(run))
  if (holdsRuns && bare(claim.text).length <= bare(expected.text).length * 1.6 + 30) return Math.max(alike, LEAST.mixed)
  return alike
}

const quotes = (kind: ClaimKind): boolean => kind !== 'indirect'

/** Pairs each expected claim with the reported one that is most like it. */
export function pair(expected: readonly ExpectedClaim[], claims: readonly Claim[]): Map<ExpectedClaim, Claim> {
  const candidates = expected.flatMap((e) =>
    claims
      .filter((claim) => !e.optional || quotes(e.kind) === quotes(claim.kind))
      .map((claim) => ({ e, claim, score: scoreOf(e, claim) }))
      .filter(({ score }) => score >= LEAST[e.kind]),
  )
  const pairs = new Map<ExpectedClaim, Claim>()
  const used = new Set<Claim>()
  for (const { e, claim } of candidates.sort((a, b) => b.score - a.score)) {
    if (pairs.has(e) || used.has(claim)) continue
    pairs.set(e, claim)
    used.add(claim)
  }
  return pairs
}

const nameFits = (expected: ExpectedClaim, name: string | null): boolean =>
  (expected.optional === true && expected.speaker === null) ||
  (expected.speaker ?? '').split('|').some((form) => bare(form) === bare(name))

const roleFits = (expected: string, role: string | null): boolean =>
  expected.split('|').some((form) => {
    const wanted = bare(form).trim().split(' ')
    const given = new Set(bare(role).trim().split(' '))
    return wanted.filter((word) => given.has(word)).length >= wanted.length * 0.6
  })

/** Bare plurals are groups to some and unnamed sources to others; what counts is that they are no persons. */
const sameKind = (expected: SpeakerKind, kind: SpeakerKind): boolean =>
  expected === kind || (expected !== 'person' && kind !== 'person' && expected !== 'document' && kind !== 'document')

function speakerFaults(expected: ExpectedClaim, { speaker, rule, text }: Claim): string[] {
  const at = `(${rule}): ${text}`
  if (!nameFits(expected, speaker?.name ?? null)) {
    return [
      `wrong speaker: ${speaker?.name ?? 'nobody'} [${speaker?.mention ?? ''}] instead of ${expected.speaker} ${at}`,
    ]
  }
  if (expected.optional && expected.speaker === null) return []
  const faults: string[] = []
  if (speaker && expected.speakerKind && !sameKind(expected.speakerKind, speaker.kind)) {
    faults.push(`wrong kind of speaker: ${speaker.name} is no ${speaker.kind} but a ${expected.speakerKind} ${at}`)
  }
  if (expected.role && !roleFits(expected.role, speaker?.role ?? null)) {
    faults.push(`wrong role: ${speaker?.role ?? 'none'} instead of ${expected.role} for ${expected.speaker} ${at}`)
  }
  if (expected.role === null && speaker?.kind === 'person' && speaker.role) {
    faults.push(`wrong role: ${speaker.role} instead of none for ${expected.speaker} ${at}`)
  }
  return faults
}

function contentFaults(expected: ExpectedClaim, claim: Claim): string[] {
  if (expected.kind === 'direct' && !expected.optional && plain(expected.text) !== plain(claim.text)) {
    return [`wrong extent (${claim.rule}): ${claim.text}\n      instead of: ${expected.text}`]
  }
  return quotes(expected.kind) === quotes(claim.kind)
    ? []
    : [`wrong kind: ${claim.kind}, not ${expected.kind}: ${claim.text}`]
}

/** Holds what was reported against the expectation; each difference is a line to read. */
export function claimFaults(expected: Expectation, document: Document): string[] {
  const pairs = pair(expected.claims, document.claims)
  const used = new Set(pairs.values())
  const missing = expected.claims.filter((e) => !pairs.has(e) && !e.optional)
  const spurious = document.claims.filter((claim) => claim.kind !== 'indirect' && !used.has(claim))
  const taken = document.claims.filter((claim) => expected.notClaims.some((text) => plain(text) === plain(claim.text)))
  return [
    ...missing.map((e) => `missing ${e.kind}: ${e.text} (${e.speaker})`),
    ...[...new Set([...spurious, ...taken])].map(
      (claim) => `spurious ${claim.kind} (${claim.rule}): ${claim.text} (${claim.speaker?.name ?? 'nobody'})`,
    ),
    ...[...pairs].flatMap(([e, claim]) => [...contentFaults(e, claim), ...speakerFaults(e, claim)]),
  ]
}

/** Holds the cleaned text and what is known of the article against the expectation. */
export function pageFaults(expected: Expectation, cleaned: Clean): string[] {
  const text = plain(cleaned.text)
  const { title, byline, publishedAt } = cleaned.article
  return [
    ...expected.boilerplate.filter((line) => text.includes(plain(line))).map((line) => `boilerplate kept: ${line}`),
    ...expected.body.filter((line) => !text.includes(plain(line))).map((line) => `body lost: ${line}`),
    ...(plain(title) === plain(expected.title) ? [] : [`title is ${title}, not ${expected.title}`]),
    ...(plain(byline) === plain(expected.byline) ? [] : [`byline is ${byline}, not ${expected.byline}`]),
    ...((publishedAt ?? null)?.slice(0, 10) === expected.publishedAt?.slice(0, 10)
      ? []
      : [`date is ${publishedAt}, not ${expected.publishedAt}`]),
  ]
}
