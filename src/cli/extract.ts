import { type Filter, filterClaims } from '../claims/filter.ts'
import { extract } from '../pipeline.ts'
import { Tally } from '../report/counts.ts'
import { JsonLinesReport, JsonReport } from '../report/json.ts'
import type { Report } from '../report/report.ts'
import type { Document } from '../types.ts'
import { run } from './run.ts'
import type { ExtractSettings, Finding } from './settings.ts'
import { STATUS } from './status.ts'
import type { Surroundings } from './surroundings.ts'

async function reportFor(settings: ExtractSettings, { stdout, env }: Surroundings): Promise<Report<Document>> {
  if (settings.format === 'json') return new JsonReport()
  if (settings.format === 'jsonl') return new JsonLinesReport<Document>('document')
  const [{ TableReport }, { styleFor, widthFor }] = await Promise.all([
    import('../report/table.ts'),
    import('./terminal.ts'),
  ])
  const stream = settings.output === undefined ? stdout : null
  return new TableReport({
    width: widthFor(settings.width, stream, env),
    style: styleFor(settings.color, stream, env),
  })
}

function filterFor({ minConfidence, kind, speaker }: ExtractSettings): Filter {
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
  surroundings: Surroundings,
): Promise<number> {
  const filter = filterFor(settings)
  const tally = new Tally()
  const job = {
    report: await reportFor(settings, surroundings),
    holdsWarnings: settings.format !== 'table',
    process: async (bytes: Uint8Array, options: object) => {
      const document = await extract(bytes, { ...options, explain: settings.explain === true })
      const wanted = filterClaims(document, filter)
      tally.add(wanted)
      return wanted
    },
  }
  const status = await run(job, paths, settings, surroundings)
  return status === STATUS.ok && found(tally, settings.failOn ?? []) ? STATUS.found : status
}
