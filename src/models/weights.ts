import type { FeatureTemplates } from './feature-templates.ts'
import { numbersOf } from './packed-rows.ts'

/**
 * The places of the weights of a feature, each as what it is more than the one before, and those weights in hundredths, packed.
 * A place is the one number that those of the values make together.
 */
type FeatureRows = readonly [places: string, weights: string]

/** A table as the build packs it (scripts/build/tables.mjs), so that little is left to be done when it is first asked. */
interface PackedTable {
  /** Whole hundredths of log-odds. */
  readonly bias: number
  /** For each value its words; a word's number is its place, from 1 on. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** By feature. */
  readonly rows: Readonly<Record<string, FeatureRows>>
}

/** Weights are kept as they are written: whole hundredths of log-odds. */
const HUNDREDTHS = 100

const NO_ROWS: FeatureRows = ['', '']

/** So many places a table may have at most, two bytes each: far more than what the counted templates need. */
const MOST_PLACES = 2 ** 24

/**
 * A table of counted weights for some features. Each value has a number, and a feature is the one number that those of
 * its values make together: its place in a row of weights. Joining words to look a feature up, or asking a map, took
 * most of the time of reading an article.
 */
export class Weights {
  readonly #features: FeatureTemplates
  /** For each value its words with their numbers, from 1 on. */
  readonly #words: readonly Map<string, number>[]
  /** The values that the templates join, one template behind the other: how many words each has, one more for none. */
  readonly #places: Int32Array
  readonly #radices: Int32Array
  /** For each template where its values end among those, and where its weights begin. */
  readonly #ends: Int32Array
  readonly #begins: Int32Array
  /** Whole hundredths of log-odds; 0 for what was not counted. */
  readonly #weights: Int16Array
  readonly #bias: number
  /** The values of the last decision with their numbers: the next one mostly shares some. */
  readonly #last: string[]
  readonly #found: Int32Array

  /**
   * @param packed a `PackedTable` in JSON: the constant of a module in `generated/`. FeatureTemplates that were not counted yet
   *   weigh nothing.
   */
  constructor(features: FeatureTemplates, packed: string) {
    const { names, templates } = features
    // Made by the build from a file of ours.
    const table = JSON.parse(packed) as PackedTable
    const words = names.map((name) => table.words[name] ?? [])
    this.#features = features
    this.#words = words.map((known) => new Map(known.map((word, i) => [word, i + 1])))
    this.#last = names.map(() => '')
    // The empty word may have been counted, too.
    this.#found = Int32Array.from(this.#words, (words) => words.get('') ?? 0)
    this.#bias = table.bias
    this.#places = Int32Array.from(templates.flat())
    this.#radices = this.#places.map((place) => (this.#words[place]?.size ?? 0) + 1)
    let end = 0
    this.#ends = Int32Array.from(templates, ({ length }) => (end += length))
    let size = 0
    this.#begins = Int32Array.from(templates, (_, template) => (size += this.#sizeOf(template - 1)))
    this.#weights = new Int16Array(checked(size + this.#sizeOf(templates.length - 1)))
    templates.forEach((_, template) => {
      this.#fill(template, table.rows[features.nameOf(template)] ?? NO_ROWS)
    })
  }

  /** How many places the weights of a template take. */
  #sizeOf(template: number): number {
    let size = template < 0 ? 0 : 1
    for (let at = this.#ends[template - 1] ?? 0; at < (this.#ends[template] ?? 0); at++) size *= this.#radices[at] ?? 1
    return checked(size)
  }

  #fill(template: number, rows: FeatureRows): void {
    const [places, own] = [numbersOf(rows[0]), numbersOf(rows[1])]
    const weights = this.#weights
    let place = this.#begins[template] ?? 0
    for (let row = 0; row < places.length; row++) {
      place += places[row] ?? 0
      weights[place] = own[row] ?? 0
    }
  }

  #placeOf(template: number, ids: readonly number[]): number {
    const first = this.#ends[template - 1] ?? 0
    return ids.reduce((key, id, i) => key * (this.#radices[first + i] ?? 1) + id, 0) + (this.#begins[template] ?? 0)
  }

  /** The weight of one feature; 0 where too little was counted. */
  weight(template: number, values: readonly string[]): number {
    const ids = (this.#features.templates[template] ?? []).map(
      (place) => this.#words[place]?.get(values[place] ?? '') ?? 0,
    )
    return ids.length > 0 ? (this.#weights[this.#placeOf(template, ids)] ?? 0) / HUNDREDTHS : 0
  }

  /** The probability that the counted weights give to a decision with these values. */
  probability(values: readonly string[]): number {
    const last = this.#last
    const found = this.#found
    for (let i = 0; i < found.length; i++) {
      const value = values[i] ?? ''
      if (value === last[i]) continue
      last[i] = value
      found[i] = this.#words[i]?.get(value) ?? 0
    }
    return 1 / (1 + Math.exp(-this.#sum() / HUNDREDTHS))
  }

  /** A number of 0 leads to places that hold 0, as nothing is counted for words that are not in the table. */
  #sum(): number {
    const ends = this.#ends
    const places = this.#places
    const radices = this.#radices
    const found = this.#found
    const begins = this.#begins
    const weights = this.#weights
    let sum = this.#bias
    let at = 0
    for (let template = 0; template < ends.length; template++) {
      let key = 0
      for (const end = ends[template] ?? 0; at < end; at++)
        key = key * (radices[at] ?? 1) + (found[places[at] ?? 0] ?? 0)
      sum += weights[key + (begins[template] ?? 0)] ?? 0
    }
    return sum
  }
}

function checked(size: number): number {
  if (size > MOST_PLACES) throw new Error('the values of the features have too many words')
  return size
}
