import { constants } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf } from '../../batch/failure.ts'
import { STANDARD_OUTPUT } from '../../report/messages.ts'
import type { Output } from '../surroundings.ts'
import { type FileTarget, isThere, type Target } from './target.ts'
import { ClosedPipe, OutputError } from './write-errors.ts'

/** How an output ends: complete, to be gone on with, or as if it had not been begun. */
export type Ending = 'complete' | 'partial' | 'dropped'

/** Takes the text of a report; a slow reader keeps `write` waiting. */
export interface Sink {
  /** @param text or its bytes in UTF-8 */
  write(text: string | Uint8Array): Promise<void>
  /** Waits until all that was given is written. */
  flush(): Promise<void>
  /** Ends it; what is not complete does not appear under the name of the whole. */
  close(ending: Ending): Promise<void>
}

const GONE = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'])

class StreamSink implements Sink {
  private readonly stream: Output

  constructor(stream: Output) {
    this.stream = stream
    // Each write reports its own error; without a listener the same error would end the process.
    stream.on('error', () => {})
  }

  write(text: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stream.write(text, (error) => (error ? reject(this.reason(error)) : resolve()))
    })
  }

  async flush(): Promise<void> {}

  async close(): Promise<void> {}

  private reason(error: Error): Error {
    return GONE.has(codeOf(error)) ? new ClosedPipe() : new OutputError(STANDARD_OUTPUT, error)
  }
}

/** How much may wait to be written, in characters: a disk that is slower than we are holds the work back. */
const MOST_WAITING = 2 ** 16

/** Gathers what comes while it writes: to write each of many small results by itself costs more than to make them. */
class HandleSink implements Sink {
  protected readonly shown: string
  protected readonly handle: FileHandle
  private waiting: (string | Uint8Array)[]
  private size: number
  private writing: Promise<void> | null
  private error: Error | null

  constructor(shown: string, handle: FileHandle) {
    this.shown = shown
    this.handle = handle
    this.waiting = []
    this.size = 0
    this.writing = null
    this.error = null
  }

  async write(text: string | Uint8Array): Promise<void> {
    this.waiting.push(text)
    this.size += text.length
    this.writing ??= this.drain()
    if (this.size > MOST_WAITING) await this.writing
    if (this.error) throw this.error
  }

  async flush(): Promise<void> {
    await this.writing
    if (this.error) throw this.error
  }

  async close(_ending: Ending): Promise<void> {
    await this.writing
    await this.handle.close()
    if (this.error) throw this.error
  }

  private async drain(): Promise<void> {
    try {
      while (this.waiting.length > 0) await this.handle.appendFile(this.taken())
    } catch (error) {
      this.error = GONE.has(codeOf(error)) ? new ClosedPipe() : new OutputError(this.shown, error)
    }
    this.writing = null
  }

  private taken(): string | Uint8Array {
    const { waiting } = this
    this.waiting = []
    this.size = 0
    const isText = waiting.every((text) => typeof text === 'string')
    return isText ? waiting.join('') : Buffer.concat(waiting.map((text) => Buffer.from(text)))
  }
}

/** Writes beside the name of the output and takes that name when it is complete. */
class FileSink extends HandleSink {
  private readonly target: FileTarget

  constructor(target: FileTarget, handle: FileHandle) {
    super(target.shown, handle)
    this.target = target
  }

  override async close(ending: Ending): Promise<void> {
    const { path, partial, partialState, state, shown } = this.target
    try {
      await super.flush()
      // On the disk before it takes the name: after a power cut an empty file would have it.
      if (ending === 'complete') await this.handle.sync()
      await super.close(ending)
      if (ending === 'dropped') await Promise.all([partial, partialState].map((file) => rm(file, { force: true })))
      if (ending !== 'complete') return
      await rename(partial, path)
      // The records of the output that was there before were made by another state.
      if (await isThere(partialState)) await rename(partialState, state)
      else await rm(state, { force: true })
    } catch (error) {
      throw error instanceof OutputError ? error : new OutputError(shown, error)
    }
  }
}

/** Never through a link, or into a file that has another name, too: what is in the way is taken away. */
async function openPartial({ partial, mode }: FileTarget, goOn: boolean): Promise<FileHandle> {
  if (!goOn) await rm(partial, { force: true })
  const handle = await open(partial, goOn ? 'a' : 'ax')
  if (mode !== null) await handle.chmod(mode)
  return handle
}

/** How often somebody is looked for who reads a named pipe, in milliseconds. */
const LOOK = 50

/**
 * Opens what is written to as it is. To open a named pipe that nobody reads takes until somebody does, and could not be
 * interrupted: so that is looked for first.
 */
async function openSpecial(shown: string, interrupt: AbortSignal | undefined): Promise<FileHandle> {
  for (;;) {
    try {
      const probe = await open(shown, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0))
      // Held until the other is open: a reader that sees no writer any more takes it for the end.
      return await open(shown, 'a').finally(() => probe.close())
    } catch (error) {
      if (codeOf(error) !== 'ENXIO' || interrupt?.aborted) throw error
      await sleep(LOOK)
    }
  }
}

/** What comes of an output, and how. */
export interface Opening {
  readonly stdout: Output
  readonly interrupt?: AbortSignal
}

/**
 * Opens the output.
 *
 * @param goOn with what is there of it
 */
export async function openSink(target: Target, { stdout, interrupt }: Opening, goOn = false): Promise<Sink> {
  if (target.kind === 'stream') return new StreamSink(stdout)
  try {
    if (target.kind === 'file') return new FileSink(target, await openPartial(target, goOn))
    return new HandleSink(target.shown, await openSpecial(target.shown, interrupt))
  } catch (error) {
    throw new OutputError(target.shown, error)
  }
}
