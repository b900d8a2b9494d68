import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { Outcome, WorkerRequest } from './task.ts'

/**
 * The worker as it is built, in few files: to open two hundred takes longer than to read an article. From here and from
 * the built command the way to it is the same; threads of Node 20 cannot load what the tests load of the sources.
 */
const WORKER = fileURLToPath(new URL('../../dist/command/worker.js', import.meta.url))

/**
 * A thread without an input is kept, for as long as a timer can run: by default it is ended at once, and the next input
 * pays for a new one, which has to load and compile everything anew.
 */
const KEPT_IDLE = 2 ** 31 - 1

/** Threads that work on inputs. The first starts at once, while the command line finds out what it is to do. */
export class Threads {
  /** How many there are at most; by default as many as the machine has processors for. */
  readonly count: number
  private readonly threads: Tinypool
  private readonly watched: WeakSet<object>
  private ended: Promise<void> | null

  /**
   * @param room how many there can be at most, however many are wanted
   * @param worker what the threads run; only tests give another
   */
  constructor(wanted: number = availableParallelism(), room = wanted, worker: string = WORKER) {
    const count = Math.min(wanted, room)
    this.count = count
    this.threads = new Tinypool({ filename: worker, minThreads: 1, maxThreads: count, idleTimeout: KEPT_IDLE })
    // One that dies without an input has lost none; whoever asks next is told.
    this.threads.on('error', () => {})
    this.watched = new WeakSet()
    this.ended = null
  }

  /** Rejects when the thread dies, or is ended by the signal or with all others. */
  run(request: WorkerRequest, signal: AbortSignal): Promise<Outcome[]> {
    const outcomes = this.threads.run(request, { signal })
    this.watch()
    return outcomes
  }

  /** A thread that exits without an error goes unnoticed by the pool, which would wait for its answer for ever. */
  private watch(): void {
    for (const thread of this.threads.threads) {
      if (this.watched.has(thread)) continue
      this.watched.add(thread)
      thread.once('exit', () => {
        // One that the pool itself has ended stands in its list no longer.
        if (this.threads.threads.includes(thread)) thread.emit('error', new Error('exited'))
      })
    }
  }

  /** Ends all threads at once, whatever they are doing. */
  close(): Promise<void> {
    this.ended ??= this.threads.destroy()
    return this.ended
  }
}
