import type { Clean, Document, Failure } from '../types.ts'
import { VERSION } from '../version.ts'
import type { Report } from './report.ts'
import { toJson } from './safe.ts'

/** The version of the output contract. */
export const SCHEMA_VERSION = 1

/** One object for the whole run, written as it comes: documents in their turn, errors at the end. */
export class JsonReport implements Report<Document> {
  readonly begin: string
  private separator: string
  private readonly failures: string[]

  constructor() {
    this.begin = `{"schema":${SCHEMA_VERSION},"tool":${toJson({ name: 'whosaid', version: VERSION })},"documents":[`
    this.separator = '\n'
    this.failures = []
  }

  result(document: Document): string {
    const text = this.separator + toJson(document)
    this.separator = ',\n'
    return text
  }

  failure(failure: Failure): string {
    this.failures.push(toJson(failure))
    return ''
  }

  end(): string {
    return `\n],"errors":[${this.failures.map((failure) => `\n${failure}`).join(',')}${this.failures.length ? '\n' : ''}]}\n`
  }
}

/** One record a line, each complete in itself. */
export class JsonLinesReport<Result extends Document | Clean> implements Report<Result> {
  readonly begin: string
  private readonly type: string

  constructor(type: 'document' | 'clean') {
    this.begin = ''
    this.type = type
  }

  result(result: Result): string {
    return this.line(this.type, result)
  }

  failure(failure: Failure): string {
    return this.line('error', failure)
  }

  end(): string {
    return ''
  }

  private line(type: string, value: object): string {
    return `${toJson({ schema: SCHEMA_VERSION, type, ...value })}\n`
  }
}
