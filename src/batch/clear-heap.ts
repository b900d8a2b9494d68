import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How many packed parts of a result tell that its input has filled the heap. */
const MANY_PARTS = 8

let collect: (() => void) | null = null

/**
 * Clears the heap of a thread behind a large input: while it waits nothing would, and who writes the result needs memory,
 * too.
 */
export function clearHeapAfter(parts: number): void {
  if (parts < MANY_PARTS) return
  if (!collect) {
    setFlagsFromString('--expose-gc')
    // What a context gets by the name of `gc` is a function without arguments.
    collect = runInNewContext('gc') as () => void
  }
  collect()
}
