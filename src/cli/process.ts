import { fstatSync } from 'node:fs'
import type { Surroundings } from './surroundings.ts'

/** Whether something was piped or redirected in: a pipe, a socket or a file, not a terminal or the null device. */
function piped(): boolean {
  try {
    const stdin = fstatSync(0)
    return stdin.isFIFO() || stdin.isSocket() || stdin.isFile()
  } catch {
    return false
  }
}

/** A first interruption asks to end in good order, a second one ends the process. */
function interruptOf(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}

/** The surroundings of the process that runs the command. */
export function surroundingsOf(process: NodeJS.Process): Surroundings {
  const { argv, stdout, stderr, env } = process
  const stdin = piped() ? process.stdin : null
  return { argv: argv.slice(2), stdin, stdout, stderr, env, interrupt: interruptOf(process) }
}
