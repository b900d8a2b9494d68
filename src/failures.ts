/** Why an input cannot be read; the shell turns each into an error record. A closed set. */
export type ReadErrorCode =
  | 'binary'
  | 'too-large'
  | 'encrypted-pdf'
  | 'broken-pdf'
  | 'broken-gzip'
  | 'broken-mhtml'
  | 'broken-webarchive'
  | 'broken-docx'

/** The closed set of errors; `report/messages.ts` holds their wording. */
export type ErrorCode =
  | 'not-found'
  | 'permission-denied'
  | 'no-articles'
  | 'not-a-file'
  | ReadErrorCode
  | 'broken-warc'
  | 'no-pages'
  | 'bad-record'
  | 'no-line'
  | 'timeout'
  | 'worker-died'
  | 'unreadable'
  | 'internal'

/** An input that could not be read: the ERROR of the output contract. */
export interface Failure {
  readonly source: { readonly path: string; readonly id: string | null }
  readonly error: { readonly code: ErrorCode; readonly message: string }
}
