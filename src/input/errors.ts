import type { ReadErrorCode } from '../failures.ts'

/** What each says of the file. */
export const READ_ERRORS: Readonly<Record<ReadErrorCode, string>> = {
  binary: 'not a text: the file holds binary data',
  'too-large': 'larger than the greatest size allowed',
  'encrypted-pdf': 'the PDF is locked with a password',
  'broken-pdf': 'the PDF cannot be read: it is damaged or incomplete',
  'broken-gzip': 'the gzip data cannot be unpacked: it is damaged or incomplete',
  'broken-mhtml': 'the MHTML archive holds no page',
  'broken-webarchive': 'the web archive cannot be read: it is damaged or holds no page',
  'broken-docx': 'the document cannot be read: it is damaged or incomplete',
}

/** An input that cannot be read as an article. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly code: ReadErrorCode
  /** What the message says beside the meaning of the code; '' for nothing. */
  readonly detail: string

  constructor(code: ReadErrorCode, detail = '', options?: ErrorOptions) {
    super(detail ? `${READ_ERRORS[code]} (${detail})` : READ_ERRORS[code], options)
    this.code = code
    this.detail = detail
  }
}
