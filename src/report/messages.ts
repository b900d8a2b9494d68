import { READ_ERRORS } from '../input/errors.ts'
import type { ErrorCode } from '../types.ts'
import type { Tally } from './counts.ts'
import { counted } from './numbers.ts'

/** What each error says of the file it names. */
export const ERRORS: Readonly<Record<ErrorCode, string>> = {
  'not-found': 'there is no such file or folder',
  'permission-denied': 'permission denied',
  'no-articles': 'the folder holds no file of a known kind',
  'not-a-file': 'it is no file and no folder, but a device or a socket',
  ...READ_ERRORS,
  'broken-warc': 'the web archive (WARC) is damaged or cut off, or is none',
  'no-pages': 'the web archive holds no HTML page',
  'bad-record': 'the record is no JSON object with a text',
  'no-line': 'nothing stands on that line of its text',
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
  EFBIG: 'it would be larger than ulimit -f or the file system allows',
  EIO: 'the device failed',
  ENAMETOOLONG: 'the path is longer than the system allows',
  ELOOP: 'its links lead round in a circle',
  EMFILE: 'too many files are open; ulimit -n allows more',
  ENXIO: 'nobody reads it',
  ENFILE: 'too many files are open on this machine',
}

const UNITS = ['', 'K', 'M', 'G']

/** A number of bytes as the option takes it: `64M`. */
function sizeText(bytes: number): string {
  let power = 0
  let rest = bytes
  while (rest % 1024 === 0 && power < UNITS.length - 1) {
    rest /= 1024
    power++
  }
  return power === 0 ? counted(bytes, 'byte') : `${rest}${UNITS[power]}`
}

const seconds = (milliseconds: number): string => counted(Math.round(milliseconds) / 1000, 'second')

/** The line that was asked for, and how many the text has. */
export function missedLine(line: number, text: string): string {
  return `line ${line}; it has ${counted(text.trimEnd().split('\n').length, 'line')}`
}

/** The limits that an input can meet with, each with the option that sets it. */
export const LIMITS = {
  size: (bytes: number): string => `more than ${sizeText(bytes)}; --max-size allows more`,
  time: (milliseconds: number): string => `more than ${seconds(milliseconds)}; --timeout allows more`,
} as const

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`

/** What is wrong with a record, and where it stands. */
export const BAD_RECORD = {
  noDocument: 'it is no record of whosaid --format jsonl',
  at: (line: number, id: string | null, problem: string): string =>
    `line ${line}${id === null ? '' : `, id ${JSON.stringify(id)}`}: ${problem}`,
  noJson: (reason: string): string => `no JSON: ${reason}`,
  noObject: (value: unknown): string => `${kindOf(value)}, not an object`,
  noText: ({ text, html }: { text: string; html: string | null }, value: unknown): string => {
    const fields = html === null ? `"${text}"` : `"${html}" or "${text}"`
    const missing = value === undefined ? `no field ${fields}` : `the field "${text}" is ${kindOf(value)}, not a text`
    return `${missing}; --text-field names another`
  },
  endless: (line: number, milliseconds: number): string =>
    `line ${line} does not end; nothing behind it was read, after ${seconds(milliseconds)}; --timeout allows more`,
} as const

/** What is said of an address that is given as a path. */
export const ADDRESS = 'addresses are not fetched: curl -s ADDRESS | whosaid -'

/** What is said of a list of paths as `find -print0` writes it. */
export const PARTED_BY_NUL = 'its paths are parted by NUL: --null reads them so'

/** What is said where there is no folder to start from: not even the threads could. */
export const NO_FOLDER = 'the working folder does not exist any more; change to another one'

/** What is said where not even one thread could open its files. */
export function tooFewFiles(least: number): string {
  return `too few files may be open at once; whosaid needs ${least}: ulimit -n ${least}`
}

/** What is said of a configuration. */
export const CONFIG = {
  otherKind: (extension: string): string =>
    `a configuration is JSON, in a file that ends in .json or in nothing; ${extension} is not read, and nothing in it is run`,
} as const

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

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`

