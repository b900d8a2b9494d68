import { clean } from '../pipeline.ts'
import { JsonLinesReport } from '../report/json.ts'
import type { Report } from '../report/report.ts'
import { ExplainReport, TextReport } from '../report/text.ts'
import type { Clean } from '../types.ts'
import { run } from './run.ts'
import type { CleanSettings } from './settings.ts'
import type { Surroundings } from './surroundings.ts'

async function reportFor(settings: CleanSettings, { stdout, env }: Surroundings): Promise<Report<Clean>> {
  if (settings.format === 'jsonl') return new JsonLinesReport<Clean>('clean')
  if (!settings.explain) return new TextReport()
  const { styleFor } = await import('./terminal.ts')
  return new ExplainReport(styleFor(settings.color, settings.output === undefined ? stdout : null, env))
}

/** `whosaid clean`: prints the main text of articles and gives the exit status. */
export async function runClean(paths: string[], settings: CleanSettings, surroundings: Surroundings): Promise<number> {
  // The dropped blocks are told as spans: to show them takes the text that they are spans of.
  const explaining = settings.explain === true && settings.format === 'text'
  const job = {
    report: await reportFor(settings, surroundings),
    holdsWarnings: settings.format === 'jsonl',
    process: (bytes: Uint8Array, options: object) =>
      clean(bytes, explaining ? { ...options, withText: true } : options),
  }
  return run(job, paths, settings, surroundings)
}
