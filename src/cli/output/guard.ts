import type { Log } from '../log.ts'
import { STATUS } from '../status.ts'
import { ClosedPipe, OutputError } from './write-errors.ts'

/** Gives the exit status of what writes: a closed pipe ends quietly, an output that cannot be written with a message. */
export async function guarded(log: Log, write: () => Promise<number>): Promise<number> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof ClosedPipe) return STATUS.ok
    if (!(error instanceof OutputError)) throw error
    log.say(error.message)
    return STATUS.failed
  }
}
