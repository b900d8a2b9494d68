// Whole numbers in text, as src/models/packed-rows.ts reads them.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A whole number in base 64, its sign the lowest bit, five bits a digit, the lowest first. */
export function packNumber(number) {
  let rest = number < 0 ? -number * 2 + 1 : number * 2
  let packed = ''
  do {
    packed += DIGITS[(rest & 31) | (rest > 31 ? 32 : 0)]
    rest >>>= 5
  } while (rest > 0)
  return packed
}

/** What each number of a column is more than the one above it. */
export const differences = (column) => column.map((number, i) => number - (column[i - 1] ?? 0))
