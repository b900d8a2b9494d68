import { MISTAKES } from '../report/messages.ts'
import { COMMAND_NAMES, isCompared } from './commands.ts'
import { nearest } from './near.ts'
import { attributeOf, type CommandName, longFlagOf, type OptionRow } from './option-row.ts'
import { OPTIONS } from './option-table.ts'

const flagsOf = (rows: readonly OptionRow[]): string[] => [...new Set(rows.map(longFlagOf))]

/** What is said of an option that a command does not have: whose it is, or what may be meant. */
function unknownOption(flag: string, command: CommandName): string {
  if (flag === '--resume' && isCompared(command)) return MISTAKES.notResumed(command)
  const owners = OPTIONS.filter((row) => row.flags.split(/[ ,]+/).includes(flag)).flatMap(({ commands }) => commands)
  if (owners.length > 0) return MISTAKES.ofOthers(flag, [...new Set(owners)], command)
  const own = flagsOf(OPTIONS.filter(({ commands }) => commands.includes(command)))
  return MISTAKES.unknownOption(flag, nearest(flag, own) ?? nearest(flag, flagsOf(OPTIONS)))
}

/** What the parser says, with what the user may have meant; the parser suggests options of other commands as if they were its own. */
export function explained(message: string, command: CommandName): string {
  const flag = /^error: unknown option '([^'=]+)/.exec(message)?.[1]
  return flag === undefined ? message : `error: ${unknownOption(flag, command)}\n`
}

/** What is said of a word where a command stands, or null where it can be a path. */
export function unknownCommand(word: string): string | null {
  const near = nearest(word, COMMAND_NAMES)
  return near === null ? null : MISTAKES.unknownCommand(word, near)
}

/** What is said of the options that were given and do nothing, where the others are as they are. */
export function idleOptions(
  command: CommandName,
  settings: Readonly<Record<string, unknown>>,
  isGiven: (attribute: string) => boolean,
): string[] {
  const idle = (row: OptionRow): string | null => {
    const { forms, needs } = row
    const format = String(settings.format)
    if (forms && !forms.includes(format)) return MISTAKES.idleForm(longFlagOf(row), format, forms)
    return needs && !needs.when(settings) ? MISTAKES.idle(longFlagOf(row), needs.what) : null
  }
  return OPTIONS.filter((row) => row.commands.includes(command) && isGiven(attributeOf(row)))
    .map(idle)
    .filter((message) => message !== null)
}
