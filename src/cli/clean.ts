import type { Work } from '../batch/work.ts'
import { LINES } from '../report/json.ts'
import { PLAIN } from '../report/report.ts'
import { TEXTS_FRAME } from '../report/text.ts'
import type { Configuration } from './config.ts'
import { planOf, readingOf } from './plan.ts'
import { run } from './run.ts'
import type { CleanSettings } from './settings.ts'
import type { RunContext } from './surroundings.ts'
import { isColoured } from './terminal.ts'

/** `whosaid clean`: prints the main text of articles and gives the exit status. */
export async function runClean(
  paths: string[],
  settings: CleanSettings,
  context: RunContext,
  configuration: Configuration | null,
): Promise<number> {
  const { stdout, env } = context
  const { format, explain, color, output } = settings
  const coloured = isColoured(color, output === undefined ? stdout : null, env)
  const work: Work = {
    ...(await readingOf(settings, configuration?.vocabulary ?? null)),
    command: 'clean',
    format,
    coloured,
  }
  const frame = format === 'jsonl' ? LINES : explain ? PLAIN : TEXTS_FRAME
  return (await run(await planOf(work, frame, paths, settings, context, configuration), context)).status
}
