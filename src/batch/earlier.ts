import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { httpBody } from './http.ts'
import { lines, type TOO_LONG } from './split-lines.ts'
import type { Task } from './task.ts'

/** Records are ours: there is no limit but that of a string. */
const ANY = { bytes: 2 ** 29 - 24, milliseconds: Number.POSITIVE_INFINITY }

/** How much is gathered before it is written, in characters. */
const CHUNK = 2 ** 16

/** A record of an earlier run: of which input, and of which state of it. */
interface Recorded {
  readonly key: string
  readonly sha256: string
  readonly url: string | null
  readonly isError: boolean
}

const keyOf = (path: string, id: string | null): string => JSON.stringify([path, id])

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** A record as it was written whole, or null: a broken last line, or something that is not ours. */
function recorded(line: string | typeof TOO_LONG): Recorded | null {
  try {
    // What is not there is undefined, and then the record is none of ours.
    const { type, source } = JSON.parse(String(line)) as { type?: unknown; source?: Readonly<Record<string, unknown>> }
    const path = textOr(source?.path)
    if (path === null) return null
    const key = keyOf(path, textOr(source?.id))
    return { key, sha256: textOr(source?.sha256) ?? '', url: textOr(source?.url), isError: type === 'error' }
  } catch {
    return null
  }
}

/** The records of one input that no input of this run has claimed so far. */
class Unclaimed {
  readonly records: Recorded[]
  /** Whether this run has come to such an input. */
  met: boolean

  constructor() {
    this.records = []
    this.met = false
  }
}

/** What an earlier run has done, to be claimed by the inputs that are as they were. */
export class Earlier {
  /** Lines that were not taken over: broken ones, and errors, which are tried again. */
  dropped: number
  private readonly inputs: Map<string, Unclaimed>

  constructor() {
    this.dropped = 0
    this.inputs = new Map()
  }

  add(record: Recorded): void {
    const unclaimed = this.inputs.get(record.key) ?? new Unclaimed()
    unclaimed.records.push(record)
    this.inputs.set(record.key, unclaimed)
  }

  /** Whether there is a record of an input, whatever has become of it; and it has been met. */
  knows(path: string, id: string | null): boolean {
    const unclaimed = this.inputs.get(keyOf(path, id))
    if (unclaimed) unclaimed.met = true
    return unclaimed !== undefined
  }

  /** Whether an input was done as it is now; each record stands for one input. */
  claims({ path, id, url }: Task, sha256: string): boolean {
    const records = this.inputs.get(keyOf(path, id))?.records ?? []
    const at = records.findIndex((each) => each.sha256 === sha256 && (url === null || url === each.url))
    if (at >= 0) records.splice(at, 1)
    return at >= 0
  }

  /** A failure now leaves the record as it was. */
  keep(path: string, id: string | null): void {
    this.inputs.get(keyOf(path, id))?.records.shift()
  }

  /** Records of inputs that have changed since, or that come less often now. */
  get stale(): Recorded[] {
    return [...this.inputs.values()].filter(({ met }) => met).flatMap(({ records }) => records)
  }

  /** The inputs of records that this run has not come to: path and id. */
  get vanished(): [path: string, id: string | null][] {
    const gone = [...this.inputs].filter(([, { met, records }]) => !met && records.length > 0)
    // What `keyOf` has written.
    return gone.map(([key]) => JSON.parse(key) as [string, string | null])
  }
}

/** Writes the lines of a file that are wanted to another, which then takes its name. */
async function filtered(from: string, to: string, wanted: (line: string | typeof TOO_LONG) => boolean): Promise<void> {
  const kept = `${to}.kept`
  await rm(kept, { force: true })
  const handle = await open(kept, 'wx')
  try {
    await handle.chmod((await stat(from)).mode & 0o777)
    let waiting = ''
    for await (const line of lines(createReadStream(from), ANY)) {
      if (wanted(line)) waiting += `${String(line)}\n`
      if (waiting.length < CHUNK) continue
      await handle.appendFile(waiting)
      waiting = ''
    }
    await handle.appendFile(waiting)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(kept, to)
}

/**
 * Makes ready to go on with an output: what is whole in it stays, a broken last line and the errors, which are to be
 * tried again, are dropped.
 *
 * @param from the output as it is, whole or not
 * @param to the file to go on with
 */
export async function takeOver(from: string, to: string): Promise<Earlier> {
  const earlier = new Earlier()
  await filtered(from, to, (line) => {
    const record = recorded(line)
    const wanted = record !== null && !record.isError
    if (wanted) earlier.add(record)
    else earlier.dropped++
    return wanted
  })
  return earlier
}

/** Takes records out of an output. */
export async function withdraw(output: string, records: readonly Recorded[]): Promise<void> {
  const counts = new Map<string, number>()
  const nameOf = ({ key, sha256, url }: Recorded): string => JSON.stringify([key, sha256, url])
  for (const each of records) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1)
  await filtered(output, output, (line) => {
    const record = recorded(line)
    const count = record && !record.isError ? (counts.get(nameOf(record)) ?? 0) : 0
    if (record && count > 0) counts.set(nameOf(record), count - 1)
    return count === 0
  })
}

/** The digest of an input, as its record has it. */
export async function digestOf({ path, raw, content, isHttp }: Task, maxSize: number): Promise<string> {
  const hash = createHash('sha256')
  if (isHttp && content instanceof Uint8Array) return hash.update(await httpBody(content, maxSize)).digest('hex')
  if (content !== null) return hash.update(content).digest('hex')
  for await (const chunk of createReadStream(raw ? Buffer.from(raw) : path)) hash.update(chunk)
  return hash.digest('hex')
}
