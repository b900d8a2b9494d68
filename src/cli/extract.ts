import type { Work } from '../batch/work.ts'
import type { Filter } from '../claims/filter.ts'
import type { Tally } from '../report/counts.ts'
import { JsonFrame, LINES } from '../report/json.ts'
import type { ReportFrame } from '../report/report.ts'
import { tableFrame } from '../report/table-frame.ts'
import type { Configuration } from './config.ts'
import { planOf, readingOf } from './plan.ts'
import { run } from './run.ts'
import type { ExtractSettings, Finding } from './settings.ts'
import { STATUS } from './status.ts'
import type { RunContext } from './surroundings.ts'
import { isColoured, widthFor } from './terminal.ts'

function frameOf({ format }: ExtractSettings, width: number): ReportFrame {
  if (format === 'json') return new JsonFrame()
  return format === 'jsonl' ? LINES : tableFrame(width)
}

function filterOf({ minConfidence, kind, speaker }: ExtractSettings): Filter {
  return {
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(kind ? { kinds: kind } : {}),
    ...(speaker ? { speakers: speaker } : {}),
  }
}

function found(tally: Tally, findings: readonly Finding[]): boolean {
  if (findings.includes('unattributed') && tally.unattributed > 0) return true
  return findings.includes('no-claims') && tally.claims === 0
}

/** `whosaid extract`: finds the claims of articles, reports those that are wanted and gives the exit status. */
export async function runExtract(
  paths: string[],
  settings: ExtractSettings,
  context: RunContext,
  configuration: Configuration | null,
): Promise<number> {
  const { stdout, env } = context
  const stream = settings.output === undefined ? stdout : null
  const width = widthFor(settings.width, stream, env)
  const work: Work = {
    ...(await readingOf(settings, configuration?.vocabulary ?? null)),
    command: 'extract',
    format: settings.format,
    filter: filterOf(settings),
    width,
    coloured: isColoured(settings.color, stream, env),
  }
  const plan = await planOf(work, frameOf(settings, width), paths, settings, context, configuration)
  const { status, tally } = await run(plan, context)
  return status === STATUS.ok && found(tally, settings.failOn ?? []) ? STATUS.found : status
}
