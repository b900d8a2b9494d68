import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import pLimit from 'p-limit'
import { Tinypool } from 'tinypool'
import { failureOf, InputError } from './failure.ts'
import type { Outcome, Task, Work } from './task.ts'

/** The built worker: threads of Node 20 cannot load what the tests load of the sources. */
const WORKER = fileURLToPath(new URL('../../dist/batch/worker.js', import.meta.url))

/** Patience, unless the user gives another: so many milliseconds for any input, and for each megabyte of it. */
const PATIENCE = 30_000
const PATIENCE_PER_MB = 2_000

/**
 * A thread without an input is kept, for as long as a timer can run: by default it is ended at once, and the next input
 * pays for a new one, which has to load and compile everything anew.
 */
const KEPT_IDLE = 2 ** 31 - 1

export interface PoolOptions {
  readonly work: Work
  /** How many inputs are read at once; by default as many as the machine has processors for. */
  readonly jobs: number | undefined
  /** Milliseconds for an input; by default by its size. */
  readonly timeout: number | undefined
  /** What the threads run; only tests give another. */
  readonly worker?: string
}

/** Threads that read inputs. One that hangs or dies is replaced, and takes only its own input with it. */
export class Pool {
  readonly jobs: number
  private readonly threads: Tinypool
  private readonly limit: ReturnType<typeof pLimit>
  private readonly options: PoolOptions
  private closed: boolean

  constructor(options: PoolOptions) {
    this.options = options
    this.jobs = options.jobs ?? availableParallelism()
    this.threads = new Tinypool({
      filename: options.worker ?? WORKER,
      minThreads: 1,
      maxThreads: this.jobs,
      idleTimeout: KEPT_IDLE,
    })
    // Our own queue: the patience with an input is to start when a thread does.
    this.limit = pLimit(this.jobs)
    this.closed = false
  }

  run(task: Task): Promise<Outcome> {
    return this.limit(() => this.attempt(task, 2))
  }

  /** Ends all threads at once, whatever they are doing. */
  async close(): Promise<void> {
    this.closed = true
    this.limit.clearQueue()
    await this.threads.destroy()
  }

  /** The worker itself never throws: when a run is rejected its thread has died, or we have ended it. */
  private async attempt(task: Task, attempts: number): Promise<Outcome> {
    const patience = AbortSignal.timeout(this.patience(task))
    try {
      return await this.threads.run({ task, work: this.options.work }, { signal: patience })
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
