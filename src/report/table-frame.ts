import type { Tally } from './counts.ts'
import { tallyLine } from './found.ts'
import { PLAIN, type ReportFrame } from './report.ts'

/** The line that counts; what wraps it is loaded only where it is too long, as the threads that make the tables do. */
async function counts(tally: Tally, width: number): Promise<string> {
  const line = tallyLine(tally)
  if (line.length <= width) return `\n${line}\n`
  const { wrap } = await import('./wrap.ts')
  return `\n${wrap(line, width).join('\n')}\n`
}

/** The tables apart from each other; after several, a line that counts: one says so above itself. */
export function tableFrame(width: number): ReportFrame {
  return { ...PLAIN, between: '\n', end: async (tally) => (tally.documents > 1 ? counts(tally, width) : '') }
}
