import { format } from 'node:util'
import { oneLine } from '../report/safe.ts'

const METHODS = ['debug', 'info', 'log', 'warn', 'error', 'trace'] as const

/**
 * What the libraries that read an input say by themselves: never on standard output, which holds the data, never what a
 * terminal would obey, and nothing at all where nothing is wanted. We ourselves do not use the console.
 */
export function silence(quiet: boolean): void {
  const say = (...words: unknown[]): void => {
    if (!quiet) process.stderr.write(`whosaid: ${oneLine(format(...words))}\n`)
  }
  for (const method of METHODS) console[method] = say
  // Those of Node about what a library does.
  if (quiet) process.removeAllListeners('warning')
}
