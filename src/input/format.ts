import { binaryString } from './bytes/units.ts'
import { FORMAT_NAMES, formatOf, type Hint, type SourceFormat } from './input-formats.ts'

/** So many characters or bytes of the beginning tell the format. */
const HEAD = 4096

const GZIP = '\x1f\x8b\x08'

export const isGzip = (bytes: Uint8Array): boolean => binaryString(bytes.subarray(0, GZIP.length)) === GZIP

/** The format that the last extension of a path hints at, `.gz` aside. */
function hintOf(path: string): SourceFormat | null {
  const extension = path
    .toLowerCase()
    .replace(/\.gz$/, '')
    .match(/\.([a-z]{2,10})$/)?.[1]
  return FORMAT_NAMES.find((name) => extension && formatOf(name).extensions.includes(extension)) ?? null
}

/** The format that the first bytes tell for certain; null for text of some kind. */
export function packedFormatOf(bytes: Uint8Array): SourceFormat | null {
  const head = binaryString(bytes.subarray(0, HEAD))
  return FORMAT_NAMES.findLast((name) => formatOf(name).isPacked?.(head)) ?? null
}

/** The format of decoded text: told by its beginning, the name being only a hint. */
export function textFormatOf(text: string, path = ''): SourceFormat {
  const head = text.slice(0, HEAD)
  const named = hintOf(path)
  const hintFor = (name: SourceFormat): Hint => (named === null ? null : name === named ? 'own' : 'other')
  const isOf = (name: SourceFormat): boolean => {
    const { isPacked, holdsText, isText } = formatOf(name)
    return (holdsText && isPacked?.(head)) || (isText?.(text, hintFor(name)) ?? false)
  }
  return FORMAT_NAMES.findLast(isOf) ?? 'text'
}
