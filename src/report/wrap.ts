import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { oneLine } from './safe.ts'

/** A word longer than this is cut before it is wrapped: the time wrapping takes grows with the square of a word. */
const LONG_WORD = 400
const LONG_WORDS = new RegExp(`\\S{${LONG_WORD + 1},}`, 'g')
/** Longer than any cluster of characters (a family of emoji, a letter with its accents) that people write. */
const CLUSTER = 64

const clusters = new Intl.Segmenter('en')

/** Cuts a word into pieces, never within what a reader sees as one character. */
function pieces(word: string): string {
  const cut: string[] = []
  let from = 0
  while (word.length - from > LONG_WORD) {
    const window = word.slice(from + LONG_WORD - CLUSTER, from + LONG_WORD + CLUSTER)
    const boundary = clusters.segment(window).containing(CLUSTER)?.index || CLUSTER
    const to = from + LONG_WORD - CLUSTER + boundary
    cut.push(word.slice(from, to))
    from = to
  }
  cut.push(word.slice(from))
  return cut.join('\n')
}

/** The lines of a text of any kind, none wider than `width` columns, composed (NFC). Nothing but white space is lost. */
export function wrap(text: string, width: number): string[] {
  const line = oneLine(text).replace(LONG_WORDS, pieces)
  return wrapAnsi(line, width, { hard: true }).split('\n')
}

/** The columns that a terminal needs for a line. */
export function widthOf(line: string): number {
  return stringWidth(line)
}
