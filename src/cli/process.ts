import { fstatSync, statSync } from 'node:fs'
import { devNull } from 'node:os'
import { isatty } from 'node:tty'
import { silence } from '../batch/libraries.ts'
import type { Surroundings } from './surroundings.ts'

/** Whether something was piped or redirected in: anything but a terminal and the null device. */
function piped(): boolean {
  try {
    const stdin = fstatSync(0)
    if (stdin.isFIFO() || stdin.isSocket() || stdin.isFile()) return true
    return stdin.isCharacterDevice() && !isatty(0) && stdin.rdev !== statSync(devNull).rdev
  } catch {
    return false
  }
}

/** Whether the folder that the process was started in has been deleted meanwhile. */
function isHomeless(process: NodeJS.Process): boolean {
  try {
    process.cwd()
    return false
  } catch {
    return true
  }
}

/** What ends a run in good order: an interruption, an end that is asked for, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A first signal asks to end in good order, a second one ends the process. */
function interruptOf(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController()
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop)
    controller.abort()
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  return controller.signal
}

/** Before the arguments are understood: libraries may speak at once. */
const isQuiet = (argv: readonly string[]): boolean => argv.some((each) => each === '--quiet' || /^-[a-z]*q/.test(each))

/** The surroundings of the process that runs the command. The console is that of libraries: we have the streams. */
export function surroundingsOf(process: NodeJS.Process): Surroundings {
  const { argv, stdout, stderr, env } = process
  silence(isQuiet(argv.slice(2)))
  const stdin = piped() ? process.stdin : null
  const interrupt = interruptOf(process)
  return { argv: argv.slice(2), stdin, stdout, stderr, env, isHomeless: isHomeless(process), interrupt }
}
