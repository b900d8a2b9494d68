import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import type { Act, Claim, ClaimKind, SpeakerKind } from '../../src/types.ts'
import { claimFaults, type ExpectedClaim, pair } from './expectation.ts'
import { KNOWN_GAPS } from './known-gaps.ts'
import { bare } from './words.ts'

/** What a row may say of a claim beyond its content and speaker. */
interface Details {
  readonly role?: string | null
  readonly speakerKind?: SpeakerKind
  readonly mention?: string
  readonly lemma?: string
  readonly act?: Act
  readonly negated?: true
  readonly via?: string
  readonly addressee?: string
  readonly medium?: string
  readonly when?: string
  readonly optional?: true
}

type Said = ExpectedClaim & Details

export const says = (kind: ClaimKind, text: string, speaker: string | null, details: Details = {}): Said => ({
  kind,
  text,
  speaker,
  ...details,
})
export const direct = (text: string, speaker: string | null, details?: Details): Said =>
  says('direct', text, speaker, details)
export const mixed = (text: string, speaker: string | null, details?: Details): Said =>
  says('mixed', text, speaker, details)
export const indirect = (text: string, speaker: string | null, details?: Details): Said =>
  says('indirect', text, speaker, details)

const given = (claim: Claim): Record<keyof Details, unknown> => ({
  role: claim.speaker?.role,
  speakerKind: claim.speaker?.kind,
  mention: claim.speaker?.mention,
  lemma: claim.cue?.lemma,
  act: claim.act,
  negated: claim.negated,
  via: claim.via?.name ?? claim.via?.mention,
  addressee: claim.addressee?.text,
  medium: claim.medium?.text,
  when: claim.when?.text,
  optional: undefined,
})

const DETAILS = ['mention', 'lemma', 'act', 'negated', 'via', 'addressee', 'medium', 'when'] as const

function detailFaults(said: Said, claim: Claim): string[] {
  const found = given(claim)
  return DETAILS.filter((key) => said[key] !== undefined && bare(String(said[key])) !== bare(String(found[key]))).map(
    (key) => `${key} is ${found[key]}, not ${said[key]}: ${claim.text}`,
  )
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

const page = (claims: readonly Said[]) => ({
  title: null,
  byline: null,
  publishedAt: null,
  claims,
  notClaims: [],
  boilerplate: [],
  body: [],
})

/** A sentence or more, and what is said in it; nothing after it means that nothing is. */
export type Row = readonly [text: string, ...claims: Said[]]

/** Tests that texts of one shape give their claims: all of the direct and mixed ones, and at least the indirect ones named. */
export function shape(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [text, ...said] of rows) {
      const title = titleOf(text)
      const run = KNOWN_GAPS.has(title) ? test.fails : test
      run(title, async () => expect(await rowFaults(text, said)).toEqual([]))
    }
  })
}

/** The beginning of a row, and the end of a long one: rows may begin alike. */
function titleOf(text: string): string {
  const line = squeezed(text)
  return line.length > 120 ? `${line.slice(0, 60)} … ${line.slice(-55)}` : line
}

async function rowFaults(text: string, said: readonly Said[]): Promise<string[]> {
  const document = await extract(text, { withText: true })
  const exact = ({ spans }: Claim): string =>
    squeezed(spans.map(({ start, end }) => document.source.text?.slice(start, end)).join(' '))
  const pairs = [...pair(said, document.claims)] as [Said, Claim][]
  const marks = pairs.filter(([{ text: wanted }, claim]) => exact(claim) !== wanted)
  const idle =
    said.length === 0 ? document.claims.map((claim) => `spurious ${claim.kind} (${claim.rule}): ${claim.text}`) : []
  return [
    ...(said.length === 0 ? idle : claimFaults(page(said), document)),
    ...marks.map(([{ text: wanted }, claim]) => `not exactly the words: ${exact(claim)}\n      instead of: ${wanted}`),
    ...pairs.flatMap(([wanted, claim]) => detailFaults(wanted, claim)),
  ]
}
