import type { Features } from './features.ts'

/** A table of weights as numbers: what a build makes of the tables, as reading their lines takes a tenth of a short run. */
export interface PackedTable {
  /** Whole hundredths of log-odds. */
  readonly bias: number
  /** For each value its words; a word's number is its place, from 1 on. */
  readonly words: readonly (readonly string[])[]
  /** For each sort its features one behind the other: the numbers of their values, then the weight in hundredths. */
  readonly rows: readonly (readonly number[])[]
}

/** Words in the order in which they were met. */
class Numbers {
  readonly #numbers = new Map<string, number>()

  get words(): string[] {
    return [...this.#numbers.keys()]
  }

  of(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size + 1
    this.#numbers.set(word, number)
    return number
  }
}

/** A table as it was counted, or as the build has packed it: JSON, read only when it is asked for. */
export const tableOf = (features: Features, given: string): PackedTable =>
  given.startsWith('{') ? JSON.parse(given) : packed(features, given)

/**
 * Reads a table as it was counted.
 *
 * @param table `bias` and the bias; then a line `@name,name` opens the weights of a sort, each of which has its values
 *   and the weight in hundredths of log-odds, parted by tabs
 */
export function packed(features: Features, table: string): PackedTable {
  const numbers = features.names.map(() => new Numbers())
  const rows = features.sorts.map((): number[] => [])
  const [first = '', ...lines] = table.trim().split('\n')
  let sort = -1
  for (const line of lines) {
    const fields = line.split('\t')
    if (fields.length === 1) {
      sort = features.indexOf(line.slice(1))
      continue
    }
    const places = features.sorts[sort] ?? []
    const ids = places.map((place, i) => numbers[place]?.of(fields[i] ?? '') ?? 0)
    rows[sort]?.push(...ids, Number(fields.at(-1)))
  }
  return { bias: Number(first.split('\t')[1]), words: numbers.map(({ words }) => words), rows }
}
