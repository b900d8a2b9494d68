import { type FileHandle, open, rename, stat } from 'node:fs/promises'
import { codeOf } from '../batch/failure.ts'
import { cannotWrite, STANDARD_OUTPUT, SYSTEM } from '../report/messages.ts'
import type { Output } from './surroundings.ts'

/** Takes the text of a report; a slow reader keeps `write` waiting. */
export interface Sink {
  write(text: string): Promise<void>
  /** Ends it; what is not complete does not appear under the name of the whole. */
  close(complete: boolean): Promise<void>
}

/** The reader of standard output has gone: no failure, but nothing more is wanted. */
export class ClosedPipe extends Error {}

/** The output cannot be written. */
export class OutputError extends Error {
  constructor(where: string, error: unknown) {
    const code = codeOf(error)
    super(cannotWrite(where, SYSTEM[code] ?? (code || String(error))))
  }
}

const GONE = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'])

class StreamSink implements Sink {
  private readonly stream: Output

  constructor(stream: Output) {
    this.stream = stream
    // Each write reports its own error; without a listener the same error would end the process.
    stream.on('error', () => {})
  }

  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stream.write(text, (error) => (error ? reject(this.reason(error)) : resolve()))
    })
  }

  async close(): Promise<void> {}

  private reason(error: Error): Error {
    return GONE.has(codeOf(error)) ? new ClosedPipe() : new OutputError(STANDARD_OUTPUT, error)
  }
}

/** How much may wait to be written, in characters: a disk that is slower than we are holds the work back. */
const MOST_WAITING = 2 ** 16

/** Gathers what comes while it writes: to write each of many small results by itself costs more than to make them. */
class FileSink implements Sink {
  private readonly path: string
  private readonly handle: FileHandle
  private readonly partial: string
  private waiting: string[]
  private size: number
  private writing: Promise<void> | null
  private error: OutputError | null

  constructor(path: string, handle: FileHandle, partial: string) {
    this.path = path
    this.handle = handle
    this.partial = partial
    this.waiting = []
    this.size = 0
    this.writing = null
    this.error = null
  }

  async write(text: string): Promise<void> {
    this.waiting.push(text)
    this.size += text.length
    this.writing ??= this.drain()
    if (this.size > MOST_WAITING) await this.writing
    if (this.error) throw this.error
  }

  async close(complete: boolean): Promise<void> {
    await this.writing
    if (this.error) throw this.error
    try {
      await this.handle.close()
      if (complete && this.partial !== this.path) await rename(this.partial, this.path)
    } catch (error) {
      throw new OutputError(this.path, error)
    }
  }

  private async drain(): Promise<void> {
    try {
      while (this.waiting.length > 0) await this.handle.appendFile(this.taken())
    } catch (error) {
      this.error = new OutputError(this.path, error)
    }
    this.writing = null
  }

  private taken(): string {
    const text = this.waiting.join('')
    this.waiting = []
    this.size = 0
    return text
  }
}

/** A device or a pipe is written to as it is; a file is written beside its name and renamed when it is complete. */
export async function partialOf(path: string): Promise<string> {
  const special = await stat(path).then(
    (found) => !found.isFile(),
    () => false,
  )
  return special ? path : `${path}.partial`
}

/** Opens the output: a file where one is named, to go on with it or anew, else the stream. */
export async function openSink(path: string | undefined, stream: Output, append = false): Promise<Sink> {
  if (path === undefined) return new StreamSink(stream)
  const partial = await partialOf(path)
  try {
    return new FileSink(path, await open(partial, append ? 'a' : 'w'), partial)
  } catch (error) {
    throw new OutputError(path, error)
  }
}
