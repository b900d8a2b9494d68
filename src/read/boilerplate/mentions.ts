import type { LineRule } from '../../lexicon/boilerplate/row.ts'

/** Room for the hashes of some hundred words: a power of two, mostly empty. */
const SLOTS = 4096
/** Where the hash of a word starts: none is 0. */
const SEED = 0x811c9dc5

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122
const isCapital = (code: number): boolean => code >= 65 && code <= 90

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const NONE: readonly number[] = []

/**
 * Which rows a line may match, by the words it holds. Words are looked up by their hash while the line is gone through
 * once; two words with one hash only cost a pattern that is tried in vain.
 */
export class Mentions {
  readonly #hashes = new Int32Array(SLOTS)
  readonly #rows: (readonly number[])[] = new Array<readonly number[]>(SLOTS).fill(NONE)
  /** For each row the number of the line in which one of its words was seen last. */
  readonly #seen: Int32Array
  readonly #free: Uint8Array
  #line = 0

  constructor(rules: readonly LineRule[]) {
    this.#seen = new Int32Array(rules.length)
    this.#free = Uint8Array.from(rules, ({ needs }) => (needs === undefined ? 1 : 0))
    rules.forEach(({ needs = '' }, row) => {
      for (const word of needs.split(' ')) this.#add(word, row)
    })
  }

  #add(word: string, row: number): void {
    let hash = SEED
    for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i))
    const slot = this.#slotOf(hash)
    this.#hashes[slot] = hash
    this.#rows[slot] = [...(this.#rows[slot] ?? NONE), row]
  }

  #slotOf(hash: number): number {
    let slot = hash & (SLOTS - 1)
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
    return slot
  }

  #note(hash: number): void {
    for (const row of this.#rows[this.#slotOf(hash)] ?? NONE) this.#seen[row] = this.#line
  }

  /** Goes through a line: what `may` says from then on is about it. */
  read(line: string): void {
    this.#line++
    let hash = SEED
    for (let i = 0; i < line.length; i++) {
      const code = line.charCodeAt(i)
      if (isSmallLetter(code)) hash = mix(hash, code)
      else if (isCapital(code)) hash = mix(hash, code + 32)
      else {
        if (hash !== SEED) this.#note(hash)
        if (code !== 32) this.#note(mix(SEED, code))
        hash = SEED
      }
    }
    if (hash !== SEED) this.#note(hash)
  }

  /** Whether the line holds what the row needs. */
  may(row: number): boolean {
    return this.#free[row] === 1 || this.#seen[row] === this.#line
  }
}
