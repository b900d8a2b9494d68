import { fileURLToPath } from 'node:url'
import { loadBundle } from '../batch/kept-code.ts'
import { setV8Flags } from '../batch/v8-flags.ts'
import type { main } from './main.ts'
import type { surroundingsOf } from './process.ts'

export interface Command {
  readonly main: typeof main
  readonly surroundingsOf: typeof surroundingsOf
}

/** Runs the command as it is built, with its compiled code; gives the exit status. */
export function start(process: NodeJS.Process): Promise<number> {
  setV8Flags()
  const bundle = fileURLToPath(new URL('../../dist/command/main.cjs', import.meta.url))
  const command = loadBundle<Command>(bundle)
  return command.main(command.surroundingsOf(process))
}
