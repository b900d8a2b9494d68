import { nameKeyWords } from '../person-names.ts'
import { hashOf, mixed } from './number-hash.ts'
import type { QuotationTable } from './quotation-table.ts'
import { SortedPairs } from './sorted-pairs.ts'
import { type VoiceRelation, VoiceRelations } from './voices-apart.ts'

/** Whether two lists of numbers are the same. */
export function isEqualWords(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

/**
 * The quotations that differ in their words or in the name of their speaker, each with all places where it stands. They
 * are numbered by rank: the longest first, then the one whose speaker is named in most words, then the earliest.
 */
export class DistinctQuotations {
  readonly table: QuotationTable
  readonly size: number
  private readonly relations: VoiceRelations
  /** Quotations by rank, the places of one together, the earliest first. */
  private readonly members: Uint32Array
  /** By rank, where its members begin; one more than there are. */
  private readonly starts: Uint32Array

  constructor(table: QuotationTable) {
    this.table = table
    this.relations = new VoiceRelations(table.voices)
    const groups = groupsOf(table)
    for (const group of groups) group.sort((a, b) => table.compareQuotations(a, b))
    const order = byRank(table, groups)
    this.size = groups.length
    this.members = new Uint32Array(table.size)
    this.starts = new Uint32Array(groups.length + 1)
    for (let rank = 0; rank < order.length; rank++) {
      const group = groups[order[rank] ?? 0] ?? []
      const start = this.starts[rank] ?? 0
      this.members.set(group, start)
      this.starts[rank + 1] = start + group.length
    }
  }

  /** Where it stands, the earliest place first. */
  membersOf(rank: number): Uint32Array {
    return this.members.subarray(this.starts[rank], this.starts[rank + 1])
  }

  /** Its earliest place. */
  firstOf(rank: number): number {
    return this.members[this.starts[rank] ?? 0] ?? 0
  }

  lengthOf(rank: number): number {
    return this.table.length(this.firstOf(rank))
  }

  wordsOf(rank: number): Uint32Array {
    return this.table.wordsOf(this.firstOf(rank))
  }

  voiceOf(rank: number): number {
    return this.table.voice(this.firstOf(rank))
  }

  /** How the voices of two relate. */
  relation(rank: number, other: number): VoiceRelation {
    return this.relations.of(this.voiceOf(rank), this.voiceOf(other))
  }
}

/** Quotations of the same words and voice; a hash brings them together, and each is compared. */
function groupsOf(table: QuotationTable): number[][] {
  const pairs = new SortedPairs(table.size)
  for (let n = 0; n < table.size; n++) pairs.set(n, mixed(hashOf(table.wordsOf(n)), table.voice(n)), n)
  pairs.sort()
  const groups: number[][] = []
  for (let from = 0; from < pairs.length; ) {
    const to = pairs.endOfRun(from)
    const own: number[][] = []
    for (let at = from; at < to; at++) addTo(own, pairs.second(at), table)
    for (const group of own) groups.push(group)
    from = to
  }
  return groups
}

function addTo(groups: number[][], quotation: number, table: QuotationTable): void {
  const isOf = ([first = 0]: readonly number[]): boolean =>
    table.voice(first) === table.voice(quotation) && isEqualWords(table.wordsOf(first), table.wordsOf(quotation))
  const group = groups.find(isOf)
  if (group) group.push(quotation)
  else groups.push([quotation])
}

/** The places of groups in their order: what is compared is reckoned once for each. */
function byRank(table: QuotationTable, groups: readonly (readonly number[])[]): Uint32Array {
  const lengths = table.voices.map((voice) => (voice?.name ? nameKeyWords(voice.name).length : 0))
  const firsts = Uint32Array.from(groups, ([first = 0]) => first)
  const words = firsts.map((first) => table.length(first))
  const named = firsts.map((first) => lengths[table.voice(first)] ?? 0)
  return firsts
    .map((_, group) => group)
    .sort(
      (a, b) =>
        (words[b] ?? 0) - (words[a] ?? 0) ||
        (named[b] ?? 0) - (named[a] ?? 0) ||
        table.compareQuotations(firsts[a] ?? 0, firsts[b] ?? 0),
    )
}
