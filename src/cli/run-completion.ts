import { MISTAKES } from '../report/messages.ts'
import { Log } from './log.ts'
import { printed } from './output/printed.ts'
import { completionFor, isShell } from './shell/completion.ts'
import { STATUS } from './status.ts'
import type { Surroundings } from './surroundings.ts'

/** `whosaid completion`: prints the script of a shell and gives the exit status. */
export async function runCompletion(shell: string, surroundings: Surroundings): Promise<number> {
  if (isShell(shell)) return printed(completionFor(shell), surroundings)
  new Log(surroundings.stderr, false).say(MISTAKES.unknownShell(shell))
  return STATUS.usage
}
