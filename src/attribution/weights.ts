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

  /** A sort as it was given. */
  nameOf(sort: number): string {
    return (this.sorts[sort] ?? []).map((place) => this.names[place]).join(',')
  }
}

/** The weights of features that begin alike: values lead from node to node, so that no words are joined to look one up. */
class Node {
  weight = 0
  next: Map<string, Node> | null = null

  child(value: string): Node {
    this.next ??= new Map()
    const known = this.next.get(value)
    if (known) return known
    const made = new Node()
    this.next.set(value, made)
    return made
  }
}

/** A table of counted weights for some features. */
export class Weights {
  readonly #features: Features
  readonly #roots: readonly Node[]
  #bias = 0

  /**
   * @param table a line `@name,name` opens the weights of a sort, each of which has its values and the weight in
   *   hundredths of log-odds, parted by tabs; the sort without names is the bias
   */
  constructor(features: Features, table: string) {
    this.#features = features
    this.#roots = features.sorts.map(() => new Node())
    const places = new Map(features.sorts.map((_, sort) => [features.nameOf(sort), sort]))
    let root: Node | undefined
    for (const line of table.trim().split('\n')) {
      if (line.startsWith('@')) root = this.#roots[places.get(line.slice(1)) ?? -1]
      else if (line.startsWith('bias\t')) this.#bias = Number(line.slice(5)) / 100
      else if (root) add(root, line.split('\t'))
    }
  }

  /** The weight of one feature; 0 where too little was counted. */
  weight(sort: number, values: readonly string[]): number {
    const root = this.#roots[sort]
    return root ? weightAt(root, this.#features.sorts[sort] ?? [], values) : 0
  }

  /** The probability that the counted weights give to a decision with these values. */
  probability(values: readonly string[]): number {
    let sum = this.#bias
    const { sorts } = this.#features
    for (let sort = 0; sort < sorts.length; sort++) {
      const [root, places] = [this.#roots[sort], sorts[sort]]
      if (root && places) sum += weightAt(root, places, values)
    }
    return 1 / (1 + Math.exp(-sum))
  }
}

function add(root: Node, line: readonly string[]): void {
  let node = root
  for (let i = 0; i < line.length - 1; i++) node = node.child(line[i] ?? '')
  node.weight = Number(line.at(-1)) / 100
}

function weightAt(root: Node, places: readonly number[], values: readonly string[]): number {
  let node: Node | undefined = root
  for (const place of places) {
    node = node.next?.get(values[place] ?? '')
    if (!node) return 0
  }
  return node.weight
}
