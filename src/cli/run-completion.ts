import { MISTAKES } from '../report/messages.ts'
import { Log } from './log.ts'
import { guarded } from './output/guard.ts'
import { openSink } from './output/sink.ts'
import { completionFor, isShell } from './shell/completion.ts'
import { STATUS } from './status.ts'
import type { Surroundings } from './surroundings.ts'

/** `whosaid completion`: prints the script of a shell and gives the exit status. */
export async function runCompletion(shell: string, { stdout, stderr }: Surroundings): Promise<number> {
  const log = new Log(stderr, false)
  if (!isShell(shell)) {
    log.say(MISTAKES.unknownShell(shell))
    return STATUS.usage
  }
  return guarded(log, async () => {
    await (await openSink({ kind: 'stream' }, { stdout })).write(completionFor(shell))
    return STATUS.ok
  })
}
