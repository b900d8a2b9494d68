import { type Origin, tasks } from '../batch/input.ts'
import { ordered } from '../batch/ordered.ts'
import { Pool, type PoolOptions } from '../batch/pool.ts'
import { type Earlier, resume } from '../batch/resume.ts'
import type { Outcome, Task } from '../batch/task.ts'
import { walk } from '../batch/walk.ts'
import { Tally } from '../report/counts.ts'
import { interrupted, summary } from '../report/messages.ts'
import type { Frame } from '../report/report.ts'
import type { Failure } from '../types.ts'
import { guarded } from './guard.ts'
import { Log } from './log.ts'
import { Progress, rateOf } from './progress.ts'
import { openSink, partialOf, type Sink } from './sink.ts'
import { STATUS } from './status.ts'
import type { Surroundings } from './surroundings.ts'

/** How many results may wait for one before them, for each thread: enough that a long article does not hold up the others. */
const AHEAD = 32

/** All that a run needs to know. */
export interface Plan {
  readonly origin: Origin
  readonly pool: PoolOptions
  readonly frame: Frame
  readonly quiet: boolean
  readonly output: string | undefined
  readonly resume: boolean
}

interface Worked {
  readonly path: string
  readonly size: number
  readonly outcome: Outcome
}

/** Reads the inputs of a plan on several threads and writes what comes of them, in their order. */
class Run {
  readonly tally: Tally
  private readonly plan: Plan
  private readonly sink: Sink
  private readonly log: Log
  private readonly progress: Progress
  private first: boolean

  constructor(plan: Plan, sink: Sink, log: Log, progress: Progress) {
    this.plan = plan
    this.sink = sink
    this.log = log
    this.progress = progress
    this.tally = new Tally()
    this.first = true
  }

  async over(found: AsyncIterable<Task | Failure>): Promise<void> {
    const { frame, origin } = this.plan
    const pool = new Pool(this.plan.pool)
    const stop = (): void => void pool.close()
    origin.interrupt?.addEventListener('abort', stop)
    try {
      await this.sink.write(frame.begin)
      const start = (input: Task | Failure): Promise<Worked> => worked(input, pool)
      for await (const each of ordered(found, this.plan.pool.threads.count * AHEAD, start)) {
        if (origin.interrupt?.aborted) break
        await this.take(each)
      }
      await this.sink.write(await frame.end(this.tally))
    } finally {
      origin.interrupt?.removeEventListener('abort', stop)
      this.progress.stop()
      await pool.close()
    }
  }

  private async take({ path, size, outcome }: Worked): Promise<void> {
    if ('failure' in outcome || outcome.warnings.length > 0) this.progress.makeRoom()
    if ('failure' in outcome) {
      this.tally.failures++
      this.log.failure(outcome.failure)
      await this.sink.write(this.plan.frame.failure(outcome.failure))
    } else {
      this.tally.documents++
      this.tally.bytes += size
      if (outcome.counts) this.tally.add(outcome.counts)
      await this.result(outcome.text)
      this.log.warnings(path, outcome.warnings)
    }
    this.progress.done(this.tally)
  }

  private async result(given: string): Promise<void> {
    const { frame } = this.plan
    const text = frame.result ? frame.result(given) : given
    if (text === '') return
    await this.sink.write(this.first ? text : frame.between + text)
    this.first = false
  }
}

async function worked(input: Task | Failure, pool: Pool): Promise<Worked> {
  if ('error' in input) return { path: input.source.path, size: 0, outcome: { failure: input } }
  return { path: input.path, size: input.size, outcome: await pool.run(input) }
}

/** Leaves out what an earlier run has done. */
async function* remaining(found: AsyncIterable<Task | Failure>, earlier: Earlier): AsyncGenerator<Task | Failure> {
  for await (const each of found) {
    const { path, id } = 'error' in each ? each.source : each
    if (!earlier.takes(path, id)) yield each
  }
}

/** Counts the files beforehand, for the bar; beside the run, which does not wait for it. */
async function count({ paths, choice }: Origin, progress: Progress): Promise<void> {
  for (const path of paths) for await (const _ of walk(path, choice)) progress.found()
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

/** Carries out a plan; gives the exit status and what was counted. */
export async function run(plan: Plan, { stdout, stderr }: Surroundings): Promise<{ status: number; tally: Tally }> {
  const log = new Log(stderr, plan.quiet)
  let tally = new Tally()
  const status = await guarded(log, async () => {
    const { output, origin } = plan
    const earlier = plan.resume && output ? await resume(output, await partialOf(output)) : null
    const sink = await openSink(output, stdout, earlier !== null)
    const progress = await Progress.start(stderr, !plan.quiet && (output !== undefined || !stdout.isTTY))
    if (progress.shown) count(origin, progress)
    const running = new Run(plan, sink, log, progress)
    tally = running.tally
    await running.over(earlier ? remaining(tasks(origin), earlier) : tasks(origin))
    await sink.close(!origin.interrupt?.aborted)
    return finish(plan, tally, log, progress)
  })
  return { status, tally }
}
