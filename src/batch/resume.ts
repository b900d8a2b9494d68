import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { lines } from './lines.ts'

interface Recorded {
  readonly type?: unknown
  readonly source?: { readonly path?: unknown; readonly id?: unknown }
}

const keyOf = (path: unknown, id: unknown): string => JSON.stringify([path, id ?? null])

/** The inputs that an earlier run has done, each as often as it was done. */
export class Earlier {
  private readonly counts: Map<string, number>

  constructor() {
    this.counts = new Map()
  }

  add(path: unknown, id: unknown): void {
    const key = keyOf(path, id)
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  /** Whether an input was done; each earlier record stands for one input. */
  takes(path: string, id: string | null): boolean {
    const key = keyOf(path, id)
    const count = this.counts.get(key) ?? 0
    if (count > 0) this.counts.set(key, count - 1)
    return count > 0
  }
}

/** A record as it was written whole, or null: a broken last line, or something that is not ours. */
function recorded(line: string): Recorded | null {
  try {
    // What is not there is undefined, and then the record is none of ours.
    const value = JSON.parse(line) as Recorded | null
    return typeof value?.source?.path === 'string' ? value : null
  } catch {
    return null
  }
}

/**
 * Makes ready to go on with an output: what is whole in it stays, a broken last line and the errors, which are to be
 * tried again, are dropped.
 */
export async function resume(output: string, partial: string): Promise<Earlier> {
  const earlier = new Earlier()
  const from = existsSync(partial) ? partial : output
  if (!existsSync(from)) return earlier
  const kept = createWriteStream(`${partial}.kept`)
  for await (const line of lines(createReadStream(from))) {
    const record = recorded(line)
    if (!record || record.type === 'error') continue
    earlier.add(record.source?.path, record.source?.id)
    if (!kept.write(`${line}\n`)) await once(kept, 'drain')
  }
  kept.end()
  await finished(kept)
  await rename(`${partial}.kept`, partial)
  return earlier
}
