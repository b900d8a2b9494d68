import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import { oneLine } from './safe.ts'

/** A word longer than this is cut beforehand: the time it takes to find its characters grows with the square of it. */
const LONG_WORD = 400
/** Longer than any cluster of characters (a family of emoji, a letter with its accents) that people write. */
const CLUSTER = 64

/**
 * Each of these is a character by itself to every reader, and one column wide (control characters have been escaped);
 * for others the data has to be loaded, which takes a while.
 */
export const SIMPLE = /^[\u0020-\u024f\u2010-\u2027]*$/

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
