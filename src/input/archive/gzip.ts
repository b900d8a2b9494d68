import { ReadError } from '../errors.ts'

/** Joins pieces into one stretch of bytes. */
function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/**
 * Unpacks gzip data, with what the platform has for it. A few kilobytes can unpack to gigabytes, so the size is watched
 * while unpacking and nothing beyond the greatest is ever held.
 *
 * @param detail what the error says of data that are larger
 * @throws ReadError `too-large` or `broken-gzip`
 */
export async function gunzip(bytes: Uint8Array, maxSize: number, detail = ''): Promise<Uint8Array> {
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      if (!value) continue
      length += value.length
      if (length > maxSize) throw new ReadError('too-large', detail)
      pieces.push(value)
    }
  } catch (error) {
    reader.cancel().catch(() => undefined)
    throw error instanceof ReadError ? error : new ReadError('broken-gzip', '', { cause: error })
  }
  return join(pieces, length)
}
