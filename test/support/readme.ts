import { EXAMPLES } from '../../src/cli/help.ts'
import type { OptionRow } from '../../src/cli/option-row.ts'
import { OPTIONS } from '../../src/cli/option-table.ts'
import { STATUSES } from '../../src/cli/status.ts'
import { FORMAT_NAMES, formatOf } from '../../src/input/input-formats.ts'
import { ERRORS } from '../../src/report/messages.ts'
import { WARNINGS } from '../../src/warnings.ts'
import { inProcess } from './command.ts'

/** What the screen of the README shows: the options and an article of ours. */
const SCREEN = ['--width', '90', '--kind', 'direct,mixed', 'fixtures/articles/sheep-theft/article.txt']

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`
const table = (head: string[], rows: string[][]): string =>
  [row(...head), `|${head.map(() => '---').join('|')}|`, ...rows.map((cells) => row(...cells))].join('\n')

function optionRow({ flags, description, choices, fallback, commands }: OptionRow): string[] {
  const values = choices ? ` (${choices.map((c) => (c === fallback ? `**${c}**` : c)).join(', ')})` : ''
  return [code(flags), description + values, commands.join(', ')]
}

const SHEEP = 'fixtures/articles/sheep-theft/article.txt'

/** Other ways to look at an article, each with how many lines of them are shown. */
const VIEWS: readonly (readonly [string[], number])[] = [
  [['--group-by', 'speaker', '--width', '90', SHEEP], 6],
  [['--context', '--width', '90', '--speaker', 'spokesman', SHEEP], Infinity],
  [['--format', 'lines', '--speaker', 'mabey', SHEEP], Infinity],
]

async function screen(options: string[] = SCREEN, most = Infinity): Promise<string> {
  const { stdout } = await inProcess(options)
  const all = stdout.trimEnd().split('\n')
  const lines = [`$ whosaid ${options.join(' ')}`, '', ...all.slice(0, most), ...(all.length > most ? ['…'] : [])]
  return lines.map((line) => `    ${line}`.trimEnd()).join('\n')
}

async function views(): Promise<string> {
  const screens: string[] = []
  for (const [options, most] of VIEWS) screens.push(await screen(options, most))
  return screens.join('\n\n')
}

/** A claim of an article of ours, whole. */
async function claim(): Promise<string> {
  const { stdout } = await inProcess(['--json', '--explain', 'fixtures/articles/obituary-dancer/article.txt'])
  const claims: readonly { id: string }[] = JSON.parse(stdout).documents[0].claims
  const whole = JSON.stringify(
    claims.find(({ id }) => id === 'c2'),
    null,
    2,
  )
  // Places in a line each.
  const short = whole.replace(/\{\s+("start": \d+),\s+("end": \d+)\s+\}/g, '{ $1, $2 }')
  return short.replace(/^/gm, '    ')
}

/** The parts of the README that are made from what the program says of itself. */
export async function sections(): Promise<Record<string, string>> {
  const codes = (messages: Readonly<Record<string, string>>): string =>
    table(
      ['code', 'meaning'],
      Object.entries(messages).map(([name, message]) => [code(name), message]),
    )
  return {
    screen: `\n${await screen()}\n`,
    views: `\n${await views()}\n`,
    claim: `\n${await claim()}\n`,
    examples: `\n${table(
      ['to get', 'run'],
      EXAMPLES.map(([command, use]) => [use, code(command)]),
    )}\n`,
    options: `\n${table(['option', 'what it does', 'commands'], OPTIONS.map(optionRow))}\n`,
    formats: `\n${table(
      ['format', 'what it is', 'extensions'],
      FORMAT_NAMES.map((name) => [
        code(name),
        formatOf(name).description,
        formatOf(name)
          .extensions.map((extension) => code(`.${extension}`))
          .join(', '),
      ]),
    )}\n`,
    statuses: `\n${table(
      ['status', 'meaning'],
      STATUSES.map(([status, meaning]) => [String(status), meaning]),
    )}\n`,
    warnings: `\n${codes(WARNINGS)}\n`,
    errors: `\n${codes(ERRORS)}\n`,
  }
}

/** A text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
export function filled(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(
    /(<!-- (\w+) -->\n)[\s\S]*?(<!-- \/\2 -->)/g,
    (whole, open: string, name: string, close: string) =>
      parts[name] === undefined ? whole : `${open}${parts[name]}\n${close}`,
  )
}
