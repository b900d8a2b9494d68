import { deserialize, serialize } from 'node:v8'
import type { Work } from './work.ts'

let made = 0

/**
 * The work of a run in memory that all threads share: each understands it once, however many inputs it is handed. With
 * thousands of words in a configuration, to copy and compile them for every input takes longer than to read it.
 */
export class SharedWork {
  readonly id: number
  readonly bytes: Uint8Array

  constructor(work: Work) {
    made++
    this.id = made
    const bytes = serialize(work)
    this.bytes = new Uint8Array(new SharedArrayBuffer(bytes.length))
    this.bytes.set(bytes)
  }
}

let known: { id: number; work: Work } | null = null

/** In a thread: the work that it is handed. The same object as long as it is the same work, so that others can remember it. */
export function workOf({ id, bytes }: SharedWork): Work {
  if (known?.id !== id) {
    // What the constructor has written.
    known = { id, work: deserialize(Buffer.from(bytes)) as Work }
  }
  return known.work
}
