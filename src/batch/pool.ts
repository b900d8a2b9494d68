import pLimit from 'p-limit'
import { failureOf, InputError } from './failure.ts'
import type { Outcome, Task, Work } from './task.ts'
import type { Threads } from './threads.ts'

/** Patience, unless the user gives another: so many milliseconds for any input, and for each megabyte of it. */
const PATIENCE = 30_000
const PATIENCE_PER_MB = 2_000

export interface PoolOptions {
  readonly threads: Threads
  readonly work: Work
  /** Milliseconds for an input; by default by its size. */
  readonly timeout: number | undefined
}

/** Has inputs read by threads. One that hangs or dies is replaced, and takes only its own input with it. */
export class Pool {
  private readonly limit: ReturnType<typeof pLimit>
  private readonly options: PoolOptions
  private closed: boolean

  constructor(options: PoolOptions) {
    this.options = options
    // Our own queue: the patience with an input is to start when a thread does.
    this.limit = pLimit(options.threads.count)
    this.closed = false
  }

  run(task: Task): Promise<Outcome> {
    return this.limit(() => this.attempt(task, 2))
  }

  /** Ends all threads at once, whatever they are doing. */
  async close(): Promise<void> {
    this.closed = true
    this.limit.clearQueue()
    await this.options.threads.close()
  }

  /** The worker itself never throws: when a run is rejected its thread has died, or we have ended it. */
  private async attempt(task: Task, attempts: number): Promise<Outcome> {
    const { threads, work } = this.options
    const patience = AbortSignal.timeout(this.patience(task))
    try {
      return await threads.run({ task, work }, patience)
    } catch {
      if (patience.aborted) return this.failed(task, new InputError('timeout'))
      if (attempts > 1 && !this.closed) return this.attempt(task, attempts - 1)
      return this.failed(task, new InputError('worker-died'))
    }
  }

  private failed(task: Task, error: Error): Outcome {
    return { failure: failureOf(task.path, error, task.id) }
  }

  private patience({ size }: Task): number {
    return this.options.timeout ?? PATIENCE + Math.ceil(size / 1e6) * PATIENCE_PER_MB
  }
}
