import { type UnzipFileInfo, unzipSync } from 'fflate'
import { ReadError } from '../errors.ts'

/** What the parts that are read may unpack to: their markup packs far better than the words in it. */
const ANY_SIZE = 10_000_000
const TIMES_SIZE = 40
const OVERPACKED = `it unpacks to more than ${TIMES_SIZE} times its size, as no document does`
/** Documents hold some dozens of parts, and one a picture. */
const MOST_PARTS = 20_000

const decoder = new TextDecoder()

/**
 * Takes single parts out of an office document (a ZIP archive). Only these are unpacked, and none twice.
 *
 * @throws ReadError `broken-docx` or `too-large`
 */
export function partsOf(bytes: Uint8Array, names: readonly string[], maxSize: number): ReadonlyMap<string, string> {
  const most = Math.min(maxSize, Math.max(ANY_SIZE, TIMES_SIZE * bytes.length))
  const left = new Set(names)
  let [size, seen] = [0, 0]
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (++seen > MOST_PARTS) throw new ReadError('broken-docx')
    if (!left.delete(name)) return false
    size += originalSize
    if (size > most) throw new ReadError('too-large', most < maxSize ? OVERPACKED : '')
    return true
  }
  try {
    const parts = unzipSync(bytes, { filter })
    return new Map(Object.entries(parts).map(([name, part]) => [name, decoder.decode(part)]))
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('broken-docx', '', { cause: error })
  }
}
