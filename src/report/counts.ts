import type { ClaimKind, Document } from '../types.ts'

export const KINDS: readonly ClaimKind[] = ['direct', 'mixed', 'indirect']

/**
 * Claims less sure than this are marked in the table: fewer than six in ten of them are right, so that nobody should
 * rely on one without looking.
 */
export const UNSURE = 0.6

/** What is counted of one document. */
export interface Counts {
  readonly kinds: Readonly<Record<ClaimKind, number>>
  readonly unattributed: number
  /** How many are marked as unsure. */
  readonly unsure: number
  /** How many persons have put right. */
  readonly corrected: number
  /** Corrections that could not be applied. */
  readonly orphans: number
  readonly names: readonly string[]
}

/** Counts the claims of a document. */
export function countsOf({ claims, speakers, warnings }: Document): Counts {
  const kinds = { direct: 0, mixed: 0, indirect: 0 }
  for (const { kind } of claims) kinds[kind]++
  const unattributed = claims.filter(({ kind, speaker }) => kind !== 'indirect' && speaker === null).length
  const unsure = claims.filter(({ confidence }) => confidence < UNSURE).length
  const corrected = claims.filter((claim) => claim.corrected).length
  const orphans = warnings.filter(({ code }) => code === 'orphan-correction').length
  return { kinds, unattributed, unsure, corrected, orphans, names: speakers.map(({ name }) => name) }
}

/** Counts what a run found. */
export class Tally {
  documents: number
  failures: number
  bytes: number
  unattributed: number
  unsure: number
  corrected: number
  orphans: number
  readonly kinds: Record<ClaimKind, number>
  /** Over documents: the same name in two articles is taken for the same speaker. */
  readonly names: Set<string>

  constructor() {
    this.documents = 0
    this.failures = 0
    this.bytes = 0
    this.unattributed = 0
    this.unsure = 0
    this.corrected = 0
    this.orphans = 0
    this.kinds = { direct: 0, mixed: 0, indirect: 0 }
    this.names = new Set()
  }

  get claims(): number {
    return this.kinds.direct + this.kinds.mixed + this.kinds.indirect
  }

  add({ kinds, unattributed, unsure, corrected, orphans, names }: Counts): void {
    for (const kind of KINDS) this.kinds[kind] += kinds[kind]
    this.unattributed += unattributed
    this.unsure += unsure
    this.corrected += corrected
    this.orphans += orphans
    for (const name of names) this.names.add(name)
  }
}
