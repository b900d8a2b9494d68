import type { Span } from '../../types.ts'

/** Words, and the signs that tell amounts apart; marks and spacing may change from one copy of an article to the next. */
const UNIT = /[\p{L}\p{M}\p{N}]+|[\p{Sc}\p{Sm}%]/gu

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a text as they are compared, with a space around each: `' i went cold '`. */
export const comparedWords = (text: string): string => ` ${(text.match(UNIT) ?? []).map(folded).join(' ')} `

export const countWordsIn = (text: string): number => text.match(UNIT)?.length ?? 0

/** The letters of a text alone: a context may begin within a word. */
export const comparedLetters = (text: string): string => (text.match(UNIT) ?? []).map(folded).join('')

/** A text in which sequences of words are looked for, however they are spaced and marked. */
export class WordText {
  readonly #joined: string
  /** Where each word begins in the joined ones, and its place in the text. */
  readonly #at: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  constructor(text: string) {
    let joined = ' '
    for (const match of text.matchAll(UNIT)) {
      this.#at.push(joined.length)
      this.#starts.push(match.index)
      this.#ends.push(match.index + match[0].length)
      joined += `${folded(match[0])} `
    }
    this.#joined = joined
  }

  /** The places of a sequence of words, in order, from an offset of the text on. */
  *find(words: string, from = 0): Generator<Span> {
    if (words.trim() === '') return
    const first = this.#starts.findIndex((start) => start >= from)
    if (first < 0) return
    let at = this.#joined.indexOf(words, (this.#at[first] ?? 0) - 1)
    for (; at >= 0; at = this.#joined.indexOf(words, at + 1)) {
      const [start, end] = [this.#wordAt(at + 1), this.#wordAt(at + words.length - 2)]
      yield { start: this.#starts[start] ?? 0, end: this.#ends[end] ?? 0 }
    }
  }

  /** The index of the word in which a place of the joined words lies. */
  #wordAt(place: number): number {
    let [low, high] = [0, this.#at.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#at[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
}
