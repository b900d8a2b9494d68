import type { GridLine } from './grid.ts'
import { oneLine } from './safe.ts'
import { SIMPLE, wrap } from './wrap.ts'

export const plain = (text: string): string => text

/** The lines of a text, painted alike. */
export function wrapped(text: string, width: number, paint: GridLine['paint'] = plain): GridLine[] {
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
    this.#at = -1
    this.#left = 0
    this.#next()
  }

  line(text: string): GridLine {
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

  /** Of the last run nobody asks how long it is. */
  #next(): void {
    this.#at++
    if (this.#at < this.#runs.length - 1) this.#left = sizeOf(this.#runs[this.#at]?.text ?? '')
  }

  /** Where the run ends in a line; the last has all that is left. */
  #take(text: string, from: number): number {
    if (this.#at === this.#runs.length - 1) return text.length
    let at = from
    while (at < text.length && this.#left > 0) if (!isSpace(text.charCodeAt(at++))) this.#left--
    if (this.#left === 0) this.#next()
    return at
  }
}

/** The lines of several runs, one after another, with a space between or, where they bring their own, nothing. */
export function painted(runs: readonly Run[], width: number, between: ' ' | '' = ' '): GridLine[] {
  const own = runs.filter(({ text }) => text !== '')
  const painter = new Painter(own)
  return wrap(own.map(({ text }) => text).join(between), width).map((line) => painter.line(line))
}
