import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How many packed parts of a result tell that its input has filled the heap. */
const MANY_PARTS = 32

type Collect = (what?: { type: 'minor' | 'major' }) => void

let collect: Collect | null = null

function collector(): Collect {
  if (collect) return collect
  setFlagsFromString('--expose-gc')
  // What a context gets by the name of `gc` is that function.
  collect = runInNewContext('gc') as Collect
  return collect
}

/** Clears what has lived for a moment only: what stands in large buffers counts for little, and would be left for long. */
export function clearYoung(): void {
  collector()({ type: 'minor' })
}

/**
 * Clears the heap of a thread behind a large input: while it waits nothing would, and who writes the result needs memory,
 * too.
 */
export function clearHeapAfter(parts: number): void {
  if (parts >= MANY_PARTS) collector()()
}
