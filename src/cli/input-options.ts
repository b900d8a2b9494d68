import { COMMAND_GROUPS, type OptionRow } from './option-row.ts'
import { between, whole } from './option-values.ts'

const RECORDS = {
  what: '--input-format jsonl',
  when: ({ inputFormat }: Readonly<Record<string, unknown>>) => inputFormat === 'jsonl',
}

const { both, reading, single, all } = COMMAND_GROUPS

/** Options for what is read, and how. */
export const INPUT_OPTIONS: readonly OptionRow[] = [
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
      'give an input up after this long, a pipe that nobody writes to included (default: 30, and 2 for each MB of it; none for a few short files)',
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
    commands: single,
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
