import { Command, Option } from 'commander'
import { COMMAND_NAMES } from './commands.ts'
import { longFlagOf } from './option-row.ts'
import { OPTIONS } from './option-table.ts'

/** Only tells values of options from operands: what they mean, and that one is missing, the command itself says. */
function readerOfOperands(): Command {
  const reader = new Command()
  const seen = new Set<string>()
  for (const row of OPTIONS) {
    if (seen.has(longFlagOf(row))) continue
    seen.add(longFlagOf(row))
    reader.addOption(new Option(row.flags.replace(/<([^<>]+)>/, '[$1]')))
  }
  return reader
}

/**
 * The arguments with the command's name at their head: `whosaid --quiet clean page.html` means what
 * `whosaid clean --quiet page.html` means, though the parser would take `clean` for a path there.
 */
export function commandFirst(argv: readonly string[]): string[] {
  const [first = ''] = argv
  if (!first.startsWith('-')) return [...argv]
  const [name = ''] = readerOfOperands().parseOptions([...argv]).operands
  const place = argv.indexOf(name)
  const end = argv.indexOf('--')
  if (!COMMAND_NAMES.includes(name) || (end >= 0 && end < place)) return [...argv]
  return [name, ...argv.slice(0, place), ...argv.slice(place + 1)]
}