/** What is said of arguments that are not understood, or that do nothing. */
export const MISTAKES = {
  unknownOption: (flag: string, near: string | null): string =>
    `unknown option '${flag}'${near !== null ? ` (did you mean ${near}?)` : flag.includes('.') ? `; a file of that name is given as ./${flag}` : ''}`,
  ofOthers: (flag: string, owners: readonly string[], command: string): string =>
    `${flag} is an option of ${listed(owners.map((name) => `whosaid ${name}`))}, not of whosaid ${command}`,
  notResumed: (command: string): string =>
    `whosaid ${command} begins anew each time; what takes long is resumed with whosaid --format jsonl --resume, whose output it reads with --input-format claims (whosaid ${command} --help tells more)`,
  unknownShell: (name: string): string => `no completion for '${name}'; there is one for bash, zsh and fish`,
  unknownCommand: (word: string, near: string | null): string =>
    `unknown command '${word}'${near === null ? '' : ` (did you mean ${near}?); a file of that name is given as ./${word}`}`,
  idleForm: (flag: string, format: string, forms: readonly string[]): string =>
    `warning: ${flag} does nothing with --format ${format}, only with ${listed(forms)}`,
  idle: (flag: string, what: string): string => `warning: ${flag} does nothing without ${what}`,
} as const

/** What is said of options that do not go together. */
export const RESUME_NEEDS = 'error: --resume needs --format jsonl and --output'

/** What is said of an output that is an input. */
export function sameFile(input: string, output: string): string {
  return `${input}: it is read and written (${output}); nothing was written, give the output another name`
}

/** What is said of an output that another run is writing. */
export function busy(pid: number, host: string, lock: string): string {
  return `another run is writing it (process ${pid} on ${host}); if there is none, delete ${lock}`
}

const orNone = (value: string | undefined): string => value ?? 'not given'

/** What is said when a run is gone on with. */
export const RESUME = {
  version: (then: string, now: string): string => `whosaid ${then}, now ${now}`,
  option: (flag: string, then: string | undefined, now: string | undefined): string =>
    `${flag} ${orNone(then)}, now ${orNone(now)}`,
  others: (output: string, other: readonly string[]): string =>
    `--resume: ${output} was made with other options: ${other.join('; ')}. Give the same, or leave --resume out to begin anew`,
  unknown: (output: string): string =>
    `--resume: nothing tells with which options ${output} was made. Leave --resume out to begin anew`,
  nothing: (output: string): string => `nothing to do: ${output} is finished, and its inputs are as they were`,
  changed: (count: number): string =>
    `${counted(count, 'record')} of inputs that had changed ${count === 1 ? 'was' : 'were'} replaced`,
  vanished: (input: string): string => `${input}: warning: it is not among the inputs any more; its record was kept`,
  more: (count: number): string => `warning: ${count} more are not among the inputs any more; their records were kept`,
  kept: 'its record of the earlier run was kept',
} as const

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

/** What is said of corrections and of the spreadsheet that they are made of. */
export const CORRECTIONS = {
  cannotUse: (path: string, why: string): string => `corrections of ${path}: ${why}`,
  noFile: 'review needs an edited spreadsheet, which --format csv has written',
  fromInput: 'its claims were read from standard input; name the file behind the spreadsheet',
  reviewed: ({ added, changed, removed, corrections }: Reviewed): string =>
    `${counted(added, 'correction')} added, ${changed} changed, ${removed} removed; ${corrections.length} in all`,
  inVain: (column: string, rows: number): string =>
    `${counted(rows, 'row')} ${rows === 1 ? 'has' : 'have'} another "${column}": it cannot be corrected, and was left`,
  problems: {
    'not-found': 'its claim is not in the source any more; nothing was corrected',
    'no-words': 'its words do not stand in the source as one piece; copy them from there, with … for what is left out',
    ambiguous: 'its words stand in several places of the source; give more of them',
    twice: 'another row has the same claim; leave one of them',
    dropped: 'an earlier correction has dropped its claim; take that line out of the corrections first',
    'no-source': 'its source was not read; name it behind the spreadsheet, or give its path in the row',
  },
} as const

/** What is told of a review. */
interface Reviewed {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly corrections: readonly unknown[]
}

/** What is said when the lines of a site are counted. */
export function learnt(lines: number, pages: number): string {
  const found = `${counted(lines, 'recurring line')} in ${counted(pages, 'different page')}`
  return pages < 2 ? `${found}; it takes two pages of a site to tell what recurs` : found
}

/** The words of the reports made for reading. */
export const LABELS = {
  nobody: 'nobody named',
  via: 'reported by',
  unsure: '?',
  /** Before a statement that a person has put right. */
  corrected: '*',
  beside: '·',
  /** Around a statement in its sentence, where there is no colour to set it off. */
  said: ['»', '«'],
  noClaims: 'no claims',
  declined: 'no comment',
  dropped: 'dropped',
  entities: 'entities',
  failure: 'failure',
  timeLeft: 'time left',
} as const
