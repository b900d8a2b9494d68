/** The digits of packed numbers; none of them is escaped within a string. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const VALUES = new Uint8Array(128)
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i

/**
 * Reads whole numbers in base 64, the lowest five bits first, as `packNumber` of scripts/build writes them. One loop over
 * all, as most of a table is read before V8 has optimised anything.
 */
export function numbersOf(packed: string): Int32Array {
  // Each takes a character at least.
  const numbers = new Int32Array(packed.length)
  return numbers.subarray(0, readNumbers(packed, numbers))
}

/** Reads them into a list that has room for them, and gives how many there are. */
export function readNumbers(packed: string, numbers: Int32Array): number {
  let [count, value, shift] = [0, 0, 0]
  for (let i = 0; i < packed.length; i++) {
    const digit = VALUES[packed.charCodeAt(i)] ?? 0
    value |= (digit & 31) << shift
    shift += 5
    if (digit & 32) continue
    numbers[count++] = value & 1 ? -(value >>> 1) : value >>> 1
    value = 0
    shift = 0
  }
  return count
}

/** Lines of keys, then of their values, as a map. */
export function mapOfLines(packed: string): Map<string, string> {
  const lines = packed.split('\n')
  const rows = new Map<string, string>()
  const keys = lines.length / 2
  for (let i = 0; i < keys; i++) rows.set(lines[i] ?? '', lines[keys + i] ?? '')
  return rows
}
