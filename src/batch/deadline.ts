import { allowedFor } from './limits.ts'
import type { Task } from './task.ts'

/** Places in the memory that a thread shares with us: the index of the input it is at, and since when it is. */
const AT = 0
const SINCE = 1

/** Nanoseconds, by a clock that all threads of the process see alike. */
const now = (): bigint => process.hrtime.bigint()

/** The thread begins with a task. */
export function begin(position: BigInt64Array, index: number): void {
  Atomics.store(position, SINCE, now())
  Atomics.store(position, AT, BigInt(index))
}

/** Waits for a group of inputs, for each no longer than it may take, though all are handed to the thread at once. */
export class Deadline {
  /** Shared memory: index and start time of the input that the thread is at. */
  readonly position: BigInt64Array
  private readonly allowed: readonly number[]
  private readonly controller: AbortController
  /** Cleared when all is done: one that is left to run out keeps alive what it is about. */
  private timer: NodeJS.Timeout

  /** @param timeout milliseconds for an input; by default by its size */
  constructor(tasks: readonly Task[], timeout: number | undefined) {
    this.position = new BigInt64Array(new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT))
    this.allowed = tasks.map(({ size }) => allowedFor(timeout, size))
    this.controller = new AbortController()
    begin(this.position, 0)
    this.timer = this.wait(this.left())
  }

  /** Aborted when it has passed. */
  get signal(): AbortSignal {
    return this.controller.signal
  }

  /** Which of the inputs the thread is at, or was when it came to its end. */
  get at(): number {
    return Number(Atomics.load(this.position, AT))
  }

  end(): void {
    clearTimeout(this.timer)
  }

  /** Milliseconds that the input may still take that the thread is at. */
  private left(): number {
    const allowed = this.allowed[this.at] ?? 0
    return allowed - Number(now() - Atomics.load(this.position, SINCE)) / 1e6
  }

  private wait(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      const left = this.left()
      if (left > 0) this.timer = this.wait(left)
      else this.controller.abort()
    }, milliseconds)
  }
}
