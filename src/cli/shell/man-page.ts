import { COMMANDS } from '../commands.ts'
import { EXAMPLES, TEXTS } from '../help.ts'
import type { OptionRow } from '../option-row.ts'
import { OPTIONS } from '../option-table.ts'
import { STATUSES } from '../status.ts'

/** Text of a manual page: nothing in it is a request, and hyphens are those of the keyboard. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&')

const item = (head: string, text: string): string => `.TP\n${head}\n${roff(text)}`
const bold = (text: string): string => `\\fB${roff(text)}\\fR`

function optionItem({ flags, description, choices, fallback, commands }: OptionRow): string {
  const head = flags.replace(/(-[\w-]+)|<([\w-]+)>/g, (whole, flag?: string, value?: string) =>
    flag ? bold(flag) : value ? `\\fI${roff(value)}\\fR` : whole,
  )
  const values = choices ? ` (${choices.join(', ')}${fallback ? `; default: ${fallback}` : ''})` : ''
  return item(head, `${description}${values}; of ${commands.join(', ')}`)
}

const section = (name: string, ...parts: string[]): string => `.SH ${name}\n${parts.join('\n')}`

/** The manual page, in the macros of man(7), from the same tables as the parser and the help. */
export function manPage(version: string): string {
  return `${[
    `.TH WHOSAID 1 "" "whosaid ${version}" "User Commands"`,
    section('NAME', `whosaid \\- ${roff(TEXTS.description.replace(/\.$/, '').toLowerCase())}`),
    section('SYNOPSIS', '.B whosaid\n[\\fIcommand\\fR] [\\fIoptions\\fR] [\\fIpath\\fR...]'),
    section('DESCRIPTION', `${roff(TEXTS.description)} ${roff(`Paths are ${TEXTS.paths}.`)}`),
    section('COMMANDS', ...COMMANDS.map(({ name, description }) => item(bold(name), description))),
    section('OPTIONS', ...OPTIONS.map(optionItem)),
    section('EXAMPLES', ...EXAMPLES.map(([command, use]) => item(bold(command), use))),
    section('EXIT STATUS', ...STATUSES.map(([status, meaning]) => item(bold(String(status)), meaning))),
  ].join('\n')}\n`
}
