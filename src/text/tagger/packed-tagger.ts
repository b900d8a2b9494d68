import type { CorrectionTable } from './corrections.ts'

/**
 * The table of the tagger as scripts/build/tagger-table.mjs packs it. Counts are numbers of tags and how often, in turn;
 * keys and what belongs to them stand in turn, a line each, for `mapOfLines`; the lexicon's in rows for `SortedRows`.
 */
export interface PackedTagger {
  /** The names of tags by their numbers in the counts. */
  readonly tags: readonly string[]
  /** The counts of tags by themselves. */
  readonly single: string
  /** How much the counts of one, two and three tags weigh; together 1. */
  readonly shares: readonly number[]
  /** Counts by the tag before, and by the two before. */
  readonly pair: string
  readonly triple: string
  /** Counts by word, by shape and ending, by shape and class. */
  readonly word: string
  readonly ending: string
  readonly class: string
  /** Words with the numbers of their classes. */
  readonly lexicon: string
  readonly classes: readonly string[]
  readonly correction: CorrectionTable
}
