import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import { oneLine } from './safe.ts'

/** A word longer than this is cut beforehand: the time it takes to find its characters grows with the square of it. */
const LONG_WORD = 400
/** Longer than any cluster of characters (a family of emoji, a letter with its accents) that people write. */
const CLUSTER = 64

/** Each of these is a character by itself to every reader; for others the data has to be loaded, which takes a while. */
const SIMPLE = /^[\u0020-\u024f\u2010-\u2027]*$/

const segment = (word: string): Intl.Segments => new Intl.Segmenter('en').segment(word)

/** What a reader sees as the characters of a word. */
function charactersOf(word: string): Iterable<string> {
  return SIMPLE.test(word) ? word : Array.from(segment(word), (character) => character.segment)
}

/** The columns that a terminal needs for a line. */
export function widthOf(line: string): number {
  return stringWidth(line)
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

/** The lines of a text of any kind, none wider than `width` columns, composed (NFC). Nothing but white space is lost. */
export function wrap(text: string, width: number): string[] {
  // No character is wider than two columns. The library would cut a word that is too wide between any two code points.
  const wide = new RegExp(`\\S{${Math.floor(width / 2) + 1},}`, 'g')
  const line = oneLine(text).replace(wide, (word) =>
    [...shorter(word)].flatMap((part) => [...pieces(part, width)]).join('\n'),
  )
  return wrapAnsi(line, width, { hard: true }).split('\n')
}
