import type { MultiBar, SingleBar } from 'cli-progress'
import type { Tally } from '../report/counts.ts'
import { LABELS } from '../report/messages.ts'
import { counted } from '../report/numbers.ts'
import type { Output } from './surroundings.ts'

const FORMAT = `{bar} {value} of {total}  {rate}  {failures}  ${LABELS.timeLeft} {eta_formatted}`

/** Megabytes a second, as it is shown. */
export function rateOf(bytes: number, milliseconds: number): string {
  return `${(bytes / 1000 / Math.max(1, milliseconds)).toFixed(1)} MB/s`
}

// Interruptions are ours to handle; and the cursor is not hidden, so that nothing is left to be put right.
const OPTIONS = { format: FORMAT, clearOnComplete: true, gracefulExit: false, hideCursor: null, fps: 5 }

/** A bar on a terminal; nothing anywhere else. */
export class Progress {
  private readonly stream: Output
  /** Of the library's two only this kind of bar leaves alone what is written above it. */
  private readonly bars: MultiBar | null
  private readonly bar: SingleBar | null
  private readonly started: number
  private total: number

  private constructor(stream: Output, bars: MultiBar | null) {
    this.stream = stream
    this.bars = bars
    this.bar = bars?.create(0, 0, { rate: '', failures: '' }) ?? null
    this.started = performance.now()
    this.total = 0
  }

  /** Shown where it is wanted and the stream is a terminal. */
  static async start(stream: Output, wanted: boolean): Promise<Progress> {
    if (!wanted || stream.isTTY !== true) return new Progress(stream, null)
    const { MultiBar } = await import('cli-progress')
    return new Progress(stream, new MultiBar({ ...OPTIONS, stream }))
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
    if (!this.bar) return
    const rate = rateOf(tally.bytes, this.milliseconds)
    const failures = counted(tally.failures, LABELS.failure)
    this.bar.update(tally.documents + tally.failures, { rate, failures })
  }

  stop(): void {
    this.bars?.stop()
  }
}
