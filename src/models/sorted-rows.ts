/**
 * Rows of a key, a tab and a value, a line each, sorted by the code units of their keys: a table that is searched as it
 * stands, since to build a map of it would take longer than to read an article.
 */
export class SortedRows {
  readonly #rows: string

  constructor(rows: string) {
    this.#rows = rows
  }

  /** The value of a key; undefined where there is no such row. */
  get(key: string): string | undefined {
    const rows = this.#rows
    let [from, to] = [0, rows.length]
    while (from < to) {
      const start = rows.lastIndexOf('\n', ((from + to) >>> 1) - 1) + 1
      const row = start < from ? from : start
      const end = lineEnd(rows, row)
      const order = orderOf(rows, row, key)
      if (order === 0) return rows.slice(row + key.length + 1, end)
      if (order < 0) from = end + 1
      else to = row
    }
    return undefined
  }
}

function lineEnd(rows: string, from: number): number {
  const end = rows.indexOf('\n', from)
  return end < 0 ? rows.length : end
}

/** Below 0 where the key of the row at a place comes before another, above 0 where it comes behind it. */
function orderOf(rows: string, row: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const own = rows.charCodeAt(row + i)
    const difference = own - key.charCodeAt(i)
    if (own === TAB) return -1
    if (difference !== 0) return difference
  }
  return rows.charCodeAt(row + key.length) === TAB ? 0 : 1
}

const TAB = 9
