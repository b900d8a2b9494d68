import type { SingleBar } from 'cli-progress'
import { counted, type Tally } from '../report/counts.ts'
import { LABELS } from '../report/messages.ts'
import type { Output } from './surroundings.ts'

const FORMAT = `{bar} {value} of {total}  {rate}  {failures}  ${LABELS.timeLeft} {eta_formatted}`

/** Megabytes a second, as it is shown. */
export function rateOf(bytes: number, milliseconds: number): string {
  return `${(bytes / 1000 / Math.max(1, milliseconds)).toFixed(1)} MB/s`
}

/** A bar on a terminal; nothing anywhere else. */
export class Progress {
  private readonly bar: SingleBar | null
  private readonly stream: Output
  private readonly started: number
  private total: number

  private constructor(stream: Output, bar: SingleBar | null) {
    this.stream = stream
    this.bar = bar
    this.started = performance.now()
    this.total = 0
    bar?.start(0, 0, { rate: '', failures: '' })
  }

  /** Shown where it is wanted and the stream is a terminal. */
  static async start(stream: Output, wanted: boolean): Promise<Progress> {
    if (!wanted || stream.isTTY !== true) return new Progress(stream, null)
    const { SingleBar } = await import('cli-progress')
    return new Progress(stream, new SingleBar({ format: FORMAT, stream, hideCursor: null, fps: 5 }))
  }

  get shown(): boolean {
    return this.bar !== null
  }

  get milliseconds(): number {
    return performance.now() - this.started
  }

  /** One more input was found. */
  found(): void {
    this.total++
    this.bar?.setTotal(this.total)
  }

  /** Clears the line of the bar for a message; the bar comes back with the next step. */
  makeRoom(): void {
    if (this.bar) this.stream.write('\r\u001b[K')
  }

  done(tally: Tally): void {
    const rate = rateOf(tally.bytes, this.milliseconds)
    const failures = counted(tally.failures, LABELS.failure)
    this.bar?.update(tally.documents + tally.failures, { rate, failures })
  }

  stop(): void {
    this.bar?.stop()
  }
}
