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

/** Weights are kept as they are written: whole hundredths of log-odds. */
const HUNDREDTHS = 100

/** The words of one value with their numbers, from 1 on. */
class Numbers {
  readonly #numbers = new Map<string, number>()

  get size(): number {
    return this.#numbers.size
  }

  /** 0 for a word that no weight was counted for. */
  of(word: string): number {
    return this.#numbers.get(word) ?? 0
  }

  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#numbers.size + 1)
    return this.#numbers.size
  }
}

/** The weights of one sort as they stand in a table: the numbers of their values, one weight behind the other. */
class Rows {
  readonly sort: number
  readonly ids: number[] = []
  readonly weights: number[] = []

  constructor(sort: number) {
    this.sort = sort
  }
}

/** A table cut into its sorts. */
class Parsed {
  readonly bias: number
  readonly sorts: Rows[] = []

  /** Goes through the fields in one loop: with a call a line, reading the tables took a tenth of a short run. */
  constructor(features: Features, words: readonly Numbers[], table: string) {
    const fields = table.trim().replaceAll('\n', '\t').split('\t')
    let rows = new Rows(-1)
    let places: readonly number[] = []
    this.bias = Number(fields[1])
    for (let at = 2; at < fields.length; ) {
      const first = fields[at] ?? ''
      const sort = first.startsWith('@') ? features.indexOf(first.slice(1)) : -1
      if (sort >= 0) {
        rows = new Rows(sort)
        this.sorts.push(rows)
        places = features.sorts[sort] ?? []
        at++
        continue
      }
      for (const place of places) rows.ids.push(words[place]?.add(fields[at++] ?? '') ?? 0)
      rows.weights.push(Number(fields[at++]))
    }
  }
}

/** So many places a table may have at most, two bytes each: far more than what the counted sorts need. */
const MOST_PLACES = 2 ** 24

/**
 * A table of counted weights for some features. Each value has a number, and a feature is the one number that those of
 * its values make together: its place in a row of weights. Joining words to look a feature up, or asking a map, took
 * most of the time of reading an article.
 */
export class Weights {
  readonly #features: Features
  readonly #words: readonly Numbers[]
  /** The values that the sorts join, one sort behind the other: how many words each has, one more for none. */
  readonly #places: Int32Array
  readonly #radices: Int32Array
  /** For each sort where its values end among those, and where its weights begin. */
  readonly #ends: Int32Array
  readonly #begins: Int32Array
  /** Whole hundredths of log-odds; 0 for what was not counted. */
  readonly #weights: Int16Array
  readonly #bias: number
  /** The values of the last decision with their numbers: the next one mostly shares some. */
  readonly #last: string[]
  readonly #found: Int32Array

  /**
   * @param table a line `@name,name` opens the weights of a sort, each of which has its values and the weight in
   *   hundredths of log-odds, parted by tabs; `bias` stands before them all
   */
  constructor(features: Features, table: string) {
    const { names, sorts } = features
    this.#features = features
    this.#words = names.map(() => new Numbers())
    this.#last = names.map(() => '')
    this.#found = new Int32Array(names.length)
    const parsed = new Parsed(features, this.#words, table)
    this.#bias = parsed.bias
    this.#places = Int32Array.from(sorts.flat())
    this.#radices = this.#places.map((place) => (this.#words[place]?.size ?? 0) + 1)
    let end = 0
    this.#ends = Int32Array.from(sorts, ({ length }) => (end += length))
    let size = 0
    this.#begins = Int32Array.from(sorts, (_, sort) => (size += this.#sizeOf(sort - 1)))
    this.#weights = new Int16Array(checked(size + this.#sizeOf(sorts.length - 1)))
    for (const rows of parsed.sorts) this.#fill(rows)
    // The empty word may have been counted, too.
    this.#words.forEach((words, i) => {
      this.#found[i] = words.of('')
    })
  }

  /** How many places the weights of a sort take. */
  #sizeOf(sort: number): number {
    let size = sort < 0 ? 0 : 1
    for (let at = this.#ends[sort - 1] ?? 0; at < (this.#ends[sort] ?? 0); at++) size *= this.#radices[at] ?? 1
    return checked(size)
  }

  #fill({ sort, ids, weights }: Rows): void {
    const [first, end, begin] = [this.#ends[sort - 1] ?? 0, this.#ends[sort] ?? 0, this.#begins[sort] ?? 0]
    let next = 0
    for (const weight of weights) {
      let key = 0
      for (let at = first; at < end; at++) key = key * (this.#radices[at] ?? 1) + (ids[next++] ?? 0)
      this.#weights[begin + key] = weight
    }
  }

  #placeOf(sort: number, ids: readonly number[]): number {
    const first = this.#ends[sort - 1] ?? 0
    return ids.reduce((key, id, i) => key * (this.#radices[first + i] ?? 1) + id, 0) + (this.#begins[sort] ?? 0)
  }

  /** The weight of one feature; 0 where too little was counted. */
  weight(sort: number, values: readonly string[]): number {
    const ids = (this.#features.sorts[sort] ?? []).map((place) => this.#words[place]?.of(values[place] ?? '') ?? 0)
    return ids.length > 0 ? (this.#weights[this.#placeOf(sort, ids)] ?? 0) / HUNDREDTHS : 0
  }

  /** The probability that the counted weights give to a decision with these values. */
  probability(values: readonly string[]): number {
    const [last, found] = [this.#last, this.#found]
    for (let i = 0; i < found.length; i++) {
      const value = values[i] ?? ''
      if (value === last[i]) continue
      last[i] = value
      found[i] = this.#words[i]?.of(value) ?? 0
    }
    return 1 / (1 + Math.exp(-this.#sum() / HUNDREDTHS))
  }

  /** A number of 0 leads to places that hold 0, as nothing is counted for words that are not in the table. */
  #sum(): number {
    const [ends, places, radices, found] = [this.#ends, this.#places, this.#radices, this.#found]
    let sum = this.#bias
    let at = 0
    for (let sort = 0; sort < ends.length; sort++) {
      let key = 0
      for (const end = ends[sort] ?? 0; at < end; at++) key = key * (radices[at] ?? 1) + (found[places[at] ?? 0] ?? 0)
      sum += this.#weights[key + (this.#begins[sort] ?? 0)] ?? 0
    }
    return sum
  }
}

function checked(size: number): number {
  if (size > MOST_PLACES) throw new Error('the values of the features have too many words')
  return size
}
