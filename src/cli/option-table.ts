import { REPORTERS } from '../report/formats.ts'
import { GROUPINGS, ORDERS, USUAL_VIEW } from '../report/view.ts'

/** The commands that read articles. */
export type CommandName = 'extract' | 'clean' | 'learn' | 'trace'

/**
 * An option, as the parser takes it, the help shows it and the README lists it.
 * `read` turns the words of the user into a value; what it throws is shown to them.
 */
export interface OptionRow {
  readonly flags: string
  readonly description: string
  readonly commands: readonly CommandName[]
  readonly choices?: readonly string[]
  readonly read?: (text: string) => unknown
  /** May be given several times. */
  readonly many?: true
  /** May be given as a list with commas. */
  readonly list?: true
  readonly fallback?: string
  /** An option that cannot be given beside it. */
  readonly conflicts?: string
  /** The values of --format with which it does something, where it does not with all. */
  readonly forms?: readonly string[]
  /** What else must be given for it to do something. */
  readonly needs?: { readonly what: string; readonly when: (settings: Readonly<Record<string, unknown>>) => boolean }
  /** It changes neither what is found nor how it is written: a run may be gone on with without it. */
  readonly aside?: true
}

/** The long name of an option, as it is typed: `--min-confidence`. */
export const longFlagOf = ({ flags }: OptionRow): string => /--[\w-]+/.exec(flags)?.[0] ?? flags

/** The name under which the parser gives its value: `minConfidence`. */
export function attributeOf(row: OptionRow): string {
  return longFlagOf(row)
    .replace(/^--(?:no-)?/, '')
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const RECORDS = {
  what: '--input-format jsonl',
  when: ({ inputFormat }: Readonly<Record<string, unknown>>) => inputFormat === 'jsonl',
}

function between(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text)
    if (value >= low && value <= high) return value
    throw new RangeError(`It must be a number from ${low} to ${high}.`)
  }
}

function whole(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= low && value <= high) return value
    throw new RangeError(`It must be a whole number from ${low} to ${high}.`)
  }
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** Bytes, with K, M or G for powers of 1024: `500K`, `64M`. */
function size(text: string): number {
  const match = /^(\d{1,9})([kmg]?)$/i.exec(text)
  const bytes = match ? Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 1) : 0
  if (bytes > 0) return bytes
  throw new RangeError('It must be a number of bytes, such as 500K or 64M.')
}

function name(text: string): string {
  if (text.trim() !== '') return text
  throw new RangeError('It must be a name or a part of one.')
}

const extract: readonly CommandName[] = ['extract']
const clean: readonly CommandName[] = ['clean']
const learn: readonly CommandName[] = ['learn']
const trace: readonly CommandName[] = ['trace']
const both: readonly CommandName[] = ['extract', 'clean']
const reading: readonly CommandName[] = ['extract', 'clean', 'trace']
const all: readonly CommandName[] = ['extract', 'clean', 'learn', 'trace']

/** The narrowest width at which reports are laid out. */
export const LEAST_WIDTH = 20

