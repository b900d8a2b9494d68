import { numbersOf } from '../../models/packed-rows.ts'
import type { Lexeme } from './lexemes.ts'
import { PlacesByHash } from './places-by-hash.ts'
import { BEHIND, highest, isDecided, localScores, tagAt } from './tag-scores.ts'
import { BEFORE_TAG, TAGS } from './tagset.ts'
import type { Transitions } from './transitions.ts'

/**
 * What a correction can look at: words (w) and their tags (t) by distance, the word's ending (e0).
 */
const TAG_PLACES = ['w-2', 'w-1', 'w0', 'w1', 'w2', 'e0', 't-2', 't-1', 't1', 't2'] as const

/** The features: which of the places each joins. */
export const FEATURES: readonly string[] = [
  'w-1',
  'w1',
  'w0,t1',
  'w0,t-1',
  'w-2,t-1',
  't1,w2',
  't-2,t-1,t1',
  't-1,t1,t2',
  'w0,w1',
  'w-1,w0',
  'e0,t1',
  't-1,e0',
  'w-1,t1',
  't-1,w1',
]

const JOINED: readonly Uint8Array[] = FEATURES.map((feature) =>
  Uint8Array.from(feature.split(','), (name) => (TAG_PLACES as readonly string[]).indexOf(name)),
)
const NO_PLACES = new Uint8Array(0)

/** The numbers of words outside a sentence, and of words that no correction asks for. */
const UNASKED = 0
const WORD_BEFORE = 1
const WORD_BEHIND = 2
const FIRST_WORD = 3

/**
 * Counted weights, as the build packs them: rows by their feature, and of all rows the like numbers one behind the other,
 * packed. `names` are words, endings and tags, which numbers stand for.
 */
export interface CorrectionTable {
  /** The features, and how many rows each has. */
  readonly features: readonly (readonly [name: string, rows: number])[]
  readonly names: readonly string[]
  /** For each feature, for each place that it joins, the names of its rows. */
  readonly values: string
  /** How many tags each row has, those tags, and for each a weight in hundredths of log-odds. */
  readonly counts: string
  readonly tags: string
  readonly weights: string
}

function mixed(hash: number, value: number): number {
  const sum = Math.imul(hash, 0x85ebca6b) + value
  return Math.imul(sum ^ (sum >>> 15), 0x9e3779b1)
}

/** What stands around a place, as numbers in the order of `TAG_PLACES`. */
export class TagSurroundings {
  readonly numbers = new Int32Array(TAG_PLACES.length)

  at(lexemes: readonly Lexeme[], tags: Uint8Array, i: number): void {
    const { numbers } = this
    for (let k = -2; k <= 2; k++) {
      const outside = i + k < 0 ? WORD_BEFORE : WORD_BEHIND
      numbers[k + 2] = i + k < 0 ? outside : (lexemes[i + k]?.word ?? outside)
    }
    numbers[5] = lexemes[i]?.ending ?? UNASKED
    numbers[6] = tagAt(tags, i - 2)
    numbers[7] = tagAt(tags, i - 1)
    numbers[8] = tagAt(tags, i + 1)
    numbers[9] = tagAt(tags, i + 2)
  }
}

/** The hash of what no correction asks for. */
const NONE = 0
/** Places before this one hold words; the others tags. */
const FIRST_TAG = 6

function hashOf(feature: number, numbers: Int32Array): number {
  const places = JOINED[feature] ?? NO_PLACES
  let hash = feature + 1
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0
    const number = numbers[place] ?? 0
    if (number === UNASKED && place < FIRST_TAG) return NONE
    hash = mixed(hash, number)
  }
  return hash
}

/** Weights by what stands around a word, which the counts of tags in a row do not see. */
export class Corrections {
  readonly #numbers: ReadonlyMap<string, number>
  /** By the hash of a feature and its values. */
  readonly #places: PlacesByHash
  /** From a place on: how many tags, then each tag and its weight in hundredths. */
  readonly #weights: Int32Array
  readonly #around = new TagSurroundings()

  constructor({ features, names, values, counts, tags, weights }: CorrectionTable) {
    this.#numbers = new Map(names.map((name, i) => [name, i + FIRST_WORD]))
    const own = numbersOf(tags)
    const rows = numbersOf(counts)
    this.#places = new PlacesByHash(rows.length)
    this.#weights = new Int32Array(1 + rows.length + 2 * own.length)
    const known = Int32Array.from(names, (name) => (name === 'BEHIND' ? BEHIND : TAGS.indexOf(name)))
    this.#fill(rows, own, numbersOf(weights), known)
    this.#addRows(features, numbersOf(values), rows, known, names)
  }

  #fill(rows: Int32Array, tags: Int32Array, weights: Int32Array, known: Int32Array): void {
    const all = this.#weights
    for (let row = 0, place = 1, tag = 0; row < rows.length; row++) {
      const count = rows[row] ?? 0
      all[place++] = count
      for (const end = tag + count; tag < end; tag++) {
        all[place++] = known[tags[tag] ?? 0] ?? 0
        all[place++] = weights[tag] ?? 0
      }
    }
  }

  #addRows(
    features: CorrectionTable['features'],
    values: Int32Array,
    rows: Int32Array,
    tags: Int32Array,
    names: readonly string[],
  ): void {
    const words = Int32Array.from(names, (name, i) =>
      name === 'BEFORE' ? WORD_BEFORE : name === 'BEHIND' ? WORD_BEHIND : i + FIRST_WORD,
    )
    let [begin, row, place] = [0, 0, 1]
    for (const [name, count] of features) {
      const feature = FEATURES.indexOf(name)
      const joined = JOINED[feature] ?? NO_PLACES
      for (let k = 0; k < count; k++) {
        let hash = feature + 1
        for (let i = 0; i < joined.length; i++)
          hash = mixed(hash, ((joined[i] ?? 0) < FIRST_TAG ? words : tags)[values[begin + i * count + k] ?? 0] ?? 0)
        this.#places.add(hash, place)
        place += 1 + 2 * (rows[row++] ?? 0)
      }
      begin += count * joined.length
    }
  }

  /** The number of a word or ending: that of no other, if a correction asks for it. */
  readonly numberOf = (word: string): number => this.#numbers.get(word) ?? UNASKED

  /** Chooses the tag of each word anew, from left to right, by its place among those found. */
  apply(lexemes: readonly Lexeme[], tags: Uint8Array, transitions: Transitions): void {
    for (let i = 0; i < lexemes.length; i++) {
      const lexeme = lexemes[i]
      if (!lexeme || lexeme.tags.length < 2) continue
      const scores = localScores(lexeme, tags, i, transitions)
      if (isDecided(scores)) continue
      this.#around.at(lexemes, tags, i)
      this.#add(lexeme.tags, scores)
      tags[i] = lexeme.tags[highest(scores)] ?? BEFORE_TAG
    }
  }

  #add(tags: Uint8Array, scores: Float64Array): void {
    const { numbers } = this.#around
    const weights = this.#weights
    for (let feature = 0; feature < JOINED.length; feature++) {
      const hash = hashOf(feature, numbers)
      if (hash === NONE) continue
      const place = this.#places.of(hash)
      if (place === 0) continue
      const end = place + 1 + 2 * (weights[place] ?? 0)
      for (let w = place + 1; w < end; w += 2) {
        const at = tags.indexOf(weights[w] ?? 0)
        if (at >= 0) scores[at] = (scores[at] ?? 0) + (weights[w + 1] ?? 0) / 100
      }
    }
  }
}
