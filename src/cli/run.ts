import { clearHeapAfter } from '../batch/clear-heap.ts'
import { digestOf, type Earlier } from '../batch/earlier.ts'
import { failureOf } from '../batch/failure.ts'
import { type Origin, tasks } from '../batch/input.ts'
import { ordered, type Window } from '../batch/ordered.ts'
import { clearedBehind, decoded, inLargeParts, type PackedText, unpacked } from '../batch/packed-text.ts'
import { Pool } from '../batch/pool.ts'
import type { Outcome, Task } from '../batch/task.ts'
import { walk } from '../batch/walk.ts'
import { Tally } from '../report/counts.ts'
import { interrupted, RESUME, summary } from '../report/messages.ts'
import type { Failure } from '../types.ts'
import { Log } from './log.ts'
import { guarded } from './output/guard.ts'
import { type Opened, withOutput } from './output/opening.ts'
import { finishResumed } from './output/resumed.ts'
import type { Sink } from './output/sink.ts'
import { Progress, rateOf } from './progress.ts'
import type { Plan } from './run-plan.ts'
import { STATUS } from './status.ts'
import type { Surroundings } from './surroundings.ts'

/** How many results may wait for one before them, for each thread: enough that a long article does not hold up the others. */
const AHEAD = 32

/** How many bytes of inputs may wait, for each thread: records stand in memory, and can be large. */
const BYTES_AHEAD = 2 ** 24

/** A failure of an input of which an earlier run has left a record: it stays. */
class Kept {
  readonly failure: Failure

  constructor({ source, error }: Failure) {
    this.failure = { source, error: { ...error, message: `${error.message}; ${RESUME.kept}` } }
  }
}

type Input = Task | Failure | Kept

interface Worked {
  readonly path: string
  readonly size: number
  readonly outcome: Outcome | Kept
}

/** Reads the inputs of a plan on several threads and writes what comes of them, in their order. */
class Run {
  private readonly tally: Tally
  private readonly plan: Plan
  private readonly sink: Sink
  private readonly log: Log
  private readonly progress: Progress
  private first: boolean
  /** Of one result. */
  private mostParts: number
  /** Whether anything was written. */
  wrote: boolean

  constructor(plan: Plan, sink: Sink, log: Log, progress: Progress, tally: Tally) {
    this.plan = plan
    this.sink = sink
    this.log = log
    this.progress = progress
    this.tally = tally
    this.first = true
    this.mostParts = 1
    this.wrote = false
  }

  /** The threads outlast it, for another run over other inputs; they end with one that fails or is interrupted. */
  async over(found: AsyncIterable<Input>): Promise<void> {
    const { frame, origin } = this.plan
    const pool = new Pool(this.plan.pool)
    const stop = (): Promise<void> => pool.close()
    origin.interrupt?.addEventListener('abort', stop)
    // An interruption that came before is not told again.
    if (origin.interrupt?.aborted) await stop()
    try {
      await this.write(frame.begin)
      const start = (input: Input): Promise<Worked> => worked(input, pool)
      for await (const each of ordered(found, this.window, start, sizeOf)) {
        if (origin.interrupt?.aborted) break
        await this.take(each)
      }
      if (frame.endsAlone) await this.alone(stop)
      await this.end()
    } catch (error) {
      await stop()
      throw error
    } finally {
      origin.interrupt?.removeEventListener('abort', stop)
      this.progress.stop()
    }
  }

  /** Ends the threads, and clears the heap before it is filled again. */
  private async alone(stop: () => Promise<void>): Promise<void> {
    await stop()
    clearHeapAfter(this.mostParts)
  }

  private async write(text: string | Uint8Array): Promise<void> {
    if (text.length === 0) return
    this.wrote = true
    await this.sink.write(text)
  }

  private get window(): Window {
    const { count } = this.plan.pool.threads
    return { items: count * AHEAD, bytes: count * BYTES_AHEAD }
  }

  private async take({ path, size, outcome }: Worked): Promise<void> {
    if ('failure' in outcome || outcome.warnings.length > 0) this.progress.makeRoom()
    if ('failure' in outcome) {
      this.tally.failures++
      this.log.failure(outcome.failure)
      if (!(outcome instanceof Kept)) await this.write(this.plan.frame.failure(outcome.failure))
    } else {
      this.tally.documents++
      this.tally.bytes += size
      if (outcome.counts) this.tally.add(outcome.counts)
      await this.result(outcome.text)
      this.log.warnings(path, outcome.warnings)
    }
    this.progress.done(this.tally)
  }

