import type { Streamed } from '../claims/streamed-document.ts'
import type { Trace } from '../trace/trace.ts'
import type { Clean, Failure } from '../types.ts'
import { VERSION } from '../version.ts'
import { PLAIN, type Render, type ReportFrame } from './report.ts'
import { toJson } from './safe.ts'

/** The version of the output contract. */
export const SCHEMA_VERSION = 1

/** What made the output. */
const TOOL = { name: 'whosaid', version: VERSION }

/** One object for the whole run, written as it comes: documents in their turn, errors at the end. */
export class JsonFrame implements ReportFrame {
  readonly begin: string
  readonly between: string
  private readonly failures: string[]

  constructor() {
    this.begin = `{"schema":${SCHEMA_VERSION},"tool":${toJson(TOOL)},"documents":[\n`
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

/** What is written as a line of its own: `type` of the output contract. */
export type RecordType =
  | 'document'
  | 'clean'
  | 'trace'
  | 'error'
  | 'verification'
  | 'speaker'
  | 'ambiguous'
  | 'drift'
  | 'unnamed'

/** A record of `--format jsonl`: a line, complete in itself. */
export function recordLine(type: RecordType, value: object): string {
  return `${toJson({ schema: SCHEMA_VERSION, type, ...value })}\n`
}

/** A record of `--format jsonl`. */
export function renderLine(type: 'clean' | 'trace'): Render<Clean | Trace> {
  return (result) => recordLine(type, result)
}

/** What stands around the fields of a document. */
interface Around {
  readonly before: string
  readonly after: string
}

/** A document of `--format json`. */
export const BARE: Around = { before: '{', after: '' }

/** A document of `--format jsonl`. */
export const RECORD: Around = {
  before: `${toJson({ schema: SCHEMA_VERSION, type: 'document' }).slice(0, -1)},`,
  after: '\n',
}

/** A document piece by piece, the same characters as `toJson` gives of it: each claim is forgotten when it is written, and speakers may be as many. */
export function* documentPieces(document: Streamed, { before, after }: Around): Generator<string> {
  yield `${before}${toJson(document.head).slice(1, -1)},"claims":[`
  let between = ''
  for (const claim of document.claims()) {
    yield between + toJson(claim)
    between = ','
  }
  const { speakers, ...rest } = document.rest
  yield '],"speakers":['
  between = ''
  for (const speaker of speakers) {
    yield between + toJson(speaker)
    between = ','
  }
  yield `],${toJson(rest).slice(1)}${after}`
}

/** One record a line. */
export const LINES: ReportFrame = { ...PLAIN, failure: (failure) => recordLine('error', failure) }

/** One object with lists of records, and the inputs that could not be read. */
export function recordsJson(lists: Readonly<Record<string, readonly object[]>>, errors: readonly Failure[]): string {
  return `${toJson({ schema: SCHEMA_VERSION, tool: TOOL, ...lists, errors })}\n`
}
