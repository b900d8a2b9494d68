import type { Task } from './task.ts'

/** Unless the user gives another: so many milliseconds for any input, and for each megabyte of it. */
const FOR_ANY = 30_000
const PER_MB = 2_000

/** What a thread tells of its course through a group, in memory that it shares with us. */
const AT = 0
const SINCE = 1

/** Nanoseconds, by a clock that all threads of the process see alike. */
const now = (): bigint => process.hrtime.bigint()

/** The thread begins with a task. */
export function begin(course: BigInt64Array, index: number): void {
  Atomics.store(course, SINCE, now())
  Atomics.store(course, AT, BigInt(index))
}

/** Waits for a group of inputs, for each no longer than it may take, though all are handed to the thread at once. */
export class Patience {
  readonly course: BigInt64Array
  private readonly allowed: readonly number[]
  private readonly controller: AbortController
  /** Cleared when all is done: one that is left to run out keeps alive what it is about. */
  private timer: NodeJS.Timeout

  /** @param timeout milliseconds for an input; by default by its size */
  constructor(tasks: readonly Task[], timeout: number | undefined) {
    this.course = new BigInt64Array(new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT))
    this.allowed = tasks.map(({ size }) => timeout ?? FOR_ANY + Math.ceil(size / 1e6) * PER_MB)
    this.controller = new AbortController()
    begin(this.course, 0)
    this.timer = this.wait(this.left())
  }

  /** Aborted when it is at an end. */
  get signal(): AbortSignal {
    return this.controller.signal
  }

  /** Which of the inputs the thread is at, or was when it came to its end. */
  get at(): number {
    return Number(Atomics.load(this.course, AT))
  }

  end(): void {
    clearTimeout(this.timer)
  }

  /** Milliseconds that the input may still take that the thread is at. */
  private left(): number {
    const allowed = this.allowed[this.at] ?? 0
    return allowed - Number(now() - Atomics.load(this.course, SINCE)) / 1e6
  }

  private wait(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      const left = this.left()
      if (left > 0) this.timer = this.wait(left)
      else this.controller.abort()
    }, milliseconds)
  }
}
