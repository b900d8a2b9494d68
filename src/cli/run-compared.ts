import type { Work } from '../batch/work.ts'
import { LINES } from '../report/json.ts'
import type { ReportFrame } from '../report/report.ts'
import type { Look } from '../report/style.ts'
import type { Failure } from '../types.ts'
import type { Configuration } from './config.ts'
import { loadCorrections } from './corrections-file.ts'
import { planOf, readingOf } from './plan.ts'
import { run } from './run.ts'
import type { CompareSettings } from './settings.ts'
import type { RunContext } from './surroundings.ts'
import { isColoured, widthFor } from './terminal.ts'

interface Collecting {
  /** Is given what a thread wrote of an input. */
  take(made: string): void
  /** What is written when all inputs are taken. */
  finish(failures: readonly Failure[]): string
  /** What is said at the end, after `finish`. */
  told?(): string
}

/** Takes what a thread has made of each input, and gives all of it at the end; errors of jsonl are written as they come. */
export class CollectingFrame implements ReportFrame {
  readonly begin = ''
  readonly between = ''
  private readonly failures: Failure[] = []
  private readonly isLines: boolean
  private readonly collecting: Collecting

  constructor(format: CompareSettings['format'], collecting: Collecting) {
    this.isLines = format === 'jsonl'
    this.collecting = collecting
  }

  failure(failure: Failure): string {
    if (this.isLines) return LINES.failure(failure)
    this.failures.push(failure)
    return ''
  }

  result(parts: Iterable<string>): string[] {
    this.collecting.take([...parts].join(''))
    return []
  }

  end(): string {
    return this.collecting.finish(this.failures)
  }

  summary(): string {
    return this.collecting.told?.() ?? ''
  }
}

/** How a report to read is laid out. */
export async function lookOf(settings: CompareSettings, { stdout, env }: RunContext): Promise<Look> {
  const stream = settings.output === undefined ? stdout : null
  const { Chalk } = await import('chalk')
  const style = new Chalk({ level: isColoured(settings.color, stream, env) ? 1 : 0 })
  return { width: widthFor(settings.width, stream, env), style }
}

/** Reads all inputs with the command's part of the work, and has the frame make the output of them. */
export async function runCompared(
  command: Work['command'],
  paths: readonly string[],
  settings: CompareSettings,
  frame: ReportFrame,
  context: RunContext,
  configuration: Configuration | null,
  more: Partial<Work> = {},
): Promise<number> {
  const reading = await readingOf(settings, configuration?.vocabulary ?? null)
  const known = await loadCorrections(settings.corrections, context.cwd, configuration)
  const corrected = known ? { corrections: known.corrections } : {}
  const work: Work = { ...reading, ...corrected, ...more, command, format: 'text' }
  const plan = await planOf(work, frame, paths, settings, context, configuration)
  const named = known ? [...plan.named, known.path] : plan.named
  return (await run({ ...plan, named }, context)).status
}
