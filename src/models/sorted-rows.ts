/**
 * Rows of a key, a tab and a value, a line each, sorted by the code units of their keys: a table that is searched as it
 * stands, since to build a map of it takes longer than to read an article. It is cut into rows when it is first asked.
 */
export class SortedRows {
  readonly #packed: string
  #rows: readonly string[] | null

  constructor(rows: string) {
    this.#packed = rows
    this.#rows = null
  }

  /** The value of a key; undefined where there is no such row. */
  get(key: string): string | undefined {
    this.#rows ??= this.#packed.split('\n')
    // The tab comes before all that a key may hold: of rows as they are written the order is that of their keys.
    const wanted = `${key}\t`
    const row = this.#rows[firstFrom(this.#rows, wanted)]
    return row?.startsWith(wanted) ? row.slice(wanted.length) : undefined
  }
}

/** The index of the first row that does not come before another; V8 compares two strings in one step. */
function firstFrom(rows: readonly string[], wanted: string): number {
  let from = 0
  let to = rows.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((rows[middle] ?? '') < wanted) from = middle + 1
    else to = middle
  }
  return from
}
