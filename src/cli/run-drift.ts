import { DriftIndex } from '../compare/drift/drift-index.ts'
import type { DriftQuotation } from '../compare/drift/drift-types.ts'
import { DRIFTS } from '../report/compare/compared-messages.ts'
import { driftReport } from '../report/compare/drift-table.ts'
import { driftPage } from '../report/html/compared/drift-html.ts'
import { recordLine, recordsJson } from '../report/json.ts'
import type { Configuration } from './config.ts'
import { CollectingFrame, lookOf, runCompared } from './run-compared.ts'
import type { DriftSettings } from './settings.ts'
import type { RunContext } from './surroundings.ts'

/** `whosaid drift`: the same quotations in several articles, and what changed; gives the exit status. */
export async function runDrift(
  paths: readonly string[],
  settings: DriftSettings,
  context: RunContext,
  configuration: Configuration | null,
): Promise<number> {
  const { format, only } = settings
  const index = new DriftIndex()
  const table = driftReport(await lookOf(settings, context))
  let found = 0
  const frame = new CollectingFrame(format, {
    // A thread has written it.
    take: (made) => index.add(JSON.parse(made) as DriftQuotation[]),
    finish: (failures) => {
      const drifts = [...index.drifts({ onlyChanged: only === 'changed' })]
      found = drifts.length
      if (format === 'json') return recordsJson({ drifts }, failures)
      if (format === 'html') return driftPage(drifts, index.size, failures)
      return format === 'jsonl'
        ? drifts.map((drift) => recordLine('drift', drift)).join('')
        : drifts.map(table).join('\n')
    },
    told: () => DRIFTS(found, index.size),
  })
  return runCompared('drift', paths, settings, frame, context, configuration, { withText: true })
}
