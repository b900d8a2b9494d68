import type { Command } from 'commander'

/** What the end of a file's name tells of what is written into it, where that is not the name of a format itself. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['ndjson', 'jsonl'],
  ['md', 'markdown'],
  ['htm', 'html'],
])

/**
 * Takes the format from the name of the file that is written (`-o claims.csv`), where no `--format` is given and the
 * command has one of that name; else leaves the usual one.
 */
export function takeFormatOfFile(command: Command): void {
  const { output, json } = command.opts<{ output?: string; json?: true }>()
  if (output === undefined || json || command.getOptionValueSource('format') !== 'default') return
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? ''
  const format = ENDINGS.get(ending) ?? ending
  const choices = command.options.find(({ long }) => long === '--format')?.argChoices ?? []
  if (choices.includes(format)) command.setOptionValueWithSource('format', format, 'implied')
}
