import type { Work } from '../batch/work.ts'
import { LINES } from '../report/json.ts'
import { TEXTS_FRAME } from '../report/text.ts'
import type { Configuration } from './config.ts'
import { planOf, readingOf } from './plan.ts'
import { run } from './run.ts'
import type { TraceSettings } from './settings.ts'
import type { RunContext } from './surroundings.ts'
import { isColoured } from './terminal.ts'

/** `whosaid trace`: shows how articles were read and gives the exit status. */
export async function runTrace(
  paths: string[],
  settings: TraceSettings,
  context: RunContext,
  configuration: Configuration | null,
): Promise<number> {
  const { stdout, env } = context
  const { format, color, output, line = null } = settings
  const coloured = isColoured(color, output === undefined ? stdout : null, env)
  const work: Work = {
    ...(await readingOf(settings, configuration?.vocabulary ?? null)),
    command: 'trace',
    format,
    coloured,
    line,
  }
  const frame = format === 'jsonl' ? LINES : TEXTS_FRAME
  return (await run(await planOf(work, frame, paths, settings, context, configuration), context)).status
}
