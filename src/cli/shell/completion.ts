import { bashCompletion } from './bash.ts'
import type { SHELLS } from './completed.ts'
import { fishCompletion } from './fish.ts'
import { zshCompletion } from './zsh.ts'

type Shell = (typeof SHELLS)[number]

const SCRIPTS: Readonly<Record<Shell, () => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

/** Whether there is a completion for a shell of that name. */
export const isShell = (name: string): name is Shell => Object.hasOwn(SCRIPTS, name)

/**
 * The script that completes whosaid in a shell. It holds all words itself: to start Node at every press of a key would
 * take longer than to type on.
 */
export const completionFor = (shell: Shell): string => SCRIPTS[shell]()
