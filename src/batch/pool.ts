import { Deadline } from './deadline.ts'
import { failureOf, InputError } from './failure.ts'
import { allowedFor, tooSlow } from './limits.ts'
import { SharedWork } from './shared-work.ts'
import type { Outcome, Task } from './task.ts'
import type { Threads } from './threads.ts'
import type { Work } from './work.ts'

/**
 * How many small inputs a thread is handed at once, and their bytes at most: a thread that has to come back after
 * each of them waits for a tenth of its time. Large ones take long enough by themselves.
 */
const MOST = 16
const LARGEST = 2 ** 16

/**
 * So many bytes must wait for another thread to be started: until it is ready, one that has begun has read as many. Where
 * a size is not known (0: a pipe), whoever writes may wait for us to read another.
 */
const WORTH_A_THREAD = 2 ** 15

/** How often an input is tried whose thread dies. */
const ATTEMPTS = 2

export interface PoolOptions {
  readonly threads: Threads
  readonly work: Work
  /** Milliseconds for an input; by default by its size. */
  readonly timeout: number | undefined
}

/** An input that somebody waits for. */
class Waiting {
  readonly task: Task
  readonly settle: (outcome: Outcome) => void
  attempts: number

  constructor(task: Task, settle: (outcome: Outcome) => void) {
    this.task = task
    this.settle = settle
    this.attempts = ATTEMPTS
  }

  fail(error: InputError): void {
    this.settle({ failure: failureOf(this.task.path, error, this.task.id) })
  }
}

/** Has inputs read by threads. One that hangs or dies is replaced, and takes only its own input with it. */
export class Pool {
  private readonly options: PoolOptions
  private readonly work: SharedWork
  /** An array: the links of a list whose head has grown old keep alive all that went through it since. */
  private readonly queue: Waiting[]
  /** How many threads have work: the time of an input is to start when a thread does. */
  private busy: number
  /** How many have had work. */
  private begun: number
  private closed: boolean

  constructor(options: PoolOptions) {
    this.options = options
    this.work = new SharedWork(options.work)
    this.queue = []
    this.busy = 0
    this.begun = 0
    this.closed = false
  }

  run(task: Task): Promise<Outcome> {
    return new Promise((settle) => {
      const waiting = new Waiting(task, settle)
      // The threads are gone, and none is started for it.
      if (this.closed) return waiting.fail(new InputError('worker-died'))
      this.queue.push(waiting)
      queueMicrotask(() => this.handOut())
    })
  }

  /** Ends all threads at once, whatever they are doing. */
  async close(): Promise<void> {
    this.closed = true
    this.queue.length = 0
    await this.options.threads.close()
  }

  private handOut(): void {
    while (this.busy < this.options.threads.count && this.queue.length > 0 && this.hasThread()) {
      this.busy++
      this.begun = Math.max(this.begun, this.busy)
      this.through(this.group()).finally(() => {
        this.busy--
        this.handOut()
      })
    }
  }

  /** Whether a thread that has begun is free, or another one is worth it. */
  private hasThread(): boolean {
    if (this.busy === 0 || this.busy < this.begun) return true
    let bytes = 0
    return this.queue.some(({ task: { size } }) => {
      bytes += size
      return size === 0 || bytes >= WORTH_A_THREAD
    })
  }

  /** What a thread fails to do of a group is tried one by one, so that no input suffers from another. */
  private async through(group: readonly Waiting[]): Promise<void> {
    for (const each of await this.attempt(group)) {
      while ((await this.attempt([each])).length > 0);
    }
  }

  /** Its share of what is waiting, and never more than is: nothing waits for more input. */
  private group(): Waiting[] {
    const share = Math.min(MOST, Math.ceil(this.queue.length / this.options.threads.count))
    let count = 0
    let size = 0
    for (const { task } of this.queue.slice(0, share)) {
      size += task.size
      if (count > 0 && size > LARGEST) break
      count++
    }
    return this.queue.splice(0, count)
  }

  /**
   * Has one thread work on a group; gives those that are still to be done. The worker itself never throws: when a run
   * is rejected its thread has died, or we have ended it, over the input that it was at.
   */
  private async attempt(group: readonly Waiting[]): Promise<readonly Waiting[]> {
    const tasks = group.map(({ task }) => task)
    const deadline = new Deadline(tasks, this.options.timeout)
    try {
      const { work, options } = this
      const request = { tasks, work, position: deadline.position }
      const outcomes = await options.threads.run(request, deadline.signal, options.timeout === undefined)
      for (const [i, outcome] of outcomes.entries()) group[i]?.settle(outcome)
      return []
    } catch {
      return group.filter((each, i) => !this.gaveUp(each, i === deadline.at, deadline.signal.aborted))
    } finally {
      deadline.end()
    }
  }

  /** Whether an input of a group that failed is not to be tried again; `reached` if it is the one that failed. */
  private gaveUp(waiting: Waiting, reached: boolean, late: boolean): boolean {
    if (reached) waiting.attempts--
    if (reached && late) waiting.fail(tooSlow(allowedFor(this.options.timeout, waiting.task.size)))
    else if (this.closed || waiting.attempts === 0) waiting.fail(new InputError('worker-died'))
    else return false
    return true
  }
}
