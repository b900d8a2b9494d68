import type { ClaimKind, Document } from '../types.ts'

const KINDS: readonly ClaimKind[] = ['direct', 'mixed', 'indirect']

/** What is counted of one document. */
export interface Counts {
  readonly kinds: Readonly<Record<ClaimKind, number>>
  readonly unattributed: number
  readonly names: readonly string[]
}

/** Counts the claims of a document. */
export function countsOf({ claims, speakers }: Document): Counts {
  const kinds = { direct: 0, mixed: 0, indirect: 0 }
  for (const { kind } of claims) kinds[kind]++
  const unattributed = claims.filter(({ kind, speaker }) => kind !== 'indirect' && speaker === null).length
  return { kinds, unattributed, names: speakers.map(({ name }) => name) }
}

/** Counts what a run found. */
export class Tally {
  documents: number
  failures: number
  bytes: number
  unattributed: number
  readonly kinds: Record<ClaimKind, number>
  /** Over documents: the same name in two articles is taken for the same speaker. */
  readonly names: Set<string>

  constructor() {
    this.documents = 0
    this.failures = 0
    this.bytes = 0
    this.unattributed = 0
    this.kinds = { direct: 0, mixed: 0, indirect: 0 }
    this.names = new Set()
  }

  get claims(): number {
    return this.kinds.direct + this.kinds.mixed + this.kinds.indirect
  }

  add({ kinds, unattributed, names }: Counts): void {
    for (const kind of KINDS) this.kinds[kind] += kinds[kind]
    this.unattributed += unattributed
    for (const name of names) this.names.add(name)
  }
}

/** A number as it is read; the formatter takes longer to make than a small number needs. */
const shown = (count: number): string => (count < 1000 ? String(count) : new Intl.NumberFormat('en').format(count))

/** A number with its noun: `1 claim`, `1,204 claims`. */
export function counted(count: number, noun: string): string {
  return `${shown(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `7 claims (5 direct, 2 indirect) by 3 speakers in 1 document`. */
export function tallyLine(tally: Tally): string {
  const kinds = KINDS.filter((kind) => tally.kinds[kind] > 0)
  const parts = kinds.map((kind) => `${shown(tally.kinds[kind])} ${kind}`)
  const detail = parts.length ? ` (${parts.join(', ')})` : ''
  const speakers = tally.names.size ? ` by ${counted(tally.names.size, 'speaker')}` : ''
  return `${counted(tally.claims, 'claim')}${detail}${speakers} in ${counted(tally.documents, 'document')}`
}
