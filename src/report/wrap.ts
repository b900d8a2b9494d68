import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import type { Line } from './grid.ts'
import { oneLine } from './safe.ts'

/** A word longer than this is cut beforehand: the time it takes to find its characters grows with the square of it. */
const LONG_WORD = 400
/** Longer than any cluster of characters (a family of emoji, a letter with its accents) that people write. */
const CLUSTER = 64

/**
 * Each of these is a character by itself to every reader, and one column wide (control characters have been escaped);
 * for others the data has to be loaded, which takes a while.
 */
const SIMPLE = /^[\u0020-\u024f\u2010-\u2027]*$/

const segment = (word: string): Intl.Segments => new Intl.Segmenter('en').segment(word)

/** What a reader sees as the characters of a word. */
function charactersOf(word: string): Iterable<string> {
  return SIMPLE.test(word) ? word : Array.from(segment(word), (character) => character.segment)
}

/** The columns that a terminal needs for a line. */
export function widthOf(line: string): number {
  return SIMPLE.test(line) ? line.length : stringWidth(line)
}

/** Cuts a long word into shorter ones, never within what a reader sees as one character. */
function* shorter(word: string): Generator<string> {
  let from = 0
  while (word.length - from > LONG_WORD) {
    const window = word.slice(from + LONG_WORD - CLUSTER, from + LONG_WORD + CLUSTER)
    const boundary = segment(window).containing(CLUSTER)?.index || CLUSTER
    const to = from + LONG_WORD - CLUSTER + boundary
    yield word.slice(from, to)
    from = to
  }
  yield word.slice(from)
}

/** Cuts a word into pieces no wider than `width`, nor within such a character. */
function* pieces(word: string, width: number): Generator<string> {
  let piece = ''
  let used = 0
  for (const character of charactersOf(word)) {
    const columns = widthOf(character)
    if (used + columns > width && piece !== '') {
      yield piece
      piece = ''
      used = 0
    }
    piece += character
    used += columns
  }
  yield piece
}

/** Simple words in lines, or null where one is too long for a line; the library does the same in ten times the time. */
function filled(text: string, width: number): string[] | null {
  const lines: string[] = []
  for (let from = 0; text.length - from > width; ) {
    const space = text.lastIndexOf(' ', from + width)
    if (space <= from) return null
    lines.push(text.slice(from, space))
    from = space + 1
    if (text.length - from <= width) lines.push(text.slice(from))
  }
  return lines.length > 0 ? lines : [text]
}

/** The lines of a text of any kind, none wider than `width` columns, composed (NFC). Nothing but white space is lost. */
export function wrap(text: string, width: number): string[] {
  const line = oneLine(text)
  return (SIMPLE.test(line) ? filled(line, width) : null) ?? wrapAny(line, width)
}

function wrapAny(line: string, width: number): string[] {
  // No character is wider than two columns. The library would cut a word that is too wide between any two code points.
  const fits = (word: string): boolean => word.length <= width / 2
  const cut = (word: string): string => [...shorter(word)].flatMap((part) => [...pieces(part, width)]).join('\n')
  const words = line.split(' ').map((word) => (fits(word) ? word : cut(word)))
  return wrapAnsi(words.join(' '), width, { hard: true }).split('\n')
}

export const plain = (text: string): string => text

/** The lines of a text, painted alike. */
export function wrapped(text: string, width: number, paint: Line['paint'] = plain): Line[] {
  return wrap(text, width).map((line) => ({ text: line, paint }))
}

/** Words that are painted alike. */
export interface Run {
  readonly text: string
  readonly paint: (text: string) => string
}

const isSpace = (unit: number): boolean => unit === 0x20

/** How many characters of a text are no white space, as wrapping leaves it: composed. */
function sizeOf(text: string): number {
  const line = SIMPLE.test(text) ? text : oneLine(text).normalize()
  let size = 0
  for (let at = 0; at < line.length; at++) if (!isSpace(line.charCodeAt(at))) size++
  return size
}

/** Paints the lines of several runs: each line is painted by itself, so that no colour runs on into the next column. */
class Painter {
  readonly #runs: readonly Run[]
  #at: number
  /** How many characters of the run are still to come, white space aside. */
  #left: number

  constructor(runs: readonly Run[]) {
    this.#runs = runs
    this.#at = 0
    this.#left = sizeOf(runs[0]?.text ?? '')
  }

  line(text: string): Line {
    if (this.#at === this.#runs.length - 1) return { text, paint: this.#runs[this.#at]?.paint ?? plain }
    let shown = ''
    let from = 0
    while (from < text.length) {
      const paint = this.#runs[this.#at]?.paint ?? plain
      const to = this.#take(text, from)
      shown += paint(text.slice(from, to))
      from = to
    }
    return { text, paint: () => shown }
  }

  /** Where the run ends in a line; the last has all that is left. */
  #take(text: string, from: number): number {
    if (this.#at === this.#runs.length - 1) return text.length
    let at = from
    while (at < text.length && this.#left > 0) if (!isSpace(text.charCodeAt(at++))) this.#left--
    if (this.#left === 0) this.#left = sizeOf(this.#runs[++this.#at]?.text ?? '')
    return at
  }
}

/** The lines of several runs, one after another. */
export function painted(runs: readonly Run[], width: number): Line[] {
  const own = runs.filter(({ text }) => text !== '')
  const painter = new Painter(own)
  return wrap(own.map(({ text }) => text).join(' '), width).map((line) => painter.line(line))
}
