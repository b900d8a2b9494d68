import { codeOf } from '../../batch/failure.ts'
import { cannotWrite, SYSTEM } from '../../report/messages.ts'

/** The reader of standard output has gone: no failure, but nothing more is wanted. */
export class ClosedPipe extends Error {}

/** The output cannot be written. */
export class OutputError extends Error {
  constructor(where: string, error: unknown) {
    const code = codeOf(error)
    super(cannotWrite(where, SYSTEM[code] ?? (code || (error instanceof Error ? error.message : String(error)))))
  }
}
