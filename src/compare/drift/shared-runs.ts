import type { DistinctQuotations } from './distinct-quotations.ts'
import { hashOf } from './number-hash.ts'
import { SortedPairs } from './sorted-pairs.ts'

/** Words of a run that two quotations must share to be compared. */
export const RUN = 4
/** Longest forms that a run leads to at most: one that more have is a figure of speech. */
const MOST_SHARING = 200

/**
 * Finds the longest forms that share runs of words with a quotation: all runs of all quotations in one sorted array. A
 * run that a single quotation has leads nowhere and is dropped.
 */
export class SharedRuns {
  readonly quotations: DistinctQuotations
  /** By rank, where the runs of a quotation begin. */
  private readonly runStarts: Uint32Array
  /** For each run of each quotation the number of what it is, counted from 1; 0 where nobody else has it. */
  private readonly runs: Uint32Array
  /** By the number of a run, where its sharers begin, and how many there are as yet. */
  private sharerStarts = new Uint32Array()
  private sharerCounts = new Uint32Array()
  private sharers = new Uint32Array()
  private readonly counts: Uint16Array

  constructor(quotations: DistinctQuotations) {
    this.quotations = quotations
    this.runStarts = new Uint32Array(quotations.size + 1)
    for (let rank = 0; rank < quotations.size; rank++) {
      const runs = Math.max(0, quotations.lengthOf(rank) - RUN + 1)
      this.runStarts[rank + 1] = (this.runStarts[rank] ?? 0) + runs
    }
    this.runs = new Uint32Array(this.runStarts[quotations.size] ?? 0)
    this.counts = new Uint16Array(quotations.size)
    this.number(this.sorted())
  }

  private sorted(): SortedPairs {
    const pairs = new SortedPairs(this.runs.length)
    for (let rank = 0, run = 0; rank < this.quotations.size; rank++) {
      const words = this.quotations.wordsOf(rank)
      for (let at = 0; at + RUN <= words.length; at++, run++) pairs.set(run, hashOf(words, at, at + RUN), run)
    }
    return pairs.sort()
  }

  private number(pairs: SortedPairs): void {
    const starts: number[] = [0]
    let size = 0
    for (let from = 0; from < pairs.length; ) {
      const to = pairs.endOfRun(from)
      if (to - from > 1) {
        for (let at = from; at < to; at++) this.runs[pairs.second(at)] = starts.length
        starts.push(size)
        size += Math.min(to - from, MOST_SHARING)
      }
      from = to
    }
    this.sharerStarts = Uint32Array.from(starts)
    this.sharerCounts = new Uint32Array(starts.length)
    this.sharers = new Uint32Array(size)
  }

  private runsOf(rank: number): Uint32Array {
    return this.runs.subarray(this.runStarts[rank], this.runStarts[rank + 1])
  }

  /** Makes a quotation one that others are compared with. */
  add(rank: number): void {
    for (const run of this.runsOf(rank)) {
      const count = this.sharerCounts[run] ?? 0
      if (run === 0 || count === MOST_SHARING) continue
      this.sharers[(this.sharerStarts[run] ?? 0) + count] = rank
      this.sharerCounts[run] = count + 1
    }
  }

  /** The added ones that share most runs with a quotation, by rank; those that share most first. */
  nearest(rank: number, most: number): number[] {
    const found: number[] = []
    for (const run of this.runsOf(rank)) {
      const start = this.sharerStarts[run] ?? 0
      const end = start + (this.sharerCounts[run] ?? 0)
      for (let at = start; run > 0 && at < end; at++) this.count(this.sharers[at] ?? 0, found)
    }
    const nearest = this.mostShared(found, most)
    for (const other of found) this.counts[other] = 0
    return nearest
  }

  /** The first in order of how often they were counted, then of rank: of many candidates a few are wanted. */
  private mostShared(found: readonly number[], most: number): number[] {
    const nearest: number[] = []
    for (const other of found) {
      let at = nearest.length
      while (at > 0 && this.isBefore(other, nearest[at - 1] ?? 0)) at--
      if (at === most) continue
      nearest.splice(at, 0, other)
      if (nearest.length > most) nearest.pop()
    }
    return nearest
  }

  private isBefore(a: number, b: number): boolean {
    const [own, other] = [this.counts[a] ?? 0, this.counts[b] ?? 0]
    return own > other || (own === other && a < b)
  }

  private count(other: number, found: number[]): void {
    const count = this.counts[other] ?? 0
    if (count === 0) found.push(other)
    if (count < MOST_COUNTED) this.counts[other] = count + 1
  }
}

const MOST_COUNTED = 65535
