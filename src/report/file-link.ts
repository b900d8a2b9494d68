import type { Source } from '../types.ts'

const DRIVE = /^[a-z]:[\\/]/i

/** A path as a part of an address: control characters and marks that mean something there are escaped. */
const encoded = (path: string): string => path.split(/[\\/]/).map(encodeURIComponent).join('/')

/**
 * The address of a file for a terminal that leads there, with the line as its fragment, as terminals and editors take
 * it; null for what is no file.
 *
 * @param folder address of the working folder, which ends in a slash
 * @param line 1-based; null where it is not known. The line of a record is not that of its file.
 */
export function fileLink(
  folder: string,
  { path, id }: Pick<Source, 'path' | 'id'>,
  line: string | null,
): string | null {
  if (path === '-' || path === '') return null
  const place = DRIVE.test(path) ? `file:///${encoded(path).replace('%3A', ':')}` : new URL(encoded(path), folder).href
  return line && id === null ? `${place}#${line}` : place
}

/** Text that leads to an address where it is clicked: OSC 8, which other terminals pass over. */
export const linked = (text: string, address: string): string => `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
