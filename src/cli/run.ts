import { failureOf } from '../batch/failure.ts'
import { type Input, inputs, MAX_SIZE, STANDARD_INPUT } from '../batch/input.ts'
import { INTERRUPTED } from '../report/messages.ts'
import type { Report } from '../report/report.ts'
import type { Failure, ReadOptions, Source, Warning } from '../types.ts'
import { loadVocabulary } from './config.ts'
import { Log } from './log.ts'
import type { CommonSettings } from './settings.ts'
import { ClosedPipe, OutputError, openSink, type Sink } from './sink.ts'
import { STATUS } from './status.ts'
import type { Surroundings } from './surroundings.ts'
import { ConfigError } from './vocabulary.ts'

interface Result {
  readonly source: Source
  readonly warnings: readonly Warning[]
}

/** What a command does with each input, and how it is reported. */
export interface Job<R extends Result> {
  readonly report: Report<R>
  /** Whether warnings stand in the report; if not, they are said beside it. */
  readonly holdsWarnings: boolean
  process(bytes: Uint8Array, options: ReadOptions): Promise<R>
}

/** Runs a job over its inputs, one after another, each reported before the next is read. */
class Run<R extends Result> {
  private readonly job: Job<R>
  private readonly sink: Sink
  private readonly log: Log
  private readonly options: ReadOptions
  private failed: boolean

  constructor(job: Job<R>, sink: Sink, log: Log, options: ReadOptions) {
    this.job = job
    this.sink = sink
    this.log = log
    this.options = options
    this.failed = false
  }

  /** Gives whether everything could be read. */
  async over(found: AsyncIterable<Input | Failure>, interrupt: AbortSignal | undefined): Promise<boolean> {
    const { report } = this.job
    await this.sink.write(report.begin)
    for await (const input of found) {
      if (interrupt?.aborted) break
      await this.one(input, interrupt)
    }
    await this.sink.write(report.end())
    await this.sink.close(!interrupt?.aborted)
    return !this.failed
  }

  private async one(input: Input | Failure, interrupt: AbortSignal | undefined): Promise<void> {
    const outcome = 'error' in input ? input : await this.outcome(input)
    if (interrupt?.aborted) return
    if ('error' in outcome) {
      this.failed = true
      this.log.failure(outcome)
      await this.sink.write(this.job.report.failure(outcome))
    } else {
      await this.sink.write(this.job.report.result(outcome))
      if (!this.job.holdsWarnings) this.log.warnings(outcome.source, outcome.warnings)
    }
  }

  private async outcome(input: Input): Promise<R | Failure> {
    try {
      return await this.job.process(await input.bytes(), { ...this.options, path: input.path })
    } catch (error) {
      return failureOf(input.path, error)
    }
  }
}

/** Runs a job as the settings say and gives the exit status. */
export async function run<R extends Result>(
  job: Job<R>,
  paths: readonly string[],
  settings: CommonSettings,
  surroundings: Surroundings,
): Promise<number> {
  const { stdin, stdout, stderr, interrupt, cwd } = surroundings
  const log = new Log(stderr, settings.quiet === true)
  const maxSize = settings.maxSize ?? MAX_SIZE
  const origin = { paths: paths.length ? paths : [STANDARD_INPUT], stdin, maxSize, interrupt, output: settings.output }
  return guarded(log, async () => {
    const vocabulary = await loadVocabulary(settings.config, cwd)
    const options: ReadOptions = {
      maxSize,
      ...(settings.withText ? { withText: true } : {}),
      ...(vocabulary ? { vocabulary } : {}),
    }
    const sink = await openSink(settings.output, stdout)
    const complete = await new Run(job, sink, log, options).over(inputs(origin), interrupt)
    if (!interrupt?.aborted) return complete ? STATUS.ok : STATUS.failed
    log.say(INTERRUPTED)
    return STATUS.interrupted
  })
}

/** Writes one text to standard output and gives the exit status. */
export function writeAll(text: string, { stdout, stderr }: Surroundings): Promise<number> {
  return guarded(new Log(stderr, false), async () => {
    const sink = await openSink(undefined, stdout)
    await sink.write(text)
    return STATUS.ok
  })
}

/** A closed pipe ends quietly, a bad configuration and an output that cannot be written with a message. */
async function guarded(log: Log, write: () => Promise<number>): Promise<number> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof ClosedPipe) return STATUS.ok
    if (error instanceof ConfigError) {
      log.say(error.message)
      return STATUS.usage
    }
    if (!(error instanceof OutputError)) throw error
    log.say(error.message)
    return STATUS.failed
  }
}
