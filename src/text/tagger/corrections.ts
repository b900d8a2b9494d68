import type { Lexeme } from './lexemes.ts'
import { BEFORE_TAG, TAGS } from './tagset.ts'
import type { Transitions } from './transitions.ts'

/**
 * What a correction can look at: words (w) and their tags (t) by distance, the word's ending (e0).
 */
export const TAG_PLACES = ['w-2', 'w-1', 'w0', 'w1', 'w2', 'e0', 't-2', 't-1', 't1', 't2'] as const

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

const JOINED: readonly (readonly number[])[] = FEATURES.map((feature) =>
  feature.split(',').map((name) => (TAG_PLACES as readonly string[]).indexOf(name)),
)

/** Behind a sentence. */
export const BEHIND = TAGS.length
/** The numbers of words outside a sentence, and of words that no correction asks for. */
const UNASKED = 0
export const WORD_BEFORE = 1
export const WORD_BEHIND = 2
const FIRST_WORD = 3

/** A counted weight: of a feature, for the words or tags that it joins, for a tag. */
export interface TagCorrection {
  readonly feature: number
  readonly values: readonly string[]
  readonly tag: number
  /** In hundredths of log-odds. */
  readonly weight: number
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

export const tagAt = (tags: Uint8Array, i: number): number => (i < 0 ? BEFORE_TAG : (tags[i] ?? BEHIND))

/** The hash of what no correction asks for. */
const NONE = 0
/** Places before this one hold words; the others tags. */
const FIRST_TAG = 6

function hashOf(feature: number, numbers: Int32Array): number {
  const places = JOINED[feature] ?? []
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
  readonly #numbers = new Map<string, number>()
  /** By the hash of a feature and its values: tags and weights in turn. */
  readonly #weights = new Map<number, number[]>()
  readonly #around = new TagSurroundings()

  constructor(rows: readonly TagCorrection[]) {
    for (const { feature, values, tag, weight } of rows) {
      const places = JOINED[feature] ?? []
      const hash = places.reduce((sum, place, i) => mixed(sum, this.#numberOf(place, values[i] ?? '')), feature + 1)
      const weights = this.#weights.get(hash) ?? []
      this.#weights.set(hash, weights)
      weights.push(tag, weight / 100)
    }
  }

  /** The number of a word or ending: that of no other, if a correction asks for it. */
  readonly numberOf = (word: string): number => this.#numbers.get(word) ?? UNASKED

  #numberOf(place: number, value: string): number {
    if ((TAG_PLACES[place] ?? '').startsWith('t')) return value === 'BEHIND' ? BEHIND : TAGS.indexOf(value)
    if (value === 'BEFORE') return WORD_BEFORE
    if (value === 'BEHIND') return WORD_BEHIND
    const number = this.#numbers.get(value) ?? this.#numbers.size + FIRST_WORD
    this.#numbers.set(value, number)
    return number
  }

  /** Chooses the tag of each word anew, from left to right, by its place among those found. */
  apply(lexemes: readonly Lexeme[], tags: Uint8Array, transitions: Transitions): void {
    for (let i = 0; i < lexemes.length; i++) {
      const lexeme = lexemes[i]
      if (!lexeme || lexeme.tags.length < 2) continue
      const scores = localScores(lexeme, tags, i, transitions)
      this.#around.at(lexemes, tags, i)
      this.#add(lexeme.tags, scores)
      tags[i] = lexeme.tags[scores.indexOf(Math.max(...scores))] ?? BEFORE_TAG
    }
  }

  #add(tags: readonly number[], scores: number[]): void {
    const { numbers } = this.#around
    for (let feature = 0; feature < JOINED.length; feature++) {
      const hash = hashOf(feature, numbers)
      if (hash === NONE) continue
      const weights = this.#weights.get(hash)
      if (!weights) continue
      for (let w = 0; w < weights.length; w += 2) {
        const at = tags.indexOf(weights[w] ?? 0)
        if (at >= 0) scores[at] = (scores[at] ?? 0) + (weights[w + 1] ?? 0)
      }
    }
  }
}

/** How likely each tag of a word is between its neighbours, in logarithms. */
export function localScores(lexeme: Lexeme, tags: Uint8Array, i: number, transitions: Transitions): number[] {
  const [second, first] = [tagAt(tags, i - 2), tagAt(tags, i - 1)]
  const [next, third] = [tagAt(tags, i + 1), tagAt(tags, i + 2)]
  const before = transitions.after(second, first)
  return lexeme.tags.map((tag, k) => {
    let score = (lexeme.scores[k] ?? 0) + (before[tag] ?? 0)
    if (next !== BEHIND) score += transitions.after(first, tag)[next] ?? 0
    if (third !== BEHIND) score += transitions.after(tag, next)[third] ?? 0
    return score
  })
}
