import { oneLine } from '../report/safe.ts'
import type { Failure, Warning } from '../types.ts'
import type { Output } from './surroundings.ts'

/** What is said beside the data, on standard error, one line each. */
export class Log {
  private readonly stream: Output
  private readonly quiet: boolean

  constructor(stream: Output, quiet: boolean) {
    this.stream = stream
    this.quiet = quiet
    // Nobody reads it any more: there is nowhere left to say so.
    stream.on('error', () => {})
  }

  say(message: string): void {
    this.stream.write(`whosaid: ${oneLine(message)}\n`)
  }

  /** What a person may like to know; not said where quiet is wanted. */
  note(message: string): void {
    if (!this.quiet) this.say(message)
  }

  failure({ source, error }: Failure): void {
    this.say(`${source.path || "''"}: ${error.message}`)
  }

  warnings(path: string, warnings: readonly Warning[]): void {
    if (this.quiet) return
    for (const { line, sourceLine = line, message } of warnings) {
      this.say(`${path}${sourceLine === undefined ? '' : `:${sourceLine}`}: warning: ${message}`)
    }
  }
}
