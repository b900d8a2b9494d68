import type { CorrectionTable } from './corrections.ts'

/**
 * The table of the tagger as scripts/build/tagger-table.mjs packs it. Counts are numbers of tags and how often, in turn.
 */
export interface PackedTagger {
  /** The names of tags by their numbers in the counts. */
  readonly tags: readonly string[]
  /** The counts of tags by themselves. */
  readonly single: string
  /** How much the counts of one, two and three tags weigh; together 1. */
  readonly shares: readonly number[]
  /** Counts by the tag before, and by the two before: lines of keys, then of their counts. */
  readonly pair: string
  readonly triple: string
  /** The same by word, by shape and ending, by shape and class. */
  readonly word: string
  readonly ending: string
  readonly class: string
  /** Words with the numbers of their classes, for `SortedRows`. */
  readonly lexicon: string
  readonly classes: readonly string[]
  readonly correction: CorrectionTable
}
