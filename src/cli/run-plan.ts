import type { Origin } from '../batch/input.ts'
import type { PoolOptions } from '../batch/pool.ts'
import type { ReportFrame } from '../report/report.ts'
import type { MadeWith } from './output/state.ts'

/** All that a run needs to know. */
export interface Plan {
  readonly origin: Origin
  readonly pool: PoolOptions
  readonly frame: ReportFrame
  readonly quiet: boolean
  readonly output: string | undefined
  readonly resume: boolean
  /** Files that options name to be read: none of them may be written. */
  readonly named: readonly string[]
  /** What the records of the output depend on; null for forms that cannot be gone on with. */
  readonly madeWith: MadeWith | null
}
