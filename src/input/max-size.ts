import type { ReaderOptions } from '../article-types.ts'
import { ReadError } from './errors.ts'

/** Greatest size of an input in bytes, where the user gives none: enough for any page, too little to fill the memory. */
export const MAX_SIZE = 64 * 2 ** 20

/** @throws ReadError `too-large` */
export function checkSize(bytes: Uint8Array, { maxSize = MAX_SIZE }: ReaderOptions): void {
  if (bytes.length > maxSize) throw new ReadError('too-large')
}
