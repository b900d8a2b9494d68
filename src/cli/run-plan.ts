import type { Origin } from '../batch/input.ts'
import type { PoolOptions } from '../batch/pool.ts'
import type { ReportFrame } from '../report/report.ts'

/** What made an output: the options that its records depend on, by their flags, each with its value as text. */
export type MadeWith = Readonly<Record<string, string>>

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
