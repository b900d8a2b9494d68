import { ERRORS, SYSTEM } from '../report/messages.ts'
import type { ErrorCode, Failure } from '../types.ts'

/** An input that the command itself refuses, before it is read as an article. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: ErrorCode

  /** @param detail what a person needs beside the meaning of the code: the limit and its option, the line, the field */
  constructor(code: ErrorCode, detail = '') {
    super(detail ? `${ERRORS[code]} (${detail})` : ERRORS[code])
    this.code = code
  }
}

/** What the system's codes mean to us; any other is `unreadable`. */
const SYSTEM_CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  ENXIO: 'not-a-file',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
  ERR_STRING_TOO_LONG: 'too-large',
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code)

/** The code that an error carries, if any: the reader's own, or the system's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function describe(error: unknown): Failure['error'] {
  const code = codeOf(error)
  if (isErrorCode(code)) return { code, message: error instanceof Error ? error.message : ERRORS[code] }
  const known = SYSTEM_CODES[code]
  if (known) return { code: known, message: ERRORS[known] }
  if (code) return { code: 'unreadable', message: `${ERRORS.unreadable} (${SYSTEM[code] ?? code})` }
  const detail = error instanceof Error ? error.message : String(error)
  return { code: 'internal', message: `${ERRORS.internal} (${detail})` }
}

/** The error record of an input, whatever was thrown. */
export function failureOf(path: string, error: unknown, id: string | null = null): Failure {
  return { source: { path, id }, error: describe(error) }
}
