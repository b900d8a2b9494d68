import type { Counts } from '../report/counts.ts'
import type { Failure, SourceFormat, Warning } from '../types.ts'
import type { PackedText } from './packed-text.ts'
import type { SharedWork } from './shared-work.ts'

/** An input, to be read as an article. */
export interface Task {
  /** As it is shown. */
  readonly path: string
  /** The path of a file in bytes, where they are no UTF-8. */
  readonly raw?: Uint8Array | null
  readonly id: string | null
  readonly url: string | null
  readonly format: SourceFormat | null
  /** Null for a file: the thread that works on it reads it. */
  readonly content: string | Uint8Array | null
  /** In bytes. */
  readonly size: number
  /** Whether the content is a document that was read before, as json. */
  readonly isDocument?: true
  /** Whether the content is an HTTP message with the article in it. */
  readonly isHttp?: true
}

/** What one thread is asked: to do the work of a run on some inputs, one after another. */
export interface WorkerRequest {
  readonly tasks: readonly Task[]
  readonly work: SharedWork
  /** Shared memory: where it is to tell which of them it is at, and since when. */
  readonly position: BigInt64Array
}

/** What came of an input: text for the output, and what is said and counted beside it. */
export interface Done {
  readonly text: string | PackedText
  readonly warnings: readonly Warning[]
  readonly counts: Counts | null
}

export type Outcome = Done | { readonly failure: Failure }
