import type { LexemeCounts, Lookup } from './lexemes.ts'
import { TAGS } from './tagset.ts'

const SIZE = TAGS.length
/** Where nothing at all was counted. */
const HARDLY = 1e-7

/** What was counted of tags in a row. */
export interface TagCounts {
  readonly tags: LexemeCounts
  /** By the name of the tag before. */
  readonly pairs: Lookup
  /** By the names of the two tags before, the nearer one last: "DT NN". */
  readonly triples: Lookup
  /** How much the counts of one, two and three tags weigh; together 1. */
  readonly shares: readonly number[]
}

/** How likely a tag follows two others, in logarithms. Rows are made when they are first asked for. */
export class Transitions {
  readonly #counts: TagCounts
  readonly #rows: (Float32Array | undefined)[] = new Array<Float32Array | undefined>(SIZE * SIZE)
  readonly #pairs = new Map<string, NearestTag>()

  constructor(counts: TagCounts) {
    this.#counts = counts
  }

  /** The row of two tags that stand before. */
  after(second: number, first: number): Float32Array {
    const at = second * SIZE + first
    const known = this.#rows[at]
    if (known) return known
    const made = this.#row(TAGS[second] ?? '', TAGS[first] ?? '')
    this.#rows[at] = made
    return made
  }

  #row(second: string, first: string): Float32Array {
    const { triples, shares } = this.#counts
    const { row: known, counts: pair } = this.#nearest(first)
    const row = known.slice()
    addShares(row, triples.get(`${second} ${first}`) ?? pair, shares[2])
    const likely = new Float32Array(SIZE)
    for (let tag = 0; tag < SIZE; tag++) likely[tag] = Math.log((row[tag] ?? 0) + HARDLY)
    return likely
  }

  /** What one tag before tells, for all rows that it ends. */
  #nearest(first: string): NearestTag {
    const known = this.#pairs.get(first)
    if (known) return known
    const { tags, pairs, shares } = this.#counts
    const nearest = new NearestTag(pairs.get(first))
    addShares(nearest.row, tags, shares[0])
    addShares(nearest.row, nearest.counts, shares[1])
    this.#pairs.set(first, nearest)
    return nearest
  }
}

/** The counts of tags behind one, and their part of a row. */
class NearestTag {
  readonly counts: LexemeCounts | undefined
  readonly row: Float64Array

  constructor(counts: LexemeCounts | undefined) {
    this.counts = counts
    this.row = new Float64Array(SIZE)
  }
}

function addShares(row: Float64Array, counts: LexemeCounts | undefined, share = 0): void {
  if (!counts) return
  const { pairs, sum } = counts
  for (let i = 0; i < pairs.length; i += 2) {
    const tag = pairs[i] ?? 0
    row[tag] = (row[tag] ?? 0) + (share * (pairs[i + 1] ?? 0)) / sum
  }
}
