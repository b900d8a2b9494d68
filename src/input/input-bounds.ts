/** No article has more lines: what has more was made to fill the memory, and several of them are taken for one. */
export const MOST_BLOCKS = 200_000

/** What small data may unpack to in any case, and larger ones by their size: pages and texts unpack to four times theirs. */
const ANY_UNPACKED = 10_000_000
const TIMES_PACKED = 6

/** What is wrong with packed data that exceed the limit by their size, not by the size that the user allows. */
export const OVERPACKED = `it unpacks to more than ${TIMES_PACKED} times its size, as no text does`

/**
 * Greatest size in bytes that packed data may have once they are unpacked: reading takes memory by that size, and a
 * megabyte can be made to unpack to a thousand.
 */
export function unpackedLimit(packed: number, maxSize: number): number {
  return Math.min(maxSize, Math.max(ANY_UNPACKED, TIMES_PACKED * packed))
}
