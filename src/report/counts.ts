import type { Streamed } from '../claims/streamed-document.ts'
import type { Claim, ClaimKind, Document } from '../types.ts'

export const KINDS: readonly ClaimKind[] = ['direct', 'mixed', 'indirect']

/**
 * Claims less sure than this are marked in the table: as many as four in ten of them may be wrong, so that nobody should
 * rely on one without looking.
 */
export const UNSURE = 0.7

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

/** Counts the claims of a document, one after another. */
export class ClaimCounts {
  readonly #kinds = { direct: 0, mixed: 0, indirect: 0 }
  #unattributed = 0
  #unsure = 0
  #corrected = 0

  add({ kind, speaker, confidence, corrected }: Claim): void {
    this.#kinds[kind]++
    if (kind !== 'indirect' && speaker === null) this.#unattributed++
    if (confidence < UNSURE) this.#unsure++
    if (corrected) this.#corrected++
  }

  with({ speakers, warnings }: Pick<Document, 'speakers' | 'warnings'>): Counts {
    const orphans = warnings.filter(({ code }) => code === 'orphan-correction').length
    return {
      kinds: this.#kinds,
      unattributed: this.#unattributed,
      unsure: this.#unsure,
      corrected: this.#corrected,
      orphans,
      names: speakers.map(({ name }) => name),
    }
  }
}

/** A document whose claims are counted as they are taken. */
export class CountedDocument implements Streamed {
  readonly #document: Streamed
  readonly #counts = new ClaimCounts()

  constructor(document: Streamed) {
    this.#document = document
  }

  get head(): Streamed['head'] {
    return this.#document.head
  }

  get rest(): Streamed['rest'] {
    return this.#document.rest
  }

  *claims(): Generator<Claim, void, undefined> {
    for (const claim of this.#document.claims()) {
      this.#counts.add(claim)
      yield claim
    }
  }

  get counts(): Counts {
    return this.#counts.with(this.rest)
  }
}

/** Counts the claims of a document. */
export function countsOf(document: Document): Counts {
  const counts = new ClaimCounts()
  for (const claim of document.claims) counts.add(claim)
  return counts.with(document)
}

export const claimsIn = ({ kinds }: Pick<Counts, 'kinds'>): number => kinds.direct + kinds.mixed + kinds.indirect

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
    return claimsIn(this)
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
