import { REPORTERS } from '../report/formats.ts'
import { GROUPINGS, ORDERS, USUAL_VIEW } from '../report/view.ts'
import { COMMAND_GROUPS, type OptionRow } from './option-row.ts'
import { between, filePath, name, size, whole } from './option-values.ts'

/** The narrowest width at which reports are laid out. */
export const LEAST_WIDTH = 20

const { extract, clean, learn, trace, both, reading, all, compare, shown, written } = COMMAND_GROUPS

/** Options for what is found, and how it is written. */
export const OUTPUT_OPTIONS: readonly OptionRow[] = [
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
      'write to a file instead of standard output, in the format that its name ends in, if none is given; it appears under its name when it is complete (-: standard output)',
    commands: written,
    read: filePath,
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
    description:
      'end with status 3 when a quotation has no speaker, there are no claims at all, or a correction has lost its place',
    commands: extract,
    choices: ['unattributed', 'no-claims', 'orphan'],
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
    commands: shown,
    choices: ['auto', 'always', 'never'],
    fallback: 'auto',
    aside: true,
  },
  {
    flags: '--width <columns>',
    description: 'how wide a table may be (default: the terminal, else COLUMNS, else 100)',
    commands: [...extract, ...compare],
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
]
