import type { LineRule } from '../../lexicon/boilerplate/row.ts'

/** Room for some hundred words: a power of two, mostly empty. */
const SLOTS = 4096
/** Letters that tell words apart, with their number: 5 bits each. */
const TELLING = 5
const BITS = 5

/** Letters by their code, 1 to 26 whatever their case; 0 for what is no letter. */
const LETTERS = new Uint8Array(128)
for (let i = 1; i <= 26; i++) {
  LETTERS[64 + i] = i
  LETTERS[96 + i] = i
}

const letterOf = (code: number): number => (code < 128 ? (LETTERS[code] ?? 0) : 0)

/** The key of a word from its first letters and how many there are; no word's is 0. */
const wordKey = (letters: number, length: number): number => (letters << BITS) | (length & 31) | (1 << 30)

/** The key of a sign. */
const signKey = (code: number): number => code | (1 << 31)

/** The key of what a row needs: a word in small letters, or a sign. */
function keyOf(word: string): number {
  let letters = 0
  for (let i = 0; i < Math.min(TELLING, word.length); i++) letters = (letters << BITS) | letterOf(word.charCodeAt(i))
  return letters === 0 ? signKey(word.charCodeAt(0)) : wordKey(letters, word.length)
}

const NONE: readonly number[] = []
/** Rows are noted as bits, so many in a number. */
const BITS_OF_NUMBER = 5

/**
 * Which rows a line may match, by the words it holds. Words are looked up by their first letters and length while the
 * line is gone through once; two words that share them only cost a pattern that is tried in vain.
 */
export class Mentions {
  readonly #keys = new Int32Array(SLOTS)
  readonly #rows: (readonly number[])[] = new Array<readonly number[]>(SLOTS).fill(NONE)
  /** A bit for each row that needs no word. */
  readonly #always: Int32Array
  /** A bit for each row that the line may match. */
  readonly #seen: Int32Array

  constructor(rules: readonly LineRule[]) {
    this.#always = new Int32Array((rules.length >>> BITS_OF_NUMBER) + 1)
    this.#seen = new Int32Array(this.#always.length)
    rules.forEach(({ needs }, row) => {
      if (needs === undefined) setBit(this.#always, row)
      for (const word of needs?.split(' ') ?? []) this.#add(word, row)
    })
  }

  #add(word: string, row: number): void {
    const key = keyOf(word)
    const slot = this.#slotOf(key)
    this.#keys[slot] = key
    this.#rows[slot] = [...(this.#rows[slot] ?? NONE), row]
  }

  #slotOf(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1)
    let slot = (mixed >>> 20) & (SLOTS - 1)
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1)
    return slot
  }

  #note(key: number): void {
    const slot = this.#slotOf(key)
    if (this.#keys[slot] === 0) return
    for (const row of this.#rows[slot] ?? NONE) setBit(this.#seen, row)
  }

  /** Goes through a line: what `next` says from then on is about it. */
  read(line: string): void {
    this.#seen.set(this.#always)
    let letters = 0
    let length = 0
    for (let i = 0; i < line.length; i++) {
      const code = line.charCodeAt(i)
      const letter = code < 128 ? (LETTERS[code] ?? 0) : 0
      if (letter > 0) {
        if (length < TELLING) letters = (letters << BITS) | letter
        length++
        continue
      }
      if (length > 0) this.#note(wordKey(letters, length))
      if (code !== 32) this.#note(signKey(code))
      letters = 0
      length = 0
    }
    if (length > 0) this.#note(wordKey(letters, length))
  }

  /** The first row from one on of which the line holds what it needs; -1 where there is none. */
  next(from: number): number {
    const seen = this.#seen
    let at = from >>> BITS_OF_NUMBER
    for (let bits = (seen[at] ?? 0) & (-1 << from); at < seen.length; bits = seen[++at] ?? 0)
      if (bits !== 0) return (at << BITS_OF_NUMBER) + lowestBit(bits)
    return -1
  }
}

function setBit(bits: Int32Array, at: number): void {
  const place = at >>> BITS_OF_NUMBER
  bits[place] = (bits[place] ?? 0) | (1 << at)
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits)
