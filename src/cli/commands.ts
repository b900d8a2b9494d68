import { TEXTS } from './help.ts'
import type { CommandName } from './option-row.ts'

/** A command: its name, what it is for, and whether it reads inputs, with the options that name it. */
type CommandRow =
  | { readonly name: CommandName; readonly description: string; readonly reads: true }
  | { readonly name: 'schema' | 'completion' | 'help'; readonly description: string; readonly reads: false }

/** In the order of the help; the first is what whosaid does when none is named. */
export const COMMANDS: readonly CommandRow[] = [
  { name: 'extract', description: TEXTS.extract, reads: true },
  { name: 'clean', description: TEXTS.clean, reads: true },
  { name: 'learn', description: TEXTS.learn, reads: true },
  { name: 'verify', description: TEXTS.verify, reads: true },
  { name: 'speakers', description: TEXTS.speakers, reads: true },
  { name: 'drift', description: TEXTS.drift, reads: true },
  { name: 'unnamed', description: TEXTS.unnamed, reads: true },
  { name: 'trace', description: TEXTS.trace, reads: true },
  { name: 'review', description: TEXTS.review, reads: true },
  { name: 'schema', description: TEXTS.schema, reads: false },
  { name: 'completion', description: TEXTS.completion, reads: false },
  { name: 'help', description: TEXTS.helpCommand, reads: false },
]

export const COMMAND_NAMES: readonly string[] = COMMANDS.map(({ name }) => name)

/** Whether a command compares what several articles say: it has its result when all of them are read. */
export const isCompared = (name: CommandName): boolean => ['verify', 'speakers', 'drift', 'unnamed'].includes(name)
