/**
 * Decisions by counted weights. A decision sees some values of a place (the word's lemma, what comes next); its sorts of
 * features each join one or more of them. A feature's weight is by how much, in log-odds, what was counted for it differs
 * from what all the others let expect; the sum gives the probability. Counted by
 * `scripts/train/count-weights.mjs`; nothing is learned at run time.
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
