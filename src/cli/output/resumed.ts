import { withdraw } from '../../batch/earlier.ts'
import { RESUME } from '../../report/messages.ts'
import type { Log } from '../log.ts'
import type { Resumed } from './opening.ts'
import type { Sink } from './sink.ts'
import { OutputError } from './write-errors.ts'

/** How many inputs that are gone are named; of more only the number is told. */
const MOST_NAMED = 20

function tellVanished(vanished: readonly (readonly [string, string | null])[], log: Log): void {
  for (const [path, id] of vanished.slice(0, MOST_NAMED)) {
    log.note(RESUME.vanished(id === null ? path : `${path} (id ${JSON.stringify(id)})`))
  }
  if (vanished.length > MOST_NAMED) log.note(RESUME.more(vanished.length - MOST_NAMED))
}

/**
 * Ends an output that was gone on with: records of inputs that have changed since are taken out, and inputs that are
 * gone are told.
 *
 * @param wrote whether this run has written anything
 * @returns whether there was nothing to do, so that the output is as it was
 */
export async function finishResumed(
  { earlier, target, wasFinished }: Resumed,
  sink: Sink,
  log: Log,
  wrote: boolean,
): Promise<boolean> {
  tellVanished(earlier.vanished, log)
  const { stale } = earlier
  if (wasFinished && !wrote && earlier.dropped === 0 && stale.length === 0) {
    await sink.close('dropped')
    log.note(RESUME.nothing(target.shown))
    return true
  }
  await sink.flush()
  if (stale.length > 0) {
    log.note(RESUME.changed(stale.length))
    await withdraw(target.partial, stale).catch((error: unknown) => {
      throw new OutputError(target.shown, error)
    })
  }
  await sink.close('complete')
  return false
}
