import { foldedWords, Words } from '../folded-words.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import { NO_LETTERS, NO_PIECE, PieceTable, withLetter } from './piece-table.ts'

/** Pieces between spaces whose words are remembered; rarer ones are cut anew each time. */
const MOST_PIECES = 400_000
/** Numbers that are kept of a word of a piece: its own, where it starts, where it ends. */
const OF_WORD = 3
/** How parts of a claim are joined where words are left out between them. */
const OMISSION = ' … '
const GAP = OMISSION.trim()
const SPACE = 32
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
  private readonly pieces = new PieceTable()
  /** Of all pieces one after another, the numbers of their words; those of piece `n` end at `partEnds.at(n)`. */
  private readonly parts = new GrowingNumbers()
  private readonly partEnds = new GrowingNumbers()

  /** How many different words there are. */
  get size(): number {
    return this.forms.length
  }

  form(number: number): string {
    return this.forms[number] ?? ''
  }

  /**
   * Adds the numbers of the words of a text to `words`, and to `places` where each stands in it: 512 times its start and
   * its length; 0 for each where the text has to be cut as a whole to tell.
   */
  addTo(text: string, words: GrowingNumbers, places: GrowingNumbers): void {
    const isPlain = text.length < LONGEST_PLACED && !REACHING.test(text)
    this.eachPiece(text, (parts, from, to, start) => {
      for (let at = from; at < to; at += OF_WORD) {
        const [first, end] = [parts.at(at + 1), parts.at(at + 2)]
        words.push(parts.at(at))
        places.push(isPlain ? (start + first) * LONGEST_WORD + (end - first) : 0)
      }
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

  /**
   * Gives the words of each piece of a text: a list, from where to where in it, and where the piece starts.
   */
  private eachPiece(
    text: string,
    take: (parts: GrowingNumbers, from: number, to: number, start: number) => void,
  ): void {
    let [start, hash] = [0, NO_LETTERS]
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : SPACE
      if (code !== SPACE) {
        hash = withLetter(hash, code)
        continue
      }
      if (at > start) this.givePiece(text, start, at, hash, take)
      start = at + 1
      hash = NO_LETTERS
    }
  }

  private givePiece(
    text: string,
    start: number,
    end: number,
    hash: number,
    take: (parts: GrowingNumbers, from: number, to: number, start: number) => void,
  ): void {
    const known = this.pieces.find(text, start, end, hash)
    if (known !== NO_PIECE) {
      take(this.parts, known === 0 ? 0 : this.partEnds.at(known - 1), this.partEnds.at(known), start)
      return
    }
    const isKept = this.pieces.size < MOST_PIECES
    const parts = isKept ? this.parts : new GrowingNumbers()
    const from = parts.length
    const { forms, starts, ends } = cut(text.slice(start, end))
    for (const [at, form] of forms.entries())
      for (const number of [this.number(form), starts[at] ?? 0, ends[at] ?? 0]) parts.push(number)
    if (isKept) {
      this.pieces.add(text, start, end, hash)
      this.partEnds.push(parts.length)
    }
    take(parts, from, parts.length, start)
  }

  /** The words of a text with their places in it; how they are written, but for their forms, is left out. */
  wordsOf(text: string): Words {
    if (REACHING.test(text.replaceAll(OMISSION, ' '))) return cut(text)
    const words = new Words()
    let isAfterGap = false
    this.eachPiece(text, (parts, from, to, start) => {
      if (text.startsWith(GAP, start) && (text[start + GAP.length] ?? ' ') === ' ') isAfterGap = true
      for (let at = from; at < to; at += OF_WORD) {
        const form = this.form(parts.at(at))
        words.add(form, form, start + parts.at(at + 1), start + parts.at(at + 2), false, isAfterGap)
        isAfterGap = false
      }
    })
    return words
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
