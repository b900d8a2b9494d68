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

/** Rows of whole numbers, sorted, each number as what it is more than the one above it; `PackedRows` reads them. */
export function packRows(rows) {
  let above = []
  return rows
    .toSorted((a, b) => a.map((number, i) => number - b[i]).find((difference) => difference !== 0) ?? 0)
    .map((row) => {
      const packed = row.map((number, i) => packNumber(number - (above[i] ?? 0))).join('')
      above = row
      return packed
    })
    .join('')
}