  private async end(): Promise<void> {
    const end = await this.plan.frame.end(this.tally)
    for (const part of typeof end === 'string' ? [end] : clearedBehind(inLargeParts(end))) await this.write(part)
  }

  private async result(given: string | PackedText): Promise<void> {
    if (given === '') return
    const { frame } = this.plan
    if (typeof given !== 'string') this.mostParts = Math.max(this.mostParts, given.length)
    const parts = typeof given === 'string' ? [given] : unpacked(given)
    let before = this.first ? '' : frame.between
    for (const part of frame.result ? frame.result(decoded(parts)) : parts) {
      if (part.length === 0) continue
      await this.write(before)
      await this.write(part)
      before = ''
      this.first = false
    }
  }
}

/** What an input keeps in memory until it is done. */
const sizeOf = (input: Input): number => ('content' in input && input.content !== null ? input.size : 0)

async function worked(input: Input, pool: Pool): Promise<Worked> {
  if (input instanceof Kept) return { path: input.failure.source.path, size: 0, outcome: input }
  if ('error' in input) return { path: input.source.path, size: 0, outcome: { failure: input } }
  return { path: input.path, size: input.size, outcome: await pool.run(input) }
}

/** Leaves out what an earlier run has done, of inputs that are as they were. */
async function* remaining(found: AsyncIterable<Task | Failure>, { resumed, origin }: Opened): AsyncGenerator<Input> {
  for await (const each of found) {
    const { path, id } = 'error' in each ? each.source : each
    if (!resumed?.earlier.knows(path, id)) yield each
    else if ('error' in each) yield kept(each, resumed.earlier)
    else {
      const digest = await digestOf(each, origin.maxSize).catch((error: unknown) => failureOf(path, error, id))
      if (typeof digest !== 'string') yield kept(digest, resumed.earlier)
      else if (!resumed.earlier.claims(each, digest)) yield each
    }
  }
}

function kept(failure: Failure, earlier: Earlier): Kept {
  earlier.keep(failure.source.path, failure.source.id)
  return new Kept(failure)
}

/** Counts the files beforehand, for the bar; beside the run, which does not wait for it. */
async function count({ paths, choice }: Origin, progress: Progress): Promise<void> {
  const met = new Set<string>()
  for (const path of paths) for await (const _ of walk(path, choice, met)) progress.found()
}

function finish(plan: Plan, tally: Tally, log: Log, progress: Progress): number {
  if (plan.origin.interrupt?.aborted) {
    log.say(interrupted(tally.documents))
    return STATUS.interrupted
  }
  if (!plan.quiet) {
    const several = tally.documents + tally.failures > 1
    if (plan.frame.summary) log.say(plan.frame.summary())
    else if (several) log.say(summary(tally, rateOf(tally.bytes, progress.milliseconds)))
  }
  return tally.failures ? STATUS.failed : STATUS.ok
}

/** Carries out a plan with its output open; gives the exit status. */
async function carryOut(
  plan: Plan,
  opened: Opened,
  surroundings: Surroundings,
  log: Log,
  tally: Tally,
): Promise<number> {
  const { stdout, stderr } = surroundings
  const { sink, origin, written } = opened
  const progress = await Progress.start(stderr, !plan.quiet && (plan.output !== undefined || !stdout.isTTY))
  if (progress.shown) count(origin, progress)
  const running = new Run(plan, sink, log, progress, tally)
  await running.over(remaining(tasks(origin, written), opened))
  if (origin.interrupt?.aborted) await sink.close('partial')
  else if (opened.resumed) {
    const idle = await finishResumed(opened.resumed, sink, log, running.wrote)
    if (idle) return tally.failures ? STATUS.failed : STATUS.ok
  } else await sink.close('complete')
  return finish(plan, tally, log, progress)
}

/** Carries out a plan; gives the exit status and what was counted. */
export async function run(plan: Plan, surroundings: Surroundings): Promise<{ status: number; tally: Tally }> {
  const log = new Log(surroundings.stderr, plan.quiet)
  const tally = new Tally()
  const status = await guarded(log, () =>
    withOutput(plan, surroundings, (opened) => carryOut(plan, opened, surroundings, log, tally)),
  )
  return { status, tally }
}
