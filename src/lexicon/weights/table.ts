/**
 * Decisions by counted weights. A decision sees some values of a place (the word's lemma, what comes next); its sorts of
 * features each join one or more of them. A feature's weight is by how much, in log-odds, what was counted for it differs
 * from what the features counted before it let expect; the sum gives the probability. Counted by
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

/** Spreads keys over a table whose size is a power of two. */
const slotOf = (key: number, mask: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** Numbers by numbers above 0, in two rows of integers: several times faster to ask than a map, and smaller. */
class IntTable {
  readonly #keys: Int32Array
  readonly #values: Int32Array
  readonly #mask: number

  /** @param size how many keys there are */
  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * size + 2))
    this.#keys = new Int32Array(slots)
    this.#values = new Int32Array(slots)
    this.#mask = slots - 1
  }

  set(key: number, value: number): void {
    let slot = slotOf(key, this.#mask)
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  /** 0 where the key is not known. */
  get(key: number): number {
    const [keys, mask] = [this.#keys, this.#mask]
    for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
      const found = keys[slot]
      if (found === key) return this.#values[slot] ?? 0
      if (found === 0) return 0
    }
  }
}

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

/** The lines of a table: for each its sort, the numbers of its values one behind the other, and the weight. */
class Rows {
  readonly sorts: number[] = []
  readonly ids: number[] = []
  readonly weights: number[] = []
  bias = 0

  constructor(features: Features, words: readonly Numbers[], table: string) {
    let places: readonly number[] = []
    let sort = -1
    for (const line of table.trim().split('\n')) {
      if (line.startsWith('@') && !line.includes('\t')) {
        sort = features.indexOf(line.slice(1))
        places = features.sorts[sort] ?? []
      } else this.#row(sort, places, words, line)
    }
  }

  #row(sort: number, places: readonly number[], words: readonly Numbers[], line: string): void {
    let from = 0
    for (const place of places) {
      const tab = line.indexOf('\t', from)
      this.ids.push(words[place]?.add(line.slice(from, tab)) ?? 0)
      from = tab + 1
    }
    const weight = Number(line.slice(line.lastIndexOf('\t') + 1))
    if (sort < 0) this.bias = weight
    else if (places.length > 0) {
      this.sorts.push(sort)
      this.weights.push(weight)
    }
  }
}

/** Keys stay below this, so that they are integers to the engine. */
const MOST_KEYS = 2 ** 31

/**
 * A table of counted weights for some features. Each value has a number, and a feature is the one number that those of
 * its values make together: joining words to look a feature up took most of the time of reading an article.
 */
export class Weights {
  readonly #features: Features
  readonly #words: readonly Numbers[]
  /** For each value one more than it has words. */
  readonly #radices: readonly number[]
  /** Where the keys of each sort begin. */
  readonly #offsets: Float64Array
  /** The values that the sorts join, one sort behind the other, with their radices, and where each sort ends. */
  readonly #places: Int32Array
  readonly #factors: Int32Array
  readonly #ends: Int32Array
  readonly #weights: IntTable
  /** Where the numbers of a decision's values are put: made once, as decisions are many. */
  readonly #found: Int32Array
  readonly #bias: number

  /**
   * @param table a line `@name,name` opens the weights of a sort, each of which has its values and the weight in
   *   hundredths of log-odds, parted by tabs; `bias` stands before them all
   */
  constructor(features: Features, table: string) {
    this.#features = features
    this.#words = features.names.map(() => new Numbers())
    this.#found = new Int32Array(features.names.length)
    // A number for a feature needs to know how many words each of its values has.
    const rows = new Rows(features, this.#words, table)
    this.#bias = rows.bias
    this.#radices = this.#words.map(({ size }) => size + 1)
    this.#offsets = this.#begins()
    this.#places = Int32Array.from(features.sorts.flat())
    this.#factors = this.#places.map((place) => this.#radices[place] ?? 1)
    let end = 0
    this.#ends = Int32Array.from(features.sorts, ({ length }) => (end += length))
    this.#weights = new IntTable(rows.weights.length)
    let at = 0
    rows.sorts.forEach((sort, row) => {
      const { length } = features.sorts[sort] ?? []
      this.#weights.set(this.#key(sort, rows.ids.slice(at, at + length)), rows.weights[row] ?? 0)
      at += length
    })
  }

  #begins(): Float64Array {
    let next = 0
    return Float64Array.from(this.#features.sorts, (places) => {
      const begin = next
      next += places.reduce((size, place) => size * (this.#radices[place] ?? 1), 1)
      if (next > MOST_KEYS) throw new Error('the values of the features have too many words')
      return begin
    })
  }

  #key(sort: number, ids: readonly number[]): number {
    const places = this.#features.sorts[sort] ?? []
    return ids.reduce((key, id, i) => key * (this.#radices[places[i] ?? -1] ?? 1) + id, 0) + (this.#offsets[sort] ?? 0)
  }

  /** The weight of one feature; 0 where too little was counted. */
  weight(sort: number, values: readonly string[]): number {
    const ids = (this.#features.sorts[sort] ?? []).map((place) => this.#words[place]?.of(values[place] ?? '') ?? 0)
    return ids.length > 0 && !ids.includes(0) ? this.#weights.get(this.#key(sort, ids)) / HUNDREDTHS : 0
  }

  /** The probability that the counted weights give to a decision with these values. */
  probability(values: readonly string[]): number {
    const ids = this.#found
    for (let i = 0; i < ids.length; i++) ids[i] = this.#words[i]?.of(values[i] ?? '') ?? 0
    return 1 / (1 + Math.exp(-this.#sum(ids) / HUNDREDTHS))
  }

  #sum(ids: Int32Array): number {
    const [ends, places, radices, offsets] = [this.#ends, this.#places, this.#factors, this.#offsets]
    let sum = this.#bias
    let at = 0
    for (let sort = 0; sort < ends.length; sort++) {
      const end = ends[sort] ?? 0
      let key = 0
      for (; at < end; at++) {
        const id = ids[places[at] ?? 0] ?? 0
        if (id === 0) break
        key = key * (radices[at] ?? 1) + id
      }
      if (at === end) sum += this.#weights.get(key + (offsets[sort] ?? 0))
      at = end
    }
    return sum
  }
}
