import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import { areBrief } from './brief.ts'
import { loadBundle } from './kept-code.ts'
import type { Outcome, WorkerRequest } from './task.ts'

/**
 * The worker as it is built, in few files: to open two hundred takes longer than to read an article. From here and from
 * the built command the way to it is the same; threads of Node 20 cannot load what the tests load of the sources.
 */
const WORKER = fileURLToPath(new URL('../../dist/command/worker.js', import.meta.url))

interface Worker {
  default(request: WorkerRequest): Promise<Outcome[]>
}

/** Signals that the command hears, to end in good order. */
const HEARD = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Leaves signals to the system for as long as this thread may be too busy to hear any: there is nothing else that could
 * end what hangs.
 */
async function unheard<T>(work: () => Promise<T>): Promise<T> {
  const listeners = HEARD.flatMap((signal) => process.listeners(signal).map((listener) => ({ signal, listener })))
  for (const { signal, listener } of listeners) process.off(signal, listener)
  try {
    return await work()
  } finally {
    for (const { signal, listener } of listeners) process.on(signal, listener)
  }
}

/**
 * A thread without an input is kept, for as long as a timer can run: by default it is ended at once, and the next input
 * pays for a new one, which has to load and compile everything anew.
 */
const KEPT_IDLE = 2 ** 31 - 1

export interface ThreadOptions {
  /** How many there are at most; by default as many as the machine has processors for. */
  readonly wanted?: number | undefined
  /** How many there can be at most, however many are wanted. */
  readonly room?: number
  /** Whether the inputs are expected to be few and short: then none is started before it is needed. */
  readonly isBrief?: boolean
  /** What the threads run; only tests give another. */
  readonly worker?: string
}

/** Threads that work on inputs. The first starts at once, while the command line finds out what it is to do. */
export class Threads {
  readonly count: number
  private readonly worker: string
  private readonly isBrief: boolean
  private threads: Tinypool | null
  /** What the threads run, in this one. */
  private here: Worker | null
  private readonly watched: WeakSet<object>
  private ended: Promise<void> | null

  constructor({
    wanted = availableParallelism(),
    room = wanted,
    isBrief = false,
    worker = WORKER,
  }: ThreadOptions = {}) {
    this.count = Math.min(wanted, room)
    this.worker = worker
    this.isBrief = isBrief
    this.threads = isBrief ? null : this.started()
    this.here = null
    this.watched = new WeakSet()
    this.ended = null
  }

  /**
   * Rejects when the thread dies, or is ended by the signal or with all others.
   *
   * @param mayBlock whether short inputs may be read in this thread, where the signal ends nothing
   */
  run(request: WorkerRequest, signal: AbortSignal, mayBlock = false): Promise<Outcome[]> {
    if (mayBlock && this.isBrief && !this.threads && areBrief(request.tasks)) return this.runHere(request)
    this.threads ??= this.started()
    const outcomes = this.threads.run(request, { signal })
    this.watch(this.threads)
    return outcomes
  }

  /** Does in this thread what another would do. */
  private runHere(request: WorkerRequest): Promise<Outcome[]> {
    this.here ??= loadBundle<Worker>(this.worker.replace(/\.js$/, '.cjs'))
    const { here } = this
    return unheard(() => here.default(request))
  }

  private started(): Tinypool {
    const threads = new Tinypool({
      filename: this.worker,
      minThreads: 1,
      maxThreads: this.count,
      idleTimeout: KEPT_IDLE,
    })
    // One that dies without an input has lost none; whoever asks next is told.
    threads.on('error', () => {})
    return threads
  }

  /** A thread that exits without an error goes unnoticed by the pool, which would wait for its answer for ever. */
  private watch(pool: Tinypool): void {
    for (const thread of pool.threads) {
      if (this.watched.has(thread)) continue
      this.watched.add(thread)
      thread.once('exit', () => {
        // One that the pool itself has ended stands in its list no longer.
        if (pool.threads.includes(thread)) thread.emit('error', new Error('exited'))
      })
    }
  }

  /** Ends all threads at once, whatever they are doing. */
  close(): Promise<void> {
    this.ended ??= this.threads?.destroy() ?? Promise.resolve()
    return this.ended
  }
}
