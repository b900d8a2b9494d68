import type { ClaimKind, Document } from '../types.ts'

/** Counts what a run found. */
export class Tally {
  documents: number
  claims: number
  unattributed: number
  readonly kinds: Record<ClaimKind, number>
  /** Folded together over documents: the same name in two articles is taken for the same speaker. */
  private readonly names: Set<string>

  constructor() {
    this.documents = 0
    this.claims = 0
    this.unattributed = 0
    this.kinds = { direct: 0, mixed: 0, indirect: 0 }
    this.names = new Set()
  }

  get speakers(): number {
    return this.names.size
  }

  add({ claims, speakers }: Document): void {
    this.documents++
    this.claims += claims.length
    for (const claim of claims) {
      this.kinds[claim.kind]++
      if (claim.kind !== 'indirect' && claim.speaker === null) this.unattributed++
    }
    for (const { name } of speakers) this.names.add(name)
  }
}

const number = new Intl.NumberFormat('en')

/** A number with its noun: `1 claim`, `1,204 claims`. */
export function counted(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `7 claims (5 direct, 2 indirect) by 3 speakers in 1 document`. */
export function countsOf(tally: Tally): string {
  const kinds = (['direct', 'mixed', 'indirect'] as const)
    .filter((kind) => tally.kinds[kind] > 0)
    .map((kind) => `${number.format(tally.kinds[kind])} ${kind}`)
  const detail = kinds.length ? ` (${kinds.join(', ')})` : ''
  const speakers = tally.speakers ? ` by ${counted(tally.speakers, 'speaker')}` : ''
  return `${counted(tally.claims, 'claim')}${detail}${speakers} in ${counted(tally.documents, 'document')}`
}
