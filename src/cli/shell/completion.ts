import { bashCompletion } from './bash.ts'
import { fishCompletion } from './fish.ts'
import { zshCompletion } from './zsh.ts'

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const

type Shell = keyof typeof SCRIPTS

/** Whether there is a completion for a shell of that name. */
export const isShell = (name: string): name is Shell => Object.hasOwn(SCRIPTS, name)

/**
 * The script that completes whosaid in a shell. It holds all words itself: to start Node at every press of a key would
 * take longer than to type on.
 */
export const completionFor = (shell: Shell): string => SCRIPTS[shell]()
