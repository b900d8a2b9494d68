import type { Claim, Document } from '../../types.ts'
import { comparedWords } from '../anchoring/word-text.ts'
import type { EditedRow } from './edited-csv.ts'

function listed<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const lists = new Map<Key, Item[]>()
  for (const item of items) {
    const list = lists.get(keyOf(item))
    if (list) list.push(item)
    else lists.set(keyOf(item), [item])
  }
  return lists
}

/** Paths are compared as files are called, whichever slashes a system writes. */
const plainPath = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')

/** The rows of a spreadsheet, to be taken by the documents that they are of. */
export class RowsBySource {
  readonly #waiting: Set<EditedRow>
  readonly #byKey: ReadonlyMap<string, readonly EditedRow[]>
  readonly #byPath: ReadonlyMap<string, readonly EditedRow[]>
  readonly #byUrl: ReadonlyMap<string, readonly EditedRow[]>

  constructor(rows: readonly EditedRow[]) {
    this.#waiting = new Set(rows)
    this.#byKey = listed(rows, ({ key }) => key)
    this.#byPath = listed(rows, (row) => plainPath(row.cell('path') ?? ''))
    this.#byUrl = listed(rows, (row) => row.cell('url') ?? '')
  }

  /** Rows that no document has taken. */
  get waiting(): readonly EditedRow[] {
    return [...this.#waiting]
  }

  take(row: EditedRow): void {
    this.#waiting.delete(row)
  }

  /** The row of a claim by its key; of several, which somebody has copied, the one that still has its words. */
  ofClaim({ key, text }: Claim): EditedRow | null {
    const rows = (this.#byKey.get(key) ?? []).filter((row) => this.#waiting.has(row))
    const row =
      rows.length < 2 ? rows[0] : (rows.find((each) => comparedWords(each.text) === comparedWords(text)) ?? rows[0])
    if (row) this.take(row)
    return row ?? null
  }

  /** What is left of the rows of a document. */
  leftOf({ source }: Document): EditedRow[] {
    const { url, path, id } = source
    const rows = new Set([
      ...(this.#byPath.get(plainPath(id ?? path)) ?? []),
      ...(url === null ? [] : (this.#byUrl.get(url) ?? [])),
    ])
    return [...rows].filter((row) => this.#waiting.has(row))
  }
}
