import type { MultiBar, SingleBar } from 'cli-progress'
import type { Tally } from '../report/counts.ts'
import { LABELS } from '../report/messages.ts'
import { counted } from '../report/numbers.ts'
import type { Output } from './surroundings.ts'

const FORMAT = `{bar} {value} of {total}  {rate}  {failures}  ${LABELS.timeLeft} {eta_formatted}`
/** On a narrow terminal. */
const SHORT_FORMAT = '{value} of {total}'

/** The columns of the words, and of the longest bar. */
const WORDS = 70
const LONGEST = 40

/** Bytes a second, as they are shown: "2.4 MB/s", and of little "31 KB/s". */
export function rateOf(bytes: number, milliseconds: number): string {
  const kilobytes = bytes / Math.max(1, milliseconds)
  return kilobytes < 100 ? `${Math.ceil(kilobytes)} KB/s` : `${(kilobytes / 1000).toFixed(1)} MB/s`
}

/**
 * Signals are ours to handle. Neither is the cursor hidden nor the wrapping of lines turned off: whatever ends the
 * process, nothing is left to be put right. So it is for us to make no line that would wrap.
 */
function optionsFor(columns: number) {
  const barsize = Math.min(LONGEST, columns - WORDS)
  const format = barsize > 0 ? FORMAT : SHORT_FORMAT
  const untouched = { gracefulExit: false, hideCursor: null, linewrap: true } as const
  return { format, barsize: Math.max(1, barsize), clearOnComplete: true, fps: 5, ...untouched }
}

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
    return new Progress(stream, new MultiBar({ ...optionsFor(stream.columns || 80), stream }))
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
