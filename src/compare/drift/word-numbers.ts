import { driftWordsOf } from './drift-words.ts'

/** Pieces between spaces whose words are remembered; rarer ones are cut anew each time. */
const MOST_PIECES = 300_000
const NO_WORDS: readonly number[] = []

/** Gives each form of a word a number, so that texts are compared as numbers. */
export class WordNumbers {
  private readonly numbers = new Map<string, number>()
  private readonly forms: string[] = []
  private readonly pieces = new Map<string, readonly number[]>()

  /**
   * The words of a text as `driftWordsOf` cuts them. Pieces between spaces are cut each by itself and remembered, as the
   * same ones come again and again; only brackets reach over several.
   */
  of(text: string): number[] {
    if (text.includes('[')) return driftWordsOf(text).forms.map((form) => this.number(form))
    const words: number[] = []
    for (const piece of text.split(' ')) for (const word of this.ofPiece(piece)) words.push(word)
    return words
  }

  form(number: number): string {
    return this.forms[number] ?? ''
  }

  private ofPiece(piece: string): readonly number[] {
    if (piece === '') return NO_WORDS
    const known = this.pieces.get(piece)
    if (known) return known
    const words = driftWordsOf(piece).forms.map((form) => this.number(form))
    if (this.pieces.size < MOST_PIECES) this.pieces.set(owned(piece), words)
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
