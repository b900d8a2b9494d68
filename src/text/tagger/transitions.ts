import { LexemeCounts } from './lexemes.ts'
import { TAGS } from './tagset.ts'

const SIZE = TAGS.length
/** Where nothing at all was counted. */
const HARDLY = 1e-7

/** What was counted of tags in a row. */
export interface TagCounts {
  readonly tags: LexemeCounts
  /** By the tag before. */
  readonly pairs: ReadonlyMap<number, LexemeCounts>
  /** By the two tags before, as one number. */
  readonly triples: ReadonlyMap<number, LexemeCounts>
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
    const made = this.#row(first, at)
    this.#rows[at] = made
    return made
  }

  #row(first: number, at: number): Float32Array {
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
    add(pairs.get(first), shares[1])
    add(triples.get(at) ?? pairs.get(first), shares[2])
    return Float32Array.from(row, (share) => Math.log(share + HARDLY))
  }
}

/** The counts of pairs, out of those of triples. */
export function pairsOf(triples: ReadonlyMap<number, LexemeCounts>): Map<number, LexemeCounts> {
  const sums = new Map<number, Map<number, number>>()
  for (const [at, { pairs }] of triples) {
    const sum = sums.get(at % SIZE) ?? new Map<number, number>()
    sums.set(at % SIZE, sum)
    for (let i = 0; i < pairs.length; i += 2) {
      const tag = pairs[i] ?? 0
      sum.set(tag, (sum.get(tag) ?? 0) + (pairs[i + 1] ?? 0))
    }
  }
  return new Map([...sums].map(([tag, sum]) => [tag, new LexemeCounts([...sum].flat())]))
}

/** The counts of single tags, out of those of pairs. */
export function singlesOf(pairs: ReadonlyMap<number, LexemeCounts>): LexemeCounts {
  const sum = new Map<number, number>()
  for (const counts of pairs.values())
    for (let i = 0; i < counts.pairs.length; i += 2) {
      const tag = counts.pairs[i] ?? 0
      sum.set(tag, (sum.get(tag) ?? 0) + (counts.pairs[i + 1] ?? 0))
    }
  return new LexemeCounts([...sum].flat())
}

/**
 * How much counts of one, two and three tags weigh: each triple speaks for the one that foretells it best when itself is
 * left out (deleted interpolation: Brants, TnT, ANLP 2000).
 */
export function interpolation(
  triples: ReadonlyMap<number, LexemeCounts>,
  pairs: ReadonlyMap<number, LexemeCounts>,
  tags: LexemeCounts,
): number[] {
  const votes = [0, 0, 0]
  const single = new Map<number, number>()
  for (let i = 0; i < tags.pairs.length; i += 2) single.set(tags.pairs[i] ?? 0, tags.pairs[i + 1] ?? 0)
  const inPair = new Map([...pairs].map(([tag, counts]) => [tag, asMap(counts)]))
  for (const [at, counts] of triples) {
    const first = at % SIZE
    const pair = pairs.get(first)
    for (let i = 0; i < counts.pairs.length; i += 2) {
      const [tag, count] = [counts.pairs[i] ?? 0, counts.pairs[i + 1] ?? 0]
      const shares = [
        left(single.get(tag), tags.sum),
        left(inPair.get(first)?.get(tag), pair?.sum),
        left(count, counts.sum),
      ]
      const best = shares.lastIndexOf(Math.max(...shares))
      votes[best] = (votes[best] ?? 0) + count
    }
  }
  const sum = votes.reduce((all, each) => all + each, 0)
  return votes.map((each) => each / sum)
}

const left = (count = 0, sum = 0): number => (sum > 1 ? (count - 1) / (sum - 1) : 0)

function asMap({ pairs }: LexemeCounts): Map<number, number> {
  const map = new Map<number, number>()
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs[i] ?? 0, pairs[i + 1] ?? 0)
  return map
}
