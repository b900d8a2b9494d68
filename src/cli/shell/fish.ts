import { COMPLETED, type CompletedCommand, type CompletedOption, DEFAULT_COMMAND } from './completed.ts'

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

function optionLine(condition: string, { long, short, description, value }: CompletedOption): string {
  const parts = [`complete -c whosaid -n ${quoted(condition)} -l ${long.slice(2)}`]
  if (short) parts.push(`-s ${short.slice(1)}`)
  if (value?.choices.length) parts.push(`-x -a ${quoted(value.choices.join(' '))}`)
  else if (value) parts.push(value.isFile ? '-r -F' : '-x')
  return [...parts, `-d ${quoted(description)}`].join(' ')
}

function commandLines(command: CompletedCommand, others: string): string[] {
  const seen = `__fish_seen_subcommand_from ${command.name}`
  // Its options are those of whosaid without a command, too.
  const condition = command === DEFAULT_COMMAND ? `not __fish_seen_subcommand_from ${others}` : seen
  const options = command.options.map((option) => optionLine(condition, option))
  const { words } = command
  return words.length
    ? [...options, `complete -c whosaid -n ${quoted(seen)} -f -a ${quoted(words.join(' '))}`]
    : options
}

/** Completion for fish: commands, the options of each with what they do, their values, else files. */
export function fishCompletion(): string {
  const others = COMPLETED.slice(1)
    .map(({ name }) => name)
    .join(' ')
  const names = COMPLETED.map(
    ({ name, description }) => `complete -c whosaid -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
  )
  return `${[...names, ...COMPLETED.flatMap((command) => commandLines(command, others))].join('\n')}\n`
}
