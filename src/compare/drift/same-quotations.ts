import { isNamedVoice } from '../verify/verdict.ts'
import { type Closeness, QuotationComparer } from './closeness.ts'
import { type DistinctQuotations, isEqualWords } from './distinct-quotations.ts'
import { hashOf } from './number-hash.ts'
import { SharedRuns } from './shared-runs.ts'

/** Shorter quotations are everywhere by chance: they are the same only word for word, by the same named speaker. */
const LEAST_COMPARED = 5
/** Words that a quotation has at least: one is a term that anybody may use. */
const LEAST_WORDS = 2
/** Longest forms that a quotation is compared with at most. */
const MOST_COMPARED = 4

/** Speakers of the same few words with whom whoever else says them is compared. */
const MOST_ALIKE = 50

/** Whether a quotation in the same words elsewhere is the same one, by itself: a short one only where somebody is named. */
export function isTelling(rank: number, quotations: DistinctQuotations): boolean {
  const length = quotations.lengthOf(rank)
  const voice = quotations.table.voices[quotations.voiceOf(rank)] ?? null
  return length >= LEAST_COMPARED || (length >= LEAST_WORDS && isNamedVoice(voice))
}

/**
 * Finds for each distinct quotation the longest form that it is the same as, or that it is one itself: by rank. Each is
 * compared with longest forms only, never with a variant, so that no chain of small changes leads from one quotation to
 * another.
 */
export function longestForms(quotations: DistinctQuotations): Uint32Array {
  const comparer = new QuotationComparer(quotations)
  const runs = new SharedRuns(quotations)
  const short = new ShortQuotations(quotations)
  const longest = new Uint32Array(quotations.size)
  for (let rank = 0; rank < quotations.size; rank++) {
    const isShort = quotations.lengthOf(rank) < LEAST_COMPARED
    const own = isShort ? short.longestOf(rank) : nearestOf(rank, runs, comparer)
    longest[rank] = own
    if (own === rank && !isShort) runs.add(rank)
  }
  return longest
}

function nearestOf(rank: number, runs: SharedRuns, comparer: QuotationComparer): number {
  const words = runs.quotations.lengthOf(rank)
  let [best, nearest]: [Closeness | null, number] = [null, rank]
  for (const other of runs.nearest(rank, MOST_COMPARED)) {
    const closeness = comparer.compare(rank, other)
    if (!closeness || (best !== null && !isCloser(closeness, best))) continue
    ;[best, nearest] = [closeness, other]
    if (best.relation === 'same' && best.equal === words) break
  }
  return nearest
}

const ORDER: readonly Closeness['relation'][] = ['other', 'unknown', 'same']

const isCloser = (a: Closeness, b: Closeness): boolean =>
  a.relation === b.relation ? a.equal > b.equal : ORDER.indexOf(a.relation) > ORDER.indexOf(b.relation)

/** Quotations of a few words, by their words. */
class ShortQuotations {
  private readonly quotations: DistinctQuotations
  private readonly known = new Map<number, number[]>()

  constructor(quotations: DistinctQuotations) {
    this.quotations = quotations
  }

  longestOf(rank: number): number {
    if (!isTelling(rank, this.quotations)) return rank
    const words = this.quotations.wordsOf(rank)
    const hash = hashOf(words)
    const others = this.known.get(hash) ?? []
    const same = others.find(
      (other) =>
        isEqualWords(words, this.quotations.wordsOf(other)) && this.quotations.relation(rank, other) === 'same',
    )
    if (same !== undefined) return same
    // Else what a thousand say would be compared a million times.
    if (others.length < MOST_ALIKE) this.known.set(hash, [...others, rank])
    return rank
  }
}
