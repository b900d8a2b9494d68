import type { Warning, WarningCode } from '../types.ts'

/** What each warning says; the keys are the closed set of `WarningCode`. */
export const WARNINGS: Readonly<Record<WarningCode, string>> = {
  empty: 'there is no text in it',
  'invalid-encoding': 'some bytes are not valid in the character set of the file; each was read as U+FFFD',
  'double-encoded': 'the text was encoded twice; it was read as it stands',
  'unclosed-quotation': 'a quotation is not closed; it was taken to end with its paragraph',
  'not-english': 'the text does not seem to be English; only quotation marks were followed',
  'no-main-text': 'no main text was found; all of the page was read',
  'no-text': 'it holds no text, only pictures or scripts',
  'truncated-markup': 'the markup breaks off',
  'too-deep': 'elements are nested too deeply; the innermost were read as one',
}

/** A warning in its one wording, with the line that it is about where it has one. */
export function warning(code: WarningCode, line?: number): Warning {
  return line === undefined ? { code, message: WARNINGS[code] } : { code, message: WARNINGS[code], line }
}

/** What each error says of the file it names; the keys are the closed set of error codes. */
export const ERRORS = {
  'not-found': 'there is no such file or folder',
  'permission-denied': 'permission denied',
  'no-articles': 'the folder holds no file of a known kind',
  binary: 'this is a binary file, not a saved article',
  'too-large': 'the file is larger than the limit',
  unsupported: 'files of this kind cannot be read',
  damaged: 'the file is damaged and cannot be read',
  unreadable: 'the file cannot be read',
  internal: 'something went wrong within whosaid; please report it',
} as const

export type ErrorCode = keyof typeof ERRORS

/** An input that cannot be read: what the reader throws, and the command reports as an error record. */
export class InputError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, detail = '') {
    super(detail ? `${ERRORS[code]} (${detail})` : ERRORS[code])
    this.name = 'InputError'
    this.code = code
  }
}
