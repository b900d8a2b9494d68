import { type BigIntStats, constants, createReadStream, open as openFile } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { Socket } from 'node:net'
import { devNull } from 'node:os'
import { addAbortSignal, type Readable } from 'node:stream'
import { promisify } from 'node:util'
import { InputError } from './failure.ts'
import { allowedFor, tooLarge, tooSlow } from './limits.ts'

/** Never waits for somebody to open the other end of a named pipe: that wait could not be ended. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** A path, as bytes where its name is no UTF-8. */
export type FilePath = string | Buffer

/** How the bytes of an input come. */
export type Means = 'file' | 'pipe' | 'nothing'

/**
 * Tells how something can be read. Of devices only the empty one can: others have no end, or wait for a person.
 *
 * @throws InputError `not-a-file` for a device or a socket
 */
export async function meansOf(path: FilePath, found: BigIntStats): Promise<Means> {
  if (found.isFile()) return 'file'
  if (found.isFIFO()) return 'pipe'
  if (found.isCharacterDevice() && (await realpath(path)) === devNull) return 'nothing'
  throw new InputError('not-a-file')
}

/** The bytes of a named pipe, or of one that the shell makes: `<(…)`. They can be waited for in vain, but not for ever. */
async function openPipe(path: FilePath): Promise<Readable> {
  return new Socket({ fd: await promisify(openFile)(path, AT_ONCE), readable: true, writable: false })
}

/**
 * A stream of what a path holds.
 *
 * @param milliseconds how long to wait for the first byte of a pipe
 */
export async function openStream(
  path: FilePath,
  milliseconds: number,
  interrupt: AbortSignal | undefined,
): Promise<Readable> {
  const means = await meansOf(path, await stat(path, { bigint: true }))
  if (means !== 'pipe') return createReadStream(path)
  const pipe = await openPipe(path)
  if (interrupt) addAbortSignal(interrupt, pipe)
  const timer = setTimeout(() => pipe.destroy(tooSlow(milliseconds)), milliseconds)
  const settle = (): void => clearTimeout(timer)
  return pipe.once('readable', settle).once('close', settle)
}

/** All of a pipe; given up when it takes too long as a whole. */
export async function readPipe(
  path: FilePath,
  maxSize: number,
  milliseconds: number,
  interrupt: AbortSignal | undefined,
): Promise<Buffer> {
  const pipe = await openPipe(path)
  if (interrupt) addAbortSignal(interrupt, pipe)
  const timer = setTimeout(() => pipe.destroy(tooSlow(milliseconds)), milliseconds)
  try {
    return await gathered(pipe, maxSize)
  } finally {
    clearTimeout(timer)
    pipe.destroy()
  }
}

/**
 * All of a stream.
 *
 * @throws InputError `too-large` as soon as it is
 */
export async function gathered(stream: AsyncIterable<Uint8Array | string>, maxSize: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maxSize) throw tooLarge(maxSize)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/**
 * All of a file, and never more than is allowed: a file can grow while it is read, and some have no size to look at.
 *
 * @throws InputError `too-large` where it is larger, `not-a-file` where it is no file
 */
export async function readWhole(path: FilePath, maxSize: number): Promise<Buffer> {
  const handle = await open(path, AT_ONCE)
  try {
    const found = await handle.stat()
    if (found.size > maxSize) throw tooLarge(maxSize)
    if (!found.isFile() && !found.isDirectory() && (await realpath(path)) !== devNull)
      throw new InputError('not-a-file')
    let buffer = Buffer.allocUnsafeSlow(found.size + 1)
    let length = 0
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null)
      length += bytesRead
      if (bytesRead === 0) return buffer.subarray(0, length)
      if (length > maxSize) throw tooLarge(maxSize)
      if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length, maxSize) + 1)
    }
  } finally {
    await handle.close()
  }
}

/** All of a file that an option names, which the shell may have made as a pipe: `<(…)`. */
export async function readNamed(path: string, maxSize: number): Promise<Buffer> {
  const found = await stat(path, { bigint: true })
  if (!found.isFIFO()) return readWhole(path, maxSize)
  return readPipe(path, maxSize, allowedFor(undefined, 0), undefined)
}
