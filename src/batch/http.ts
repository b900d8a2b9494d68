import { promisify } from 'node:util'
import { brotliDecompress, gunzip, type InputType, inflate, inflateRaw, type ZlibOptions } from 'node:zlib'
import { OVERPACKED, unpackedLimit } from '../input/input-bounds.ts'
import { InputError } from './failure.ts'
import { tooLarge } from './limits.ts'
import { fieldsOf, LONGEST_HEAD } from './warc-records.ts'

type Unpack = (bytes: InputType, options: ZlibOptions) => Promise<Buffer>

const deflated: Unpack = (bytes, options) =>
  promisify<InputType, ZlibOptions, Buffer>(inflate)(bytes, options).catch((error: unknown) => {
    // Servers leave out the two bytes that the standard puts in front.
    if (isTooLarge(error)) throw error
    return promisify<InputType, ZlibOptions, Buffer>(inflateRaw)(bytes, options)
  })

const UNPACK: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', promisify<InputType, ZlibOptions, Buffer>(gunzip)],
  ['x-gzip', promisify<InputType, ZlibOptions, Buffer>(gunzip)],
  ['deflate', deflated],
  ['br', promisify<InputType, ZlibOptions, Buffer>(brotliDecompress)],
])

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** Crawlers store some bodies unpacked and keep the fields that say they were packed. */
const isMarkup = (body: Buffer): boolean => body.toString('latin1', 0, LONGEST_HEAD).trimStart().startsWith('<')

/** The length that a chunk says to have, and its line's end. */
const CHUNK = /^([\da-f]{1,8})[^\n]{0,200}\n/i
const LONGEST_CHUNK_LINE = 220

/** Undoes the chunks of a transfer; what does not follow their form is taken as it stands. */
function joined(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const [line, size] = body.toString('latin1', at, at + LONGEST_CHUNK_LINE).match(CHUNK) ?? []
    if (line === undefined || size === undefined) return parts.length === 0 ? body : Buffer.concat(parts)
    const start = at + line.length
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(body.subarray(start, start + length))
    at = start + length + (body[start + length] === 13 ? 2 : 1)
  }
  return Buffer.concat(parts)
}

async function unpacked(body: Buffer, encoding: string, maxSize: number): Promise<Buffer> {
  const unpack = UNPACK.get(encoding)
  if (!unpack || isMarkup(body)) return body
  // Never more than this is held, however much there is.
  const limit = unpackedLimit(body.length, maxSize)
  try {
    return await unpack(body, { maxOutputLength: limit })
  } catch (error) {
    if (!isTooLarge(error)) throw new InputError('broken-gzip')
    throw limit < maxSize ? new InputError('too-large', OVERPACKED) : tooLarge(maxSize)
  }
}

/**
 * The body of an HTTP message, as its sender had it before it was packed and cut in chunks.
 *
 * @throws InputError `too-large`, `broken-gzip`
 */
export async function httpBody(message: Uint8Array, maxSize: number): Promise<Uint8Array> {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength)
  const [head = ''] = bytes.toString('latin1', 0, LONGEST_HEAD).split(/(?<=\r?\n\r?\n)/, 1)
  const fields = fieldsOf(head)
  const body = bytes.subarray(head.length)
  const whole = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? joined(body) : body
  return unpacked(whole, (fields.get('content-encoding') ?? '').toLowerCase(), maxSize)
}
