import { asStreamed, type Streamed } from '../claims/streamed-document.ts'
import type { Document, Failure } from '../types.ts'
import type { Tally } from './counts.ts'

/** How one result becomes text; it knows of no other, so that results can be rendered side by side. */
export type Render<Result> = (result: Result) => string

/** The same for a document, whose claims can be taken once: what is written of it, piece by piece. */
export type Write = (document: Streamed) => Iterable<string>

/** All that is written of a document. */
export const written = (write: Write, document: Document): string => [...write(asStreamed(document))].join('')

/** What stands around the rendered results. */
export interface ReportFrame {
  readonly begin: string
  /** Before every result but the first. */
  readonly between: string
  failure(failure: Failure): string
  /** What is written of a result at once, where that is not the result itself; of a long one, part by part. */
  result?(parts: Iterable<string>): Iterable<string>
  /** What is said at the end, where that is not how many documents and claims there were. */
  summary?(): string
  end(tally: Tally): string | Promise<string> | Generator<string>
  /** Whether what it writes at the end takes so much memory that the threads are ended before. */
  readonly endsAlone?: boolean
}

const nothing = (): string => ''

/** Results one after another, nothing around them. */
export const PLAIN: ReportFrame = { begin: '', between: '', failure: nothing, end: nothing }
