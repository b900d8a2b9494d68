import { foldedWords, Words } from '../folded-words.ts'
import type { GrowingNumbers } from './growing-numbers.ts'

/** Pieces between spaces whose words are remembered; rarer ones are cut anew each time. */
const MOST_PIECES = 400_000
/** Numbers that are kept of a word of a piece: its own, where it starts, where it ends. */
const OF_WORD = 3
/** How parts of a claim are joined where words are left out between them. */
const OMISSION = ' … '
/** Brackets, and omissions as others write them, reach over several pieces. */
const REACHING = /[[\]…]|\.\.|\. \./
/** No word is longer than what the expression for words takes. */
const LONGEST_WORD = 512
const LONGEST_PLACED = 2 ** 23
/** An opening mark within a word is an apostrophe: editors' programs turn the wrong one in. */
const APOSTROPHE = /(?<=\p{L})‘(?=\p{L})/gu

const cut = (text: string): Words => foldedWords(text.includes('‘') ? text.replace(APOSTROPHE, '’') : text)

/**
 * Cuts quotations into words, as `foldedWords` does, and gives each form of a word a number, so that they are compared as
 * numbers. Pieces between spaces are cut each by itself and remembered: the same ones come again and again.
 */
export class WordNumbers {
  private readonly numbers = new Map<string, number>()
  private readonly forms: string[] = []
  private readonly pieces = new Map<string, readonly number[]>()

  /** How many different words there are. */
  get size(): number {
    return this.forms.length
  }

  form(number: number): string {
    return this.forms[number] ?? ''
  }

  /** The numbers of the words of a text. */
  of(text: string): number[] {
    const words: number[] = []
    this.each(text, (word) => words.push(word))
    return words
  }

  /**
   * Adds the numbers of the words of a text to `words`, and to `places` where each stands in it: 512 times its start and
   * its length; 0 for each where the text has to be cut as a whole to tell.
   */
  addTo(text: string, words: GrowingNumbers, places: GrowingNumbers): void {
    const isPlain = text.length < LONGEST_PLACED && !REACHING.test(text)
    this.each(text, (word, start, end) => {
      words.push(word)
      places.push(isPlain ? start * LONGEST_WORD + (end - start) : 0)
    })
  }

  /** The words of a text by what `addTo` has told of it. */
  placed(words: Uint32Array, places: Uint32Array): Words {
    const placed = new Words()
    for (let at = 0; at < words.length; at++) {
      const form = this.form(words[at] ?? 0)
      const place = places[at] ?? 0
      const start = Math.floor(place / LONGEST_WORD)
      placed.add(form, form, start, start + (place % LONGEST_WORD), false, false)
    }
    return placed
  }

  private each(text: string, take: (word: number, start: number, end: number) => void): void {
    if (text.includes('[')) {
      for (const form of cut(text).forms) take(this.number(form), 0, 0)
      return
    }
    let start = 0
    for (const piece of text.split(' ')) {
      const parts = this.partsOf(piece)
      for (let at = 0; at < parts.length; at += OF_WORD)
        take(parts[at] ?? 0, start + (parts[at + 1] ?? 0), start + (parts[at + 2] ?? 0))
      start += piece.length + 1
    }
  }

  /** The words of a text with their places in it; how they are written, but for their forms, is left out. */
  wordsOf(text: string): Words {
    if (REACHING.test(text.replaceAll(OMISSION, ' '))) return cut(text)
    const words = new Words()
    let start = 0
    let isAfterGap = false
    for (const piece of text.split(' ')) {
      const parts = this.partsOf(piece)
      if (piece === OMISSION.trim()) isAfterGap = true
      for (let at = 0; at < parts.length; at += OF_WORD) {
        const form = this.form(parts[at] ?? 0)
        words.add(form, form, start + (parts[at + 1] ?? 0), start + (parts[at + 2] ?? 0), false, isAfterGap)
        isAfterGap = false
      }
      start += piece.length + 1
    }
    return words
  }

  private partsOf(piece: string): readonly number[] {
    const known = this.pieces.get(piece)
    if (known) return known
    const { forms, starts, ends } = cut(piece)
    const parts = forms.flatMap((form, at) => [this.number(form), starts[at] ?? 0, ends[at] ?? 0])
    if (this.pieces.size < MOST_PIECES) this.pieces.set(owned(piece), parts)
    return parts
  }

  private number(form: string): number {
    const known = this.numbers.get(form)
    if (known !== undefined) return known
    const own = owned(form)
    this.numbers.set(own, this.forms.length)
    this.forms.push(own)
    return this.forms.length - 1
  }
}

/** The same characters as a string of its own: a part of a string holds on to the whole. */
const owned = (part: string): string => (part.length < SLICED ? part : [...part].join(''))
/** Shorter parts are copied by the engine. */
const SLICED = 13
