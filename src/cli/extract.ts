import { DEFLATED } from '../batch/packed-text.ts'
import { styleOf } from '../batch/style-of.ts'
import type { Reported, Work } from '../batch/work.ts'
import type { Filter } from '../claims/filter.ts'
import type { Tally } from '../report/counts.ts'
import { REPORTERS } from '../report/formats.ts'
import type { View } from '../report/view.ts'
import type { Configuration } from './config.ts'
import { loadCorrections } from './corrections-file.ts'
import { planOf, readingOf } from './plan.ts'
import { run } from './run.ts'
import type { ExtractSettings, Finding } from './settings.ts'
import { STATUS } from './status.ts'
import type { RunContext } from './surroundings.ts'
import { isColoured, linksFor, widthFor } from './terminal.ts'

function filterOf({ kind, speaker }: ExtractSettings): Filter {
  return {
    ...(kind ? { kinds: kind } : {}),
    ...(speaker ? { speakers: speaker } : {}),
  }
}

function reportedOf({ attitudes, all, minConfidence }: ExtractSettings): Reported {
  return { attitudes: attitudes === true, all: all === true, ...(minConfidence === undefined ? {} : { minConfidence }) }
}

function viewOf({ groupBy, sort, context, onlyFound }: ExtractSettings, links: string | null): View {
  return { groupBy, sort, context: context === true, onlyFound: onlyFound === true, links }
}

function found(tally: Tally, findings: readonly Finding[]): boolean {
  if (findings.includes('unattributed') && tally.unattributed > 0) return true
  if (findings.includes('orphan') && tally.orphans > 0) return true
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
  const coloured = isColoured(settings.color, stream, env)
  const known = await loadCorrections(settings.corrections, context.cwd, configuration)
  const work: Work = {
    ...(await readingOf(settings, configuration?.vocabulary ?? null)),
    command: 'extract',
    format: settings.format,
    filter: filterOf(settings),
    reported: reportedOf(settings),
    width,
    view: viewOf(settings, await linksFor(stream, coloured, context)),
    bom: settings.bom === true,
    coloured,
    ...(known ? { corrections: known.corrections } : {}),
  }
  const frame = await REPORTERS[settings.format].frame({ ...work, packing: DEFLATED }, () => styleOf(work))
  const plan = await planOf(work, frame, paths, settings, context, configuration)
  const named = known ? [...plan.named, known.path] : plan.named
  const { status, tally } = await run({ ...plan, named }, context)
  return status === STATUS.ok && found(tally, settings.failOn ?? []) ? STATUS.found : status
}
