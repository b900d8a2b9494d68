import type { Filter } from '../claims/filter.ts'
import type { OffsetUnit, Vocabulary } from '../types.ts'

/** What is to be done with every input of a run; plain data, as it is handed to threads. */
export interface Work {
  readonly command: 'extract' | 'clean' | 'learn' | 'trace'
  readonly format: 'table' | 'json' | 'jsonl' | 'text'
  readonly filter: Filter
  readonly width: number
  readonly coloured: boolean
  readonly explain: boolean
  readonly withText: boolean
  readonly offsetUnit: OffsetUnit
  readonly maxSize: number
  /** Lines known to recur across the pages of the site; null where none are given. */
  readonly siteLines: ReadonlySet<string> | null
  /** The line of the text whose block is traced, from 1 on; null for all. */
  readonly line: number | null
  readonly vocabulary?: Vocabulary | null
  /** Whether the libraries that read an input may say something on standard error. */
  readonly quiet: boolean
}
