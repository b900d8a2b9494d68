import { SingleBar } from 'cli-progress'
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

  constructor(stream: Output, wanted: boolean) {
    const shown = wanted && stream.isTTY === true
    this.stream = stream
    this.bar = shown ? new SingleBar({ format: FORMAT, stream, clearOnComplete: true, hideCursor: null, fps: 5 }) : null
    this.started = performance.now()
    this.total = 0
    this.bar?.start(0, 0, { rate: '', failures: '' })
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
