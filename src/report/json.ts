import type { Drift } from '../compare/drift/drift-types.ts'
import type { Trace } from '../trace/trace.ts'
import type { Clean, Document, Failure } from '../types.ts'
import { VERSION } from '../version.ts'
import { PLAIN, type Render, type ReportFrame } from './report.ts'
import { toJson } from './safe.ts'

/** The version of the output contract. */
export const SCHEMA_VERSION = 1

/** A document of `--format json`. */
export const renderJson: Render<Document> = toJson

/** One object for the whole run, written as it comes: documents in their turn, errors at the end. */
export class JsonFrame implements ReportFrame {
  readonly begin: string
  readonly between: string
  private readonly failures: string[]

  constructor() {
    const tool = toJson({ name: 'whosaid', version: VERSION })
    this.begin = `{"schema":${SCHEMA_VERSION},"tool":${tool},"documents":[\n`
    this.between = ',\n'
    this.failures = []
  }

  failure(failure: Failure): string {
    this.failures.push(toJson(failure))
    return ''
  }

  end(): string {
    return `\n],"errors":[${this.failures.join(',\n')}]}\n`
  }
}

function line(type: string, value: object): string {
  return `${toJson({ schema: SCHEMA_VERSION, type, ...value })}\n`
}

/** A record of `--format jsonl`. */
export function renderLine(type: 'document' | 'clean' | 'trace' | 'drift'): Render<Document | Clean | Trace | Drift> {
  return (result) => line(type, result)
}

/** One record a line, each complete in itself. */
export const LINES: ReportFrame = { ...PLAIN, failure: (failure) => line('error', failure) }
