import type { Span } from '../../types.ts'
import { escaped } from '../escape.ts'
import type { ClaimMarks } from './claim-marks.ts'

/** So many characters are escaped at once: a line may have some millions, all of which have to be. */
const MOST_ESCAPED = 2 ** 15

/** The elements of the parts of a claim, by their number. */
const TAGS = ['mark', 'u', 'b']

/**
 * The text of an article, a stretch at a time, with what its claims are made of marked. Marks that overlap are cut where
 * one of them begins or ends, so that elements nest; the words in all marks of a part are just the words of its spans.
 */
export class MarkedText {
  readonly #text: string
  readonly #marks: ClaimMarks
  readonly #order: Uint32Array
  /** How far the marks reach, of each and all before it. */
  readonly #reaches: Uint32Array
  /** Those that are open, in their order, and the place of the next in the order. */
  #open: number[] = []
  #next = 0

  constructor(text: string, marks: ClaimMarks) {
    this.#text = text
    this.#marks = marks
    this.#order = marks.inOrder()
    let reach = 0
    this.#reaches = this.#order.map((mark) => {
      reach = Math.max(reach, marks.end(mark))
      return reach
    })
  }

  /** Whether a claim has its words, cue or source in a stretch. */
  touches({ start, end }: Span): boolean {
    let [low, high] = [0, this.#order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#startAt(middle) < end) low = middle + 1
      else high = middle
    }
    return (this.#reaches[low - 1] ?? 0) > start
  }

  /** The markup of a stretch, piece by piece; stretches are asked for in the order of the text. */
  *html({ start, end }: Span): Generator<string, void, undefined> {
    this.#open = this.#open.filter((mark) => this.#marks.end(mark) > start)
    for (let from = start; ; ) {
      if (from < end) this.#begin(from, start)
      yield* this.#references(from)
      if (from === end) return
      const to = this.#cutBehind(end)
      yield* this.#marked(from, to)
      from = to
    }
  }

  #startAt(place: number): number {
    return this.#marks.start(this.#order[place] ?? 0)
  }

  /** Opens marks that begin at a place or before, and do not end before the stretch. */
  #begin(from: number, start: number): void {
    for (; this.#next < this.#order.length && this.#startAt(this.#next) <= from; this.#next++) {
      const mark = this.#order[this.#next] ?? 0
      if (this.#marks.end(mark) > start) this.#open.push(mark)
    }
  }

  /** Closes the marks that end at a place; gives the numbers of claims that end with them. */
  *#references(at: number): Generator<string, void, undefined> {
    if (this.#open.every((mark) => this.#marks.end(mark) > at)) return
    for (const mark of this.#open) {
      if (!this.#marks.isLast(mark) || this.#marks.end(mark) !== at) continue
      yield `<a href="#claim-${this.#marks.key(mark)}">${this.#marks.number(mark)}</a>`
    }
    this.#open = this.#open.filter((mark) => this.#marks.end(mark) > at)
  }

  /** Where the next mark begins or ends, in the stretch. */
  #cutBehind(end: number): number {
    const next = this.#next < this.#order.length ? Math.min(this.#startAt(this.#next), end) : end
    return this.#open.reduce((cut, mark) => Math.min(cut, this.#marks.end(mark)), next)
  }

  /** Words within their marks, each of which has the number of its claim. */
  *#marked(from: number, to: number): Generator<string, void, undefined> {
    const marks = this.#marks
    const opening = this.#open.map((mark) => {
      const id = marks.isFirst(mark) && marks.start(mark) === from ? ` id="text-${marks.key(mark)}"` : ''
      return `<${TAGS[marks.part(mark)]} data-k=${marks.number(mark)}${id}>`
    })
    yield opening.join('')
    for (let at = from; at < to; ) {
      const end = Math.min(to, at + MOST_ESCAPED)
      // The two characters of a line's end are escaped as one.
      const next = end < to && this.#text.charAt(end) === '\n' ? end + 1 : end
      yield escaped(this.#text.slice(at, next))
      at = next
    }
    for (let i = this.#open.length - 1; i >= 0; i--) yield `</${TAGS[marks.part(this.#open[i] ?? 0)]}>`
  }
}
