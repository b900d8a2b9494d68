import { readFileSync } from 'node:fs'

/** Files that the process keeps open whatever it does, the loading of its parts included. */
const FOR_ANY = 48

/** And for each thread. */
const FOR_THREAD = 8

/** How many files the system lets a process open; where it does not say, as many as are wanted. */
function allowed(): number {
  try {
    const soft = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]
    return soft === undefined ? Number.POSITIVE_INFINITY : Number(soft)
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** What `ulimit -n` must be for one thread. */
export const LEAST_FILES = FOR_ANY + FOR_THREAD

/** How many threads have room for their files; 0 where there is none for one. A thread without would never answer. */
export function roomForThreads(): number {
  return Math.max(0, Math.floor((allowed() - FOR_ANY) / FOR_THREAD))
}
