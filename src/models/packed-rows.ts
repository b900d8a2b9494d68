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
  return numbers.subarray(0, count)
}

/**
 * The columns of packed rows, one behind the other, as `packRows` of scripts/build writes them: the last as it is, of the
 * others what each number is more than the one above it.
 *
 * @param columns how many numbers a row has
 */
export function columnsOf(packed: string, columns: number): Int32Array {
  const numbers = numbersOf(packed)
  const rows = numbers.length / columns
  for (let column = 0; column < columns - 1; column++)
    for (let i = column * rows + 1; i < (column + 1) * rows; i++) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 1] ?? 0)
  return numbers
}
