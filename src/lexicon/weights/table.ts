/**
 * Decisions by counted weights. A decision sees some values of a place (the word's lemma, what comes next); its sorts of
 * features each join one or more of them. A feature's weight is by how much, in log-odds, what was counted for it differs
 * from what all the others let expect; the sum gives the probability. Counted by
 * `test/tools/count-weights.mjs`; nothing is learned at run time.
 */
export class Features {
  /** What each value tells, in the order in which values are given. */
  readonly names: readonly string[]
  /** For each sort of feature the places of the values that it joins. */
  readonly sorts: readonly (readonly number[])[]

  /** @param sorts each as the names of its values, joined by commas */
  constructor(names: readonly string[], sorts: readonly string[]) {
    this.names = names
    this.sorts = sorts.map((sort) => sort.split(',').map((name) => names.indexOf(name)))
    if (this.sorts.some((places) => places.includes(-1)))
      throw new Error(`a sort of features joins no value of ${names}`)
  }

  /** The place of a sort by its name, or -1. */
  indexOf(name: string): number {
    return this.sorts.findIndex((_, sort) => this.nameOf(sort) === name)
  }

  /** A sort as it was given. */
  nameOf(sort: number): string {
    return (this.sorts[sort] ?? []).map((place) => this.names[place]).join(',')
  }
}

/** A line of a table: the sort, the numbers of its values, the weight. */
interface Row {
  readonly sort: number
  readonly ids: readonly number[]
  readonly weight: number
}

/**
 * A table of counted weights for some features. Each value has a number, and a feature is the one number that those of
 * its values make together: joining words to look a feature up took most of the time of reading an article.
 */
export class Weights {
  readonly #features: Features
  /** For each value its words with their numbers, from 1 on. */
  readonly #ids: readonly Map<string, number>[]
  /** For each sort the weights of its features. */
  readonly #weights: readonly Map<number, number>[]
  /** For each value one more than it has words. */
  readonly #radices: readonly number[]
  /** Where the numbers of a decision's values are put: made once, as decisions are many. */
  readonly #found: Int32Array
  #bias = 0

  /**
   * @param table a line `@name,name` opens the weights of a sort, each of which has its values and the weight in
   *   hundredths of log-odds, parted by tabs; `bias` stands before them all
   */
  constructor(features: Features, table: string) {
    this.#features = features
    this.#ids = features.names.map(() => new Map())
    this.#weights = features.sorts.map(() => new Map())
    this.#found = new Int32Array(features.names.length)
    // A number for a feature needs to know how many words each of its values has.
    const rows = this.#rows(table)
    this.#radices = this.#ids.map(({ size }) => size + 1)
    for (const { sort, ids, weight } of rows) this.#weights[sort]?.set(this.#key(sort, ids), weight)
  }

  #rows(table: string): Row[] {
    const rows: Row[] = []
    let sort = -1
    for (const line of table.trim().split('\n')) {
      const parts = line.split('\t')
      const weight = Number(parts.pop()) / 100
      if (parts.length === 0) sort = this.#features.indexOf(line.slice(1))
      else if (sort < 0) this.#bias = weight
      else rows.push({ sort, ids: parts.map((word, i) => this.#number(sort, i, word)), weight })
    }
    return rows
  }

  #number(sort: number, index: number, word: string): number {
    const words = this.#ids[this.#features.sorts[sort]?.[index] ?? -1]
    const known = words?.get(word)
    if (known !== undefined || !words) return known ?? 0
    words.set(word, words.size + 1)
    return words.size
  }

  #key(sort: number, ids: readonly number[]): number {
    const places = this.#features.sorts[sort] ?? []
    return ids.reduce((key, id, i) => key * (this.#radices[places[i] ?? -1] ?? 1) + id, 0)
  }

  /** The weight of one feature; 0 where too little was counted. */
  weight(sort: number, values: readonly string[]): number {
    const ids = (this.#features.sorts[sort] ?? []).map((place) => this.#ids[place]?.get(values[place] ?? '') ?? 0)
    return this.#weights[sort]?.get(this.#key(sort, ids)) ?? 0
  }

  /** The probability that the counted weights give to a decision with these values. */
  probability(values: readonly string[]): number {
    const [ids, { sorts }] = [this.#found, this.#features]
    for (let i = 0; i < ids.length; i++) ids[i] = this.#ids[i]?.get(values[i] ?? '') ?? 0
    let sum = this.#bias
    for (let sort = 0; sort < sorts.length; sort++) {
      let key = 0
      for (const place of sorts[sort] ?? []) {
        const id = ids[place] ?? 0
        key = id === 0 || key < 0 ? -1 : key * (this.#radices[place] ?? 1) + id
      }
      if (key > 0) sum += this.#weights[sort]?.get(key) ?? 0
    }
    return 1 / (1 + Math.exp(-sum))
  }
}
