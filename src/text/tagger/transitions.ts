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
    const { tags, pairs, triples, shares } = this.#counts
    const row = new Float64Array(SIZE)
    const add = (counts: LexemeCounts | undefined, share = 0): void => {
      if (!counts) return
      for (let i = 0; i < counts.pairs.length; i += 2) {
        const tag = counts.pairs[i] ?? 0
        row[tag] = (row[tag] ?? 0) + (share * (counts.pairs[i + 1] ?? 0)) / counts.sum
      }
    }
    add(tags, shares[0])
    const pair = pairs.get(first)
    add(pair, shares[1])
    add(triples.get(`${second} ${first}`) ?? pair, shares[2])
    return Float32Array.from(row, (share) => Math.log(share + HARDLY))
  }
}
