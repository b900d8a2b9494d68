import type { Filter } from '../claims/filter.ts'
import type { DraftQuotation } from '../compare/verify/verification.ts'
import type { ReportFormat } from '../report/formats.ts'
import type { View } from '../report/view.ts'
import type { ExtractOptions, OffsetUnit, Vocabulary } from '../types.ts'

export type Reported = Pick<ExtractOptions, 'attitudes' | 'all' | 'minConfidence'>

/** What is to be done with every input of a run; plain data, as it is handed to threads. */
export interface Work {
  readonly command: 'extract' | 'clean' | 'learn' | 'trace' | 'quotations' | 'verify' | 'speakers' | 'unnamed'
  readonly format: ReportFormat | 'text'
  /** Whether a byte order mark opens the output. */
  readonly bom: boolean
  readonly filter: Filter
  /** Which claims are reported at all. */
  readonly reported?: Reported
  readonly width: number
  readonly view: View
  readonly coloured: boolean
  readonly explain: boolean
  readonly withText: boolean
  readonly offsetUnit: OffsetUnit
  readonly maxSize: number
  /** Lines known to recur across the pages of the site; null where none are given. */
  readonly siteLines: ReadonlySet<string> | null
  /** The line of the text whose block is traced, from 1 on; null for all. */
  readonly line: number | null
  /** What is looked for in each input. */
  readonly quotations?: readonly DraftQuotation[]
  readonly vocabulary?: Vocabulary | null
  /** Whether the libraries that read an input may say something on standard error. */
  readonly quiet: boolean
}
