import type { UnnamedAudit } from '../compare/unnamed/audit.ts'
import { UNNAMED } from '../report/compare/compared-messages.ts'
import { unnamedTable } from '../report/compare/unnamed-table.ts'
import { unnamedPage } from '../report/html/compared/unnamed-html.ts'
import { LINES, recordLine, recordsJson } from '../report/json.ts'
import type { ReportFrame } from '../report/report.ts'
import type { Look } from '../report/style.ts'
import type { Failure } from '../types.ts'
import type { Configuration } from './config.ts'
import { lookOf, runCompared } from './run-compared.ts'
import type { CompareSettings } from './settings.ts'
import { STATUS } from './status.ts'
import type { RunContext } from './surroundings.ts'

/** Writes each document's audit as it comes. */
class AuditFrame implements ReportFrame {
  readonly begin = ''
  readonly between = ''
  private readonly format: CompareSettings['format']
  private readonly look: Look
  private readonly audits: UnnamedAudit[] = []
  private readonly failures: Failure[] = []
  documents = 0
  found = 0

  constructor(format: CompareSettings['format'], look: Look) {
    this.format = format
    this.look = look
  }

  failure(failure: Failure): string {
    if (this.format === 'jsonl') return LINES.failure(failure)
    this.failures.push(failure)
    return ''
  }

  result(parts: Iterable<string>): string[] {
    // A thread has written it.
    const audit = JSON.parse([...parts].join('')) as UnnamedAudit
    const isFirst = this.found === 0
    this.documents++
    if (audit.sources.length > 0) this.found++
    if (this.format === 'jsonl') return [recordLine('unnamed', audit)]
    if (this.format === 'json' || this.format === 'html') this.audits.push(audit)
    const table = this.format === 'table' ? unnamedTable(audit, this.look) : ''
    return [table === '' || isFirst ? table : `\n${table}`]
  }

  end(): string {
    if (this.format === 'html') return unnamedPage(this.audits, this.failures)
    return this.format === 'json' ? recordsJson({ documents: this.audits }, this.failures) : ''
  }

  summary(): string {
    return UNNAMED(this.found, this.documents)
  }
}

/** `whosaid unnamed`: what rests on unnamed sources in some articles; gives the exit status. */
export async function runUnnamed(
  paths: readonly string[],
  settings: CompareSettings,
  context: RunContext,
  configuration: Configuration | null,
): Promise<number> {
  const frame = new AuditFrame(settings.format, await lookOf(settings, context))
  const status = await runCompared('unnamed', paths, settings, frame, context, configuration, { withText: true })
  return status === STATUS.ok && frame.found > 0 && settings.failOn?.includes('unnamed') ? STATUS.found : status
}
