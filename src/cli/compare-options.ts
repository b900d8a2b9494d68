import { VERIFY_STATUSES } from '../compare/verify/verification.ts'

/** The options of the commands over several articles, beside those of all commands. */
export const COMPARE_OPTIONS = [
  {
    flags: '--against <path...>',
    description: 'the sources that the quotations of the drafts are compared with: files and folders',
    commands: ['verify'],
    many: true,
  },
  {
    flags: '-f, --format <format>',
    description: 'what to write: table (to read), json (one object), jsonl (a record a quotation), html (two columns)',
    commands: ['verify'],
    choices: ['table', 'json', 'jsonl', 'html'],
    fallback: 'table',
  },
  {
    flags: '-f, --format <format>',
    description: 'what to write: table (to read), json (one object), jsonl (one record a line), html (a page)',
    commands: ['speakers', 'drift', 'unnamed'],
    choices: ['table', 'json', 'jsonl', 'html'],
    fallback: 'table',
  },
  {
    flags: '--only <what>',
    description: 'only quotations of which a variant has other words, another number or negation, or another speaker',
    commands: ['drift'],
    choices: ['changed'],
  },
  {
    flags: '--fail-on <statuses>',
    description: 'end with status 3 when a quotation has one of these, a list with commas: altered,not-found',
    commands: ['verify'],
    choices: VERIFY_STATUSES,
    many: true,
    list: true,
    aside: true,
  },
  {
    flags: '--fail-on <finding>',
    description: 'end with status 3 when a document has an unnamed source',
    commands: ['unnamed'],
    choices: ['unnamed'],
    many: true,
    list: true,
    aside: true,
  },
  {
    flags: '--input-format <format>',
    description:
      'whether an input is an article, has a record with a text on every line, or is what --format jsonl has written',
    commands: ['verify', 'speakers', 'drift', 'unnamed'],
    choices: ['article', 'jsonl', 'claims'],
    fallback: 'article',
  },
] as const
