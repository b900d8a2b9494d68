/** The commands that read articles. */
export type CommandName = 'extract' | 'clean' | 'learn' | 'trace' | 'verify' | 'speakers' | 'unnamed'

/**
 * An option, as the parser takes it, the help shows it and the README lists it.
 * `read` turns the words of the user into a value; what it throws is shown to them.
 */
export interface OptionRow {
  readonly flags: string
  readonly description: string
  readonly commands: readonly CommandName[]
  readonly choices?: readonly string[]
  readonly read?: (text: string) => unknown
  /** May be given several times. */
  readonly many?: true
  /** May be given as a list with commas. */
  readonly list?: true
  readonly fallback?: string
  /** An option that cannot be given beside it. */
  readonly conflicts?: string
  /** The values of --format with which it does something, where it does not with all. */
  readonly forms?: readonly string[]
  /** What else must be given for it to do something. */
  readonly needs?: { readonly what: string; readonly when: (settings: Readonly<Record<string, unknown>>) => boolean }
  /** It changes neither what is found nor how it is written: a run may be gone on with without it. */
  readonly aside?: true
}

/** The long name of an option, as it is typed: `--min-confidence`. */
export const longFlagOf = ({ flags }: OptionRow): string => /--[\w-]+/.exec(flags)?.[0] ?? flags

/** The name under which the parser gives its value: `minConfidence`. */
export function attributeOf(row: OptionRow): string {
  return longFlagOf(row)
    .replace(/^--(?:no-)?/, '')
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Groups of commands that share options. */
export const COMMAND_GROUPS = {
  extract: ['extract'],
  clean: ['clean'],
  learn: ['learn'],
  trace: ['trace'],
  both: ['extract', 'clean'],
  compare: ['verify', 'speakers', 'unnamed'],
  single: ['extract', 'clean', 'learn', 'trace'],
  reading: ['extract', 'clean', 'trace', 'verify', 'speakers', 'unnamed'],
  all: ['extract', 'clean', 'learn', 'trace', 'verify', 'speakers', 'unnamed'],
} as const satisfies Readonly<Record<string, readonly CommandName[]>>
