import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { SCHEMA } from '../../src/schema/schema.ts'
import { VERSION } from '../../src/version.ts'
import { type Given, inProcess, type Outcome, spawned } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const ARTICLE = `The bridge opens at last

“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick. “It took eleven years.”

The council will meet again on Thursday to talk about the toll, which drivers on both banks have long opposed.
`
const FILES = { 'a.txt': ARTICLE, 'b/c.txt': ARTICLE, 'empty/x.png': '', 'odd name\u001b[31m.txt': ARTICLE }

interface Case extends Given {
  readonly args: (root: string) => string[]
  readonly status: number
  readonly stdout?: RegExp | ''
  readonly stderr?: RegExp | ''
  readonly also?: (outcome: Outcome, root: string) => void
  /** Run as a process of its own, too, which is to do the same: one of each way to be started and to end. */
  readonly asProcess?: true
}

const json = ({ stdout }: Outcome) => JSON.parse(stdout)
const records = ({ stdout }: Outcome) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const paths = (outcome: Outcome): string[] => records(outcome).map(({ source }) => source.path)

const CASES: Readonly<Record<string, Case>> = {
  'nothing to read: the help, on standard error': {
    asProcess: true,
    args: () => [],
    status: 2,
    stdout: '',
    stderr: /Usage: whosaid \[options\] \[path\.\.\.\][\s\S]*--format[\s\S]*Examples:[\s\S]*Exit status:/,
  },
  'clean with nothing to read: its help': {
    args: () => ['clean'],
    status: 2,
    stdout: '',
    stderr: /Usage: whosaid clean/,
  },
  'help is data when it is asked for': { args: () => ['--help'], status: 0, stdout: /Examples:/, stderr: '' },
  version: { args: () => ['--version'], status: 0, stdout: new RegExp(`^${VERSION}\n$`), stderr: '' },
  'a file as a table': { args: (r) => [`${r}/a.txt`], status: 0, stdout: /a\.txt · \d+ claims?\b/ },
  'extract by name': { args: (r) => ['extract', `${r}/a.txt`], status: 0, stdout: /a\.txt · \d+ claims?\b/ },
  'a folder as a table': {
    asProcess: true,
    ownThreads: true,
    args: (r) => [`${r}/b`, `${r}/a.txt`],
    status: 0,
    stdout: /c\.txt[\s\S]*a\.txt[\s\S]*in 2 documents(?:, \d+ unsure \(\?\))?\n$/,
  },
  'json for short': {
    args: (r) => ['--json', `${r}/a.txt`],
    status: 0,
    stderr: '',
    also: (outcome, root) => expect(json(outcome).documents[0].source.path).toBe(`${root}/a.txt`),
  },
  'a record a line, in the order of the arguments': {
    args: (r) => ['--format', 'jsonl', `${r}/b`, `${r}/a.txt`],
    status: 0,
    also: (outcome, root) => expect(paths(outcome)).toEqual([`${root}/b/c.txt`, `${root}/a.txt`]),
  },
  'standard input': {
    args: () => ['--json', '-'],
    stdin: ARTICLE,
    status: 0,
    also: (outcome) => expect(json(outcome).documents[0].source.path).toBe('-'),
  },
  'a pipe without a path': { args: () => ['--json'], stdin: ARTICLE, status: 0, stdout: /"path":"-"/ },
  'clean of a pipe': {
    asProcess: true,
    args: () => ['clean'],
    stdin: ARTICLE,
    status: 0,
    stdout: /It took eleven years/,
  },
  'clean as records': {
    args: (r) => ['clean', '--format', 'jsonl', `${r}/a.txt`],
    status: 0,
    also: (outcome) => expect(records(outcome)[0]).toMatchObject({ type: 'clean', schema: 1 }),
  },
  trace: { asProcess: true, args: (r) => ['trace', `${r}/a.txt`], status: 0, stdout: /said\/VERB/ },
  'trace, a record a line': {
    args: (r) => ['trace', '--format', 'jsonl', `${r}/a.txt`],
    status: 0,
    also: (outcome) =>
      expect(records(outcome)[0]).toMatchObject({ type: 'trace', schema: 1, clauses: expect.anything() }),
  },
  'trace of a line that the text does not have': {
    args: (r) => ['trace', '--line', '99', `${r}/a.txt`],
    status: 1,
    stdout: '',
    stderr: /^whosaid: \S+a\.txt: nothing stands on that line of its text \(line 99; it has 5 lines\)\n$/,
  },
  'trace of an empty line': {
    args: (r) => ['trace', '--line', '2', `${r}/a.txt`],
    status: 1,
    stderr: /line 2; it has 5/,
  },
  'help in a narrow terminal': {
    args: () => ['clean', '--help'],
    columns: 60,
    status: 0,
    also: ({ stdout }) => expect(stdout.split('\n').filter((line) => line.length > 60)).toEqual([]),
  },
  'clean, explained': { args: (r) => ['clean', '--explain', `${r}/a.txt`], status: 0, stdout: /^\+ “We are glad/m },
  'the text that offsets index': {
    args: (r) => ['--json', '--with-text', `${r}/a.txt`],
    status: 0,
    also: (outcome) => expect(json(outcome).documents[0].source.text).toBe(ARTICLE),
  },
  'a missing file is named, the others go on': {
    asProcess: true,
    args: (r) => ['--json', `${r}/gone.txt`, `${r}/a.txt`],
    status: 1,
    stderr:
      /^whosaid: \S+gone\.txt: there is no such file or folder\nwhosaid: 1 document, \d claims?, 1 failure, \d+ KB\/s\n$/,
    also: (outcome) => {
      expect(json(outcome).documents).toHaveLength(1)
      expect(json(outcome).errors).toMatchObject([{ source: { id: null }, error: { code: 'not-found' } }])
    },
  },
  'a failure is a record in its place': {
    args: (r) => ['--format', 'jsonl', `${r}/a.txt`, `${r}/gone.txt`, `${r}/b`],
    status: 1,
    also: (outcome) => expect(records(outcome).map(({ type }) => type)).toEqual(['document', 'error', 'document']),
  },
  'a folder without articles': {
    args: (r) => [`${r}/empty`],
    status: 1,
    stdout: '',
    stderr: /empty: the folder holds no file of a known kind/,
  },
  'a file that is too large': {
    args: (r) => ['--max-size', '10', `${r}/a.txt`],
    status: 1,
    stderr: /a\.txt: larger than the greatest size allowed \(more than 10 bytes; --max-size allows more\)/,
  },
  'a pipe that is too large': {
    args: () => ['--max-size', '1k', '-'],
    stdin: 'x'.repeat(5000),
    status: 1,
    stderr: /^whosaid: -: larger.*\(more than 1K; --max-size allows more\)/,
  },
  'quiet does not hide errors': { args: (r) => ['--quiet', `${r}/gone.txt`], status: 1, stderr: /gone\.txt/ },
  'a command mistyped': {
    args: () => ['claen', 'x'],
    asProcess: true,
    status: 2,
    stdout: '',
    stderr: /^error: unknown command 'claen' \(did you mean clean\?\); a file of that name is given as \.\/claen\n/,
  },
  'a file that is called nearly like a command': {
    args: () => ['extract', 'claen'],
    status: 1,
    stderr: /no such file/,
  },
  'a word that is no command': { args: () => ['wheelbarrow'], status: 1, stderr: /wheelbarrow: there is no such file/ },
  'an address': {
    args: (r) => ['--json', 'https://example.org/story', `${r}/a.txt`],
    status: 1,
    stderr: /https:\/\/example\.org\/story: there is no such file or folder \(addresses are not fetched: curl -s /,
    also: (outcome) => expect(json(outcome).documents).toHaveLength(1),
  },
  'help as a command': {
    args: () => ['help'],
    status: 0,
    stdout: /^Usage: whosaid \[options\][\s\S]*Examples:/,
    stderr: '',
  },
  'help of a command': { args: () => ['help', 'learn'], status: 0, stdout: /^Usage: whosaid learn/, stderr: '' },
  'help of a command mistyped': { args: () => ['help', 'lern'], status: 2, stderr: /'lern' \(did you mean learn\?\)/ },
  'version for short': { args: () => ['-V'], status: 0, stdout: new RegExp(`^${VERSION}\n$`) },
  'version of a command': { args: () => ['clean', '--version'], status: 0, stdout: new RegExp(`^${VERSION}\n$`) },
  'an option of another command': {
    args: () => ['clean', '--min-confidence', '0.5', 'x'],
    status: 2,
    stderr: /^error: --min-confidence is an option of whosaid extract, not of whosaid clean\n\(whosaid clean --help/,
  },
  'an option mistyped': {
    args: () => ['clean', '--explian', 'x'],
    status: 2,
    stderr: /'--explian' \(did you mean --explain\?\)/,
  },
  'an option that does nothing in this form': {
    args: (r) => ['--offset-unit', 'codepoint', `${r}/a.txt`],
    status: 0,
    stderr: /^whosaid: warning: --offset-unit does nothing with --format table, only with json and jsonl\n/,
  },
  'an option that does nothing without another': {
    args: (r) => ['--text-field', 'body', `${r}/a.txt`],
    status: 0,
    stderr: /^whosaid: warning: --text-field does nothing without --input-format jsonl\n/,
  },
  'options that do nothing, quietly': { args: (r) => ['-q', '-0', `${r}/a.txt`], status: 0, stderr: '' },
  'a device': {
    args: () => ['/dev/zero'],
    status: 1,
    stderr: /zero: it is no file and no folder, but a device or a socket/,
  },
  'an option that is none': {
    args: () => ['--fromat', 'json', 'x'],
    status: 2,
    stdout: '',
    stderr: /unknown option '--fromat'/,
  },
  'a file that begins like an option': {
    args: () => ['-a.txt'],
    status: 2,
    stderr: /^error: unknown option '-a\.txt'; a file of that name is given as \.\/-a\.txt\n/,
  },
  'a path that is empty': { args: () => [''], status: 1, stderr: /^whosaid: '': there is no such file or folder\n$/ },
  'an output without a name': {
    args: (r) => ['-o', '', `${r}/a.txt`],
    status: 2,
    stderr: /argument '' is invalid\. It must be the path of a file\./,
  },
  'a list parted by NUL that is read by lines': {
    args: () => ['--files-from', '-'],
    stdin: 'a.txt\0b.txt\0',
    status: 1,
    stderr: /^whosaid: -: there is no such file or folder \(its paths are parted by NUL: --null reads them so\)\n$/,
  },
  'an option without its value': { args: () => ['--format'], status: 2, stderr: /argument missing/ },
  'a format that is none': {
    args: () => ['--format', 'xml', 'x'],
    status: 2,
    stderr: /Allowed choices are table, lines, json/,
  },
  'a kind that is none': {
    args: () => ['--kind', 'direct,maybe', 'x'],
    status: 2,
    stderr: /Allowed choices are direct, mixed, indirect/,
  },
  'a confidence above one': { args: () => ['--min-confidence', '2', 'x'], status: 2, stderr: /from 0 to 1/ },
  'a confidence that is no number': { args: () => ['--min-confidence', '', 'x'], status: 2, stderr: /from 0 to 1/ },
  'a width that is none': { args: () => ['--width', '7.5', 'x'], status: 2, stderr: /whole number from 20/ },
  'a size that is none': { args: () => ['--max-size', 'big', 'x'], status: 2, stderr: /500K or 64M/ },
  'an empty name': { args: () => ['--speaker', ' ', 'x'], status: 2, stderr: /a name or a part of one/ },
  'json in two words': { args: () => ['--json', '--format', 'table', 'x'], status: 2, stderr: /cannot be used with/ },
  'an escape sequence in an option': { args: () => ['--\u001b[2J'], status: 2, stderr: /<U\+001B>\[2J/ },
  'an escape sequence in a path': { args: () => ['gone\u001b[2J'], status: 1, stderr: /gone<U\+001B>\[2J: there/ },
  'an escape sequence in the name of a file': {
    args: (r) => [`${r}/odd name\u001b[31m.txt`],
    status: 0,
    stdout: /odd name<U\+001B>\[31m\.txt/,
  },
  'no claims, and that is a failure': {
    asProcess: true,
    args: () => ['--fail-on', 'no-claims'],
    stdin: 'Rain fell on the town.',
    status: 3,
  },
  'no claims, and that is fine': { args: () => [], stdin: 'Rain fell on the town.', status: 0, stdout: /no claims/ },
  'a missing file counts for more than no claims': {
    args: () => ['--fail-on', 'no-claims,unattributed', 'gone'],
    status: 1,
  },
  'colour when asked for': { args: (r) => ['--color', 'always', `${r}/a.txt`], status: 0, stdout: /\u001b\[1m/ },
  'colour forced by the surroundings': {
    asProcess: true,
    args: (r) => [`${r}/a.txt`],
    env: { FORCE_COLOR: '1' },
    status: 0,
    stdout: /\u001b\[1m/,
  },
  'the option goes before the surroundings': {
    args: (r) => ['--color', 'never', `${r}/a.txt`],
    env: { FORCE_COLOR: '1' },
    status: 0,
    also: ({ stdout }) => expect(stdout).not.toContain('\u001b'),
  },
  'NO_COLOR goes before FORCE_COLOR': {
    args: (r) => [`${r}/a.txt`],
    env: { FORCE_COLOR: '1', NO_COLOR: '1' },
    status: 0,
    also: ({ stdout }) => expect(stdout).not.toContain('\u001b'),
  },
  'an output that cannot be opened': {
    args: (r) => ['-o', `${r}/no/where`, `${r}/a.txt`],
    status: 1,
    stdout: '',
    stderr: /cannot write .*no\/where: there is no such folder/,
  },
  'an output that is a folder': {
    args: (r) => ['-o', `${r}/b`, `${r}/a.txt`],
    status: 1,
    stderr: /cannot write .*b: it is a folder/,
  },
  'an output file': {
    asProcess: true,
    args: (r) => ['--json', '-o', `${r}/b/out.txt`, `${r}/b`],
    status: 0,
    stdout: '',
    also: (_, root) => {
      expect(JSON.parse(readFileSync(`${root}/b/out.txt`, 'utf8')).documents).toHaveLength(1)
      expect(readdirSync(`${root}/b`)).toEqual(['c.txt', 'out.txt'])
    },
  },
  schema: {
    asProcess: true,
    args: () => ['schema'],
    status: 0,
    also: (outcome) => expect(json(outcome)).toEqual(JSON.parse(JSON.stringify(SCHEMA))),
  },
}

/** What a run gives wherever its inputs stand, and however long it takes. */
const untimed = ({ status, stdout, stderr }: Outcome, root: string) => [
  status,
  stdout.replaceAll(root, ''),
  stderr.replaceAll(root, '').replace(/[\d.]+ (?:ms|s|[KM]B\/s)\b.*/g, ''),
]

const WAYS = Object.entries(CASES).flatMap(([name, given]) => [
  { name, given, run: inProcess },
  ...(given.asProcess ? [{ name: `${name}: as a process of its own, the same`, given, run: spawned }] : []),
])

test.for(WAYS)('$name', async ({ given, run }) => {
  const { args, status, stdout, stderr, also } = given
  const root = folder(FILES)
  const outcome = await run(args(root), given)
  expect(outcome.status, outcome.stderr).toBe(status)
  if (stdout !== undefined) expect(outcome.stdout).toMatch(stdout === '' ? /^$/ : stdout)
  if (stderr !== undefined) expect(outcome.stderr).toMatch(stderr === '' ? /^$/ : stderr)
  expect(outcome.stderr).not.toMatch(/^\s+at /m)
  also?.(outcome, root)
  if (run === inProcess) return
  const other = folder(FILES)
  expect(untimed(outcome, root)).toEqual(untimed(await inProcess(args(other), given), other))
})

test('where the terminal makes links of addresses, the built command writes some', async () => {
  const { status, stdout } = await spawned([`${folder(FILES)}/a.txt`], { env: { FORCE_HYPERLINK: '1' } })
  expect(status).toBe(0)
  expect(stdout.startsWith('\x1b]8;;file:///')).toBe(true)
})

test('output and errors fit the schema', async () => {
  const root = folder(FILES)
  const validate = new Ajv2020({ strict: false }).compile(SCHEMA)
  const report = await inProcess(['--json', '--with-text', root, `${root}/gone`])
  expect(validate(json(report)), JSON.stringify(validate.errors)).toBe(true)
  for (const command of [['extract'], ['clean']]) {
    for (const record of records(await inProcess([...command, '--format', 'jsonl', root, `${root}/gone`]))) {
      expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
    }
  }
})

test.skipIf(process.getuid?.() === 0)('what may not be read is named', async () => {
  const root = folder({ 'a.txt': ARTICLE, 'b/c.txt': ARTICLE })
  chmodSync(join(root, 'a.txt'), 0)
  chmodSync(join(root, 'b'), 0)
  const { status, stderr } = await inProcess([root])
  chmodSync(join(root, 'b'), 0o700)
  expect(status).toBe(1)
  expect(stderr.match(/permission denied/g)).toHaveLength(2)
})
