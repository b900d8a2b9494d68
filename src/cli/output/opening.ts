import { rm } from 'node:fs/promises'
import { type Earlier, takeOver } from '../../batch/earlier.ts'
import { SameFile, type Written } from '../../batch/identity.ts'
import { lookedThrough, type Origin } from '../../batch/input.ts'
import { STANDARD_OUTPUT, sameFile } from '../../report/messages.ts'
import type { MadeWith, Plan } from '../run-plan.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'
import { lockOf } from './lock.ts'
import { openSink, type Sink } from './sink.ts'
import { checkState, leftoverOf, noteState } from './state.ts'
import { type FileTarget, type Target, targetOf } from './target.ts'
import { OutputError } from './write-errors.ts'
import { checkNamed, writtenBy } from './written.ts'

/** An output that is ready to be written, and what is known of it. */
export interface Opened {
  readonly sink: Sink
  readonly origin: Origin
  readonly written: Written
  /** Null where nothing is gone on with. */
  readonly resumed: Resumed | null
}

export interface Resumed {
  readonly earlier: Earlier
  readonly target: FileTarget
  /** Whether the earlier run had come to its end. */
  readonly wasFinished: boolean
}

/** Refuses an output that is an input, before anything is written; where there is none yet it cannot be one. */
async function checked(plan: Plan, written: Written): Promise<Origin> {
  const { origin, named, output } = plan
  await checkNamed(named, written, output ?? STANDARD_OUTPUT)
  return written.files.size > 0 ? lookedThrough(origin, written) : origin
}

/** Makes ready what an earlier run left, where it is to be gone on with. */
async function resumed(target: FileTarget, { resume, madeWith }: Plan): Promise<Resumed | null> {
  const leftover = resume && madeWith ? await leftoverOf(target) : null
  if (!leftover || !madeWith) return null
  await checkState(target, leftover, madeWith)
  await note(target, madeWith)
  try {
    const earlier = await takeOver(leftover.from, target.partial)
    return { earlier, target, wasFinished: !leftover.isPartial }
  } catch (error) {
    throw new OutputError(target.shown, error)
  }
}

/** Notes what makes the output, beside it; of forms that cannot be gone on with nothing is noted. */
async function note(target: FileTarget, madeWith: MadeWith | null): Promise<void> {
  try {
    if (madeWith) await noteState(target, madeWith)
    else await rm(target.partialState, { force: true })
  } catch (error) {
    throw new OutputError(target.shown, error)
  }
}

async function opened(
  target: Target,
  plan: Plan,
  surroundings: Surroundings,
): Promise<Omit<Opened, 'origin' | 'written'>> {
  const before = target.kind === 'file' ? await resumed(target, plan) : null
  const sink = await openSink(target, surroundings, before !== null)
  // Not before the partial output is there: a state without one belongs to the finished output.
  if (target.kind === 'file' && !before) await note(target, plan.madeWith)
  return { sink, resumed: before }
}

/**
 * Opens the output of a plan, has something done with it, and lets go of it.
 *
 * @throws UsageError where the output is an input, or was begun with other options
 * @throws OutputError where it cannot be written, or another run is writing it
 */
export async function withOutput<Result>(
  plan: Plan,
  surroundings: Surroundings,
  work: (output: Opened) => Promise<Result>,
): Promise<Result> {
  const target = await targetOf(plan.output)
  const written = await writtenBy(target, surroundings.stdout)
  try {
    const origin = await checked(plan, written)
    const unlock = target.kind === 'file' ? await lockOf(target) : null
    try {
      const output = { ...(await opened(target, plan, surroundings)), origin, written }
      return await work(output).catch((error: unknown) => abandon(output, error))
    } finally {
      await unlock?.()
    }
  } catch (error) {
    throw error instanceof SameFile ? new UsageError(sameFile(error.path, plan.output ?? STANDARD_OUTPUT)) : error
  }
}

/** Leaves an output as it is; where an input turned out to be written, as if it had not been begun. */
async function abandon({ sink, resumed }: Opened, error: unknown): Promise<never> {
  const ending = error instanceof SameFile && !resumed ? 'dropped' : 'partial'
  // Why it is left counts for more than what comes of leaving it.
  await sink.close(ending).catch(() => {})
  throw error
}
