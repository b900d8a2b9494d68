import { type Tally, tallyLine } from './counts.ts'
import { PLAIN, type ReportFrame } from './report.ts'

/** The line that counts; what wraps it is loaded only where it is too long, as the threads that make the tables do. */
async function counts(tally: Tally, width: number): Promise<string> {
  const line = tallyLine(tally)
  if (line.length <= width) return `${line}\n`
  const { wrap } = await import('./wrap.ts')
  return `${wrap(line, width).join('\n')}\n`
}

/** After the tables, a line that counts. */
export function tableFrame(width: number): ReportFrame {
  return { ...PLAIN, end: async (tally) => (tally.documents === 0 ? '' : counts(tally, width)) }
}
