/** The digits of packed numbers; none of them is escaped within a string. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const VALUES = new Uint8Array(128)
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i

/**
 * Reads packed rows of whole numbers as `packRows` of scripts/build/tables.mjs writes them: each number as what it is
 * more than the one above it, in base 64 with the lowest five bits first, as in source maps.
 */
export class PackedRows {
  readonly #packed: string
  readonly #row: Int32Array
  #at = 0

  /** @param columns how many numbers a row has */
  constructor(packed: string, columns: number) {
    this.#packed = packed
    this.#row = new Int32Array(columns)
  }

  /** The next row, in one array that all share; null behind the last. */
  next(): Int32Array | null {
    if (this.#at >= this.#packed.length) return null
    for (let column = 0; column < this.#row.length; column++)
      this.#row[column] = (this.#row[column] ?? 0) + this.#number()
    return this.#row
  }

  #number(): number {
    let [value, shift, digit] = [0, 0, 0]
    do {
      digit = VALUES[this.#packed.charCodeAt(this.#at++)] ?? 0
      value |= (digit & 31) << shift
      shift += 5
    } while (digit & 32)
    return value & 1 ? -(value >>> 1) : value >>> 1
  }
}