/** Options of all commands; two rows of one name where it means something else. */
export const OPTIONS: readonly OptionRow[] = [
  {
    flags: '-f, --format <format>',
    description: `what to write: ${Object.entries(REPORTERS)
      .map(([name, { description }]) => `${name} (${description})`)
      .join(', ')}`,
    commands: extract,
    choices: Object.keys(REPORTERS),
    fallback: 'table',
  },
  {
    flags: '--bom',
    description: 'open the file with a byte order mark, which Excel needs to read it as UTF-8',
    commands: extract,
    forms: ['csv'],
  },
  {
    flags: '--json',
    description: 'short for --format json',
    commands: extract,
    conflicts: 'format',
  },
  {
    flags: '-f, --format <format>',
    description: 'what to write: the kept text, or one json record a line',
    commands: clean,
    choices: ['text', 'jsonl'],
    fallback: 'text',
  },
  {
    flags: '-f, --format <format>',
    description: 'what to write: blocks, sentences, words and clauses to read, or one json record a line',
    commands: trace,
    choices: ['text', 'jsonl'],
    fallback: 'text',
  },
  {
    flags: '--line <number>',
    description: 'only the block on this line of the text',
    commands: trace,
    read: whole(1, 1_000_000_000),
  },
  {
    flags: '-o, --output <file>',
    description:
      'write to a file instead of standard output; it appears under its name when it is complete (-: standard output)',
    commands: all,
    aside: true,
  },
  {
    flags: '--attitudes',
    description: 'also what people believe, want, expect or find, not only what they said',
    commands: extract,
  },
  {
    flags: '--all',
    description: 'everything that was considered a claim, however unsure; attitudes, too',
    commands: extract,
  },
  {
    flags: '--min-confidence <number>',
    description: 'only claims at least this sure, from 0 to 1 (default: sure enough to rely on; 0 with --all)',
    commands: extract,
    read: between(0, 1),
  },
  {
    flags: '--kind <kinds>',
    description: 'only claims of these kinds, a list with commas',
    commands: extract,
    choices: ['direct', 'mixed', 'indirect'],
    many: true,
    list: true,
  },
  {
    flags: '--speaker <name>',
    description: 'only claims by a speaker whose name contains this, case and accents aside; may be repeated',
    commands: extract,
    read: name,
    many: true,
  },
  {
    flags: '--with-text',
    description: 'give the text that all offsets index, as source.text (json, jsonl)',
    commands: both,
    forms: ['json', 'jsonl'],
  },
  {
    flags: '--explain',
    description: 'say of each claim how its speaker was found, as evidence (json, jsonl, html)',
    commands: extract,
    forms: ['json', 'jsonl', 'html'],
  },
  {
    flags: '--explain',
    description: 'show the dropped blocks, too, each with the reason and the rule',
    commands: clean,
    forms: ['text'],
  },
  {
    flags: '--site-lines <file>',
    description: 'drop the lines of this file, which whosaid learn has written, whatever they say',
    commands: reading,
    aside: true,
  },
  {
    flags: '--min-pages <number>',
    description: 'how many pages a line must stand in (default: two, and at least a fifth of the pages)',
    commands: learn,
    read: whole(2, 1_000_000_000),
  },
  {
    flags: '--fail-on <finding>',
    description: 'end with status 3 when a quotation has no speaker, or when there are no claims at all',
    commands: extract,
    choices: ['unattributed', 'no-claims'],
    many: true,
    list: true,
    aside: true,
  },
  {
    flags: '--max-size <bytes>',
    description: 'refuse larger inputs and records, after unpacking; K, M and G are understood (default: 64M)',
    commands: all,
    read: size,
    aside: true,
  },
  {
    flags: '--color <when>',
    description: 'whether to colour; auto looks at NO_COLOR, FORCE_COLOR and the terminal',
    commands: reading,
    choices: ['auto', 'always', 'never'],
    fallback: 'auto',
    aside: true,
  },
  {
    flags: '--width <columns>',
    description: 'how wide a table may be (default: the terminal, else COLUMNS, else 100)',
    commands: extract,
    read: whole(LEAST_WIDTH, 10_000),
    forms: ['table'],
    aside: true,
  },
  {
    flags: '--group-by <what>',
    description: 'put together the claims of each document, or of each speaker over all documents',
    commands: extract,
    choices: GROUPINGS,
    fallback: USUAL_VIEW.groupBy,
    forms: ['table'],
    aside: true,
  },
  {
    flags: '--sort <order>',
    description: 'the claims of a document as they stand in the text, by speaker, or the surest first',
    commands: extract,
    choices: ORDERS,
    fallback: USUAL_VIEW.sort,
  },
  {
    flags: '--context',
    description: 'show the sentence of each claim, with the statement set off in it',
    commands: extract,
    forms: ['table'],
    aside: true,
  },
  {
    flags: '--only-found',
    description: 'do not name documents without claims',
    commands: extract,
  },
  {
    flags: '-j, --jobs <number>',
    description: 'how many inputs are read at once (default: one for each processor)',
    commands: all,
    read: whole(1, 256),
    aside: true,
  },
  {
    flags: '--timeout <seconds>',
    description:
      'give an input up after this long, a pipe that nobody writes to included (default: 30, and 2 for each MB of it)',
    commands: all,
    read: between(0.001, 86_400),
    aside: true,
  },
  {
    flags: '--resume',
    description:
      'go on with the --output of a run that was ended; inputs that failed or have changed are read again (jsonl)',
    commands: both,
    aside: true,
  },
  {
    flags: '--files-from <file>',
    description: 'read the paths in this file, too, one a line; - for standard input',
    commands: all,
    aside: true,
  },
  {
    flags: '-0, --null',
    description: 'the paths of --files-from end in a null character, not in a line feed',
    commands: all,
    needs: { what: '--files-from', when: ({ filesFrom }) => filesFrom !== undefined },
    aside: true,
  },
  {
    flags: '--ext <extensions>',
    description: 'which files of a folder to read, instead of all known kinds, a list with commas',
    commands: all,
    list: true,
    many: true,
    aside: true,
  },
  {
    flags: '--ignore <pattern>',
    description: 'what to pass over in folders, a pattern as in a .gitignore; may be repeated',
    commands: all,
    many: true,
    aside: true,
  },
  {
    flags: '--input-format <format>',
    description: 'whether an input is an article, or has a record with a text on every line',
    commands: all,
    choices: ['article', 'jsonl'],
    fallback: 'article',
  },
  {
    flags: '--text-field <name>',
    description: 'the field of a record that holds the text',
    commands: all,
    fallback: 'text',
    needs: RECORDS,
  },
  {
    flags: '--html-field <name>',
    description: 'the field that holds markup, taken before the text where there is one',
    commands: all,
    needs: RECORDS,
  },
  {
    flags: '--id-field <name>',
    description: 'the field that holds the id, which the output repeats',
    commands: all,
    fallback: 'id',
    needs: RECORDS,
  },
  {
    flags: '--url-field <name>',
    description: 'the field that holds the address',
    commands: all,
    fallback: 'url',
    needs: RECORDS,
  },
  {
    flags: '--offset-unit <unit>',
    description: 'what offsets and columns count: utf16 as JavaScript and Java, codepoint as Python and jq',
    commands: both,
    choices: ['utf16', 'codepoint'],
    fallback: 'utf16',
    forms: ['json', 'jsonl'],
  },
  {
    flags: '--config <file>',
    description:
      'take your own words from this file (default: the nearest whosaid.config.json, .whosaidrc or package.json)',
    commands: reading,
    aside: true,
  },
  { flags: '--no-config', description: 'take no words from any configuration file', commands: reading, aside: true },
  {
    flags: '-q, --quiet',
    description: 'no warnings, progress and summary; errors are still shown',
    commands: all,
    aside: true,
  },
]
