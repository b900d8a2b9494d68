import type { Readable, Writable } from 'node:stream'
import type { Threads } from '../batch/threads.ts'

/** A stream that can be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Everything that a run of the command takes from its surroundings. */
export interface Surroundings {
  readonly argv: readonly string[]
  /** Null where nothing is piped in. */
  readonly stdin: Readable | null
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that a configuration is looked for from; the process's where none is given. */
  readonly cwd?: string
  /** The folder of the run has been deleted. */
  readonly isHomeless?: boolean
  /** Aborted when the user interrupts. */
  readonly interrupt?: AbortSignal
  /** Threads of a process that runs the command more than once; by default a run starts and ends its own. */
  readonly threads?: Threads
}

/** The same, with threads to work with; made once the command line is understood. */
export interface RunContext extends Surroundings {
  readonly threads: Threads
}
