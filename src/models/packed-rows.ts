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

const ONE = new Int32Array(1)

/** The first of some packed numbers: of a row that has but one no list is made. */
export function firstNumber(packed: string): number {
  return readNumbers(packed, ONE) > 0 ? (ONE[0] ?? 0) : 0
}

/** Reads them into a list that has room for them, and gives how many there are. */
export function readNumbers(packed: string, numbers: Int32Array): number {
  let count = 0
  let value = 0
  let shift = 0
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

/** Keys and values in turn, a line each, as a map: to look for two signs would take ten times as long. */
export function mapOfLines(packed: string): Map<string, string> {
  const lines = packed.split('\n')
  const map = new Map<string, string>()
  for (let i = 0; i < lines.length; i += 2) map.set(lines[i] ?? '', lines[i + 1] ?? '')
  return map
}
