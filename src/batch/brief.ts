import { readFileSync, statSync } from 'node:fs'
import type { Task } from './task.ts'

/**
 * Files of so many bytes together have been read before a thread is ready, which takes longer than to read an article. What
 * works on them cannot be ended, but the time that it takes is bounded by their size.
 */
const BRIEF = 2 ** 16

/** Names of files that are read as they stand: of a file that is unpacked or decoded first the size tells little. */
const PLAIN = /\.(?:txt|text|md|markdown|html?)$/i

/** The size of a file whose name is plain; undefined for anything else that is there, 0 where nothing is. */
function plainSize(path: string): number | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found ? (found.isFile() && PLAIN.test(path) ? found.size : undefined) : 0
  } catch {
    return undefined
  }
}

/** Whether all files and folders that arguments name are a few short articles. */
export function namesBrief(argv: readonly string[]): boolean {
  let all = 0
  for (const argument of argv) {
    if (argument.startsWith('-')) continue
    const size = plainSize(argument)
    if (size === undefined) return false
    all += size
  }
  return all > 0 && all <= BRIEF
}

/** Whether inputs are short and plain by what they hold, too, so that whoever waits for them may read them. */
export const areBrief = (tasks: readonly Task[]): boolean =>
  tasks.reduce((size, task) => size + task.size, 0) <= BRIEF && tasks.every(isPlain)

function isPlain({ path, raw, content }: Task): boolean {
  if (content !== null || raw || !PLAIN.test(path)) return false
  try {
    const bytes = readFileSync(path)
    return bytes.length <= BRIEF && !bytes.includes(0) && !bytes.subarray(0, 1024).includes('%PDF')
  } catch {
    return false
  }
}
