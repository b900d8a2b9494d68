/**
 * Decisions by counted weights. A decision sees some values of a place (the word’s lemma, what comes next); each of its
 * feature templates joins one or more of them. The weight of a feature says by how much, in log-odds, what was counted for
 * it differs from what all others predict; the sum gives the probability. Counted by
 * `scripts/train/count-weights.mjs`; nothing is learned at run time.
 */
export class FeatureTemplates {
  /** What each value tells, in the order in which values are given. */
  readonly names: readonly string[]
  /** For each template the places of the values that it joins. */
  readonly templates: readonly (readonly number[])[]

  /** @param templates each as the names of its values, joined by commas */
  constructor(names: readonly string[], templates: readonly string[]) {
    this.names = names
    this.templates = templates.map((template) => template.split(',').map((name) => names.indexOf(name)))
    if (this.templates.some((places) => places.includes(-1))) throw new Error(`a template joins no value of ${names}`)
  }

  /** The place of a template by its name, or -1. */
  indexOf(name: string): number {
    return this.templates.findIndex((_, template) => this.nameOf(template) === name)
  }

  /** A template as it was given. */
  nameOf(template: number): string {
    return (this.templates[template] ?? []).map((place) => this.names[place]).join(',')
  }
}
