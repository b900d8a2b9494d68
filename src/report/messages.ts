import type { ErrorCode, Warning, WarningCode } from '../types.ts'
import { counted, type Tally } from './counts.ts'

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

/** What each error says of the file it names. */
export const ERRORS: Readonly<Record<ErrorCode, string>> = {
  'not-found': 'there is no such file or folder',
  'permission-denied': 'permission denied',
  'no-articles': 'the folder holds no file of a known kind',
  binary: 'not a text: the file holds binary data',
  'too-large': 'larger than the greatest size allowed',
  'encrypted-pdf': 'the PDF is locked with a password',
  'broken-pdf': 'the PDF cannot be read: it is damaged or incomplete',
  'broken-gzip': 'the gzip data cannot be unpacked: it is damaged or incomplete',
  'broken-mhtml': 'the MHTML archive holds no page',
  'broken-webarchive': 'the web archive cannot be read: it is damaged or holds no page',
  'broken-warc': 'the web archive (WARC) is damaged or cut off, or is none',
  'no-pages': 'the web archive holds no HTML page',
  'bad-record': 'the record is no JSON object with a text',
  timeout: 'reading it took too long',
  'worker-died': 'the process that read it died, twice',
  unreadable: 'the file cannot be read',
  internal: 'something went wrong within whosaid; please report it',
}

/** What is said when the output cannot be written. */
export function cannotWrite(where: string, why: string): string {
  return `cannot write ${where}: ${why}`
}

/** What the system's own codes mean, in words. */
export const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the quota of the disk is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EROFS: 'the file system cannot be written to',
  EIO: 'the device failed',
}

/** The name of standard output in messages. */
export const STANDARD_OUTPUT = 'standard output'

/** What is said when the user ends a run. */
export function interrupted(documents: number): string {
  return `interrupted; ${counted(documents, 'document')} had been read`
}

/** What is said at the end of a run over several inputs. */
export function summary({ documents, claims, failures }: Tally, rate: string): string {
  return [counted(documents, 'document'), counted(claims, 'claim'), counted(failures, LABELS.failure), rate].join(', ')
}

/** What is said of options that do not go together. */
export const RESUME_NEEDS = 'error: --resume needs --format jsonl and --output'

/** What the system's codes mean of a file that is named to be read. */
export const CANNOT_READ: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: ERRORS['permission-denied'],
  EISDIR: 'it is a folder',
}

/** What is said of a file of `whosaid learn` that cannot be used. */
export const SITE_FILE = {
  noJson: 'the file is no JSON',
  noSite: 'the file was not written by whosaid learn',
  otherVersion: (known: number): string => `the file is not of version ${known}; please learn anew`,
  noLines: 'the file has no list of lines',
  badLine: (number: number): string => `line number ${number} of the list has no text`,
}

/** What is said when the lines of a site are counted. */
export function learnt(lines: number, pages: number): string {
  const found = `${counted(lines, 'recurring line')} in ${counted(pages, 'different page')}`
  return pages < 2 ? `${found}; it takes two pages of a site to tell what recurs` : found
}

/** The words of the reports made for reading. */
export const LABELS = {
  columns: ['speaker', 'statement', 'kind', 'line'],
  line: 'line',
  nobody: 'nobody named',
  via: 'reported by',
  noClaims: 'no claims',
  dropped: 'dropped',
  failure: 'failure',
  timeLeft: 'time left',
} as const
