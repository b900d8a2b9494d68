/** What is no piece of the table. */
export const NO_PIECE = -1

const FIRST_SLOTS = 2 ** 12
const FIRST_LETTERS = 2 ** 14
/** The offset and the prime of FNV-1a (Fowler, Noll and Vo), a hash that is made letter by letter. */
export const NO_LETTERS = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** The hash of some letters and one more, as the code of it. */
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME)

/**
 * Numbers pieces of texts by their letters, from 0 on. A piece is asked for by its place and the hash of its letters: to
 * cut it out as a string, which a `Map` would hash once more, takes several times as long.
 */
export class PieceTable {
  /** By hash the number of a piece, one more; 0 where there is none. */
  private slots = new Int32Array(FIRST_SLOTS)
  private hashes = new Int32Array(FIRST_SLOTS / 2)
  /** Where the letters of each piece end. */
  private ends = new Int32Array(FIRST_SLOTS / 2)
  private letters = new Uint16Array(FIRST_LETTERS)
  private count = 0

  get size(): number {
    return this.count
  }

  /** The number of the piece that stands in a text; `NO_PIECE` where it is new. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const piece = (this.slots[slot] ?? 0) - 1
      if (piece < 0) return NO_PIECE
      if (this.hashes[piece] === hash && this.isAt(piece, text, start, end)) return piece
    }
  }

  private isAt(piece: number, text: string, start: number, end: number): boolean {
    const first = piece === 0 ? 0 : (this.ends[piece - 1] ?? 0)
    if ((this.ends[piece] ?? 0) - first !== end - start) return false
    for (let at = start; at < end; at++) if (text.charCodeAt(at) !== this.letters[first + at - start]) return false
    return true
  }

  /** Adds a piece that is new. */
  add(text: string, start: number, end: number, hash: number): void {
    if (this.count === this.hashes.length) this.grow()
    const first = this.count === 0 ? 0 : (this.ends[this.count - 1] ?? 0)
    if (first + end - start > this.letters.length) this.letters = longer(this.letters, first + end - start)
    for (let at = start; at < end; at++) this.letters[first + at - start] = text.charCodeAt(at)
    this.hashes[this.count] = hash
    this.ends[this.count] = first + end - start
    this.place(hash, ++this.count)
  }

  private place(hash: number, number: number): void {
    const mask = this.slots.length - 1
    let slot = spread(hash) & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = number
  }

  private grow(): void {
    const { hashes, ends } = this
    this.hashes = new Int32Array(2 * hashes.length)
    this.hashes.set(hashes)
    this.ends = new Int32Array(2 * ends.length)
    this.ends.set(ends)
    this.slots = new Int32Array(2 * this.slots.length)
    for (let piece = 0; piece < this.count; piece++) this.place(hashes[piece] ?? 0, piece + 1)
  }
}

/** The lowest bits of such a hash tell little. */
const spread = (hash: number): number => hash ^ (hash >>> 15)

function longer(letters: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const grown = new Uint16Array(Math.max(2 * letters.length, least))
  grown.set(letters)
  return grown
}
