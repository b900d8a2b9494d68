import { COMMANDS } from '../commands.ts'
import { longFlagOf, type OptionRow } from '../option-row.ts'
import { OPTIONS } from '../option-table.ts'

/** An option as a shell completes it. */
export interface CompletedOption {
  readonly long: string
  readonly short: string | null
  readonly description: string
  /** Whether a value follows: one of some words, or a file, or anything. */
  readonly value: { readonly choices: readonly string[]; readonly isFile: boolean } | null
}

export interface CompletedCommand {
  readonly name: string
  readonly description: string
  readonly options: readonly CompletedOption[]
  /** The words of which one may follow; none where files do. */
  readonly words: readonly string[]
}

/** Shells that there is a completion for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const

const WORDS: Readonly<Record<string, readonly string[]>> = {
  completion: SHELLS,
  help: COMMANDS.map(({ name }) => name),
}

function completed(row: OptionRow): CompletedOption {
  const { flags, description, choices = [] } = row
  const value = /<([\w-]+)>/.exec(flags)?.[1]
  return {
    long: longFlagOf(row),
    short: /^-\w/.exec(flags)?.[0] ?? null,
    description,
    value: value === undefined ? null : { choices, isFile: value === 'file' },
  }
}

const HELP: CompletedOption = { long: '--help', short: '-h', description: 'print this help', value: null }

/** All commands with their options, as the table of options has them. */
export const COMPLETED: readonly CompletedCommand[] = COMMANDS.map(({ name, description }) => ({
  name,
  description,
  options: [...OPTIONS.filter(({ commands }) => commands.some((own) => own === name)).map(completed), HELP],
  words: WORDS[name] ?? [],
}))

/** What whosaid does when none is named: its options are completed, too. */
export const [DEFAULT_COMMAND] = COMPLETED

export const flagsOfOption = ({ long, short }: CompletedOption): string[] => (short ? [short, long] : [long])
