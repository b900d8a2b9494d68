import type { Failure } from '../types.ts'

/** How results become text: a text before the first, one for each result or failure in its turn, one after the last. */
export interface Report<Result> {
  readonly begin: string
  result(result: Result): string
  failure(failure: Failure): string
  end(): string
}
