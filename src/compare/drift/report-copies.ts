import type { DistinctQuotations } from './distinct-quotations.ts'
import { SortedPairs } from './sorted-pairs.ts'

/** Shorter quotations tell nothing: many articles have them. */
const LEAST_WORDS = 5
/** Quotations that a document must share with another one to be its copy, and the share of all that it has. */
const LEAST_SHARED = 3
const MOST_OF = 0.8

/** For each document the earliest one that it is a copy of by most of its quotations: itself where there is none. */
export function originalsOf(quotations: DistinctQuotations): Uint32Array {
  const { table } = quotations
  const originals = Uint32Array.from(table.documents, (_, document) => document)
  const counts = new Uint32Array(table.documents.length)
  const votes = votesOf(quotations, counts)
  for (let from = 0; from < votes.length; ) {
    const to = votes.endOfRun(from)
    const [original, shared] = mostNamed(votes, from, to, table.documentRanks())
    const document = votes.first(from)
    if (shared >= LEAST_SHARED && shared >= (counts[document] ?? 0) * MOST_OF) originals[document] = original
    from = to
  }
  return originals
}

/** Pairs of a document and the earliest that has one of its quotations, where that is another; how many it has in all. */
function votesOf(quotations: DistinctQuotations, counts: Uint32Array): SortedPairs {
  const pairs: number[] = []
  for (let rank = 0; rank < quotations.size; rank++) {
    if (quotations.lengthOf(rank) < LEAST_WORDS) continue
    const documents = documentsOf(quotations, rank)
    for (const document of documents) {
      counts[document] = (counts[document] ?? 0) + 1
      if (document !== documents[0]) pairs.push(document, documents[0] ?? 0)
    }
  }
  const votes = new SortedPairs(pairs.length / 2)
  for (let i = 0; i < votes.length; i++) votes.set(i, pairs[2 * i] ?? 0, pairs[2 * i + 1] ?? 0)
  return votes.sort()
}

/** The documents that have a quotation, each once, the earliest first. */
function documentsOf(quotations: DistinctQuotations, rank: number): number[] {
  const members = Array.from(quotations.membersOf(rank), (member) => quotations.table.document(member))
  return [...new Set(members)]
}

/** Of a run of pairs, the second number that most have, and how many; among equals the earlier document. */
function mostNamed(votes: SortedPairs, from: number, to: number, ranks: Uint32Array): [number, number] {
  let [best, most] = [0, 0]
  for (let at = from; at < to; ) {
    const document = votes.second(at)
    const start = at
    while (at < to && votes.second(at) === document) at++
    const isEarlier = (ranks[document] ?? 0) < (ranks[best] ?? 0)
    if (at - start > most || (at - start === most && isEarlier)) [best, most] = [document, at - start]
  }
  return [best, most]
}
