import type { Claim, Span } from '../../types.ts'
import { escaped } from './escape.ts'

/** What a stretch of the text is for a claim. */
type Part = 'content' | 'cue' | 'source'

/** A stretch of the text that is marked for a claim. */
class Mark implements Span {
  readonly start: number
  readonly end: number
  readonly part: Part
  readonly key: string
  /** Whether it is where the claim begins: what leads to the claim leads there. */
  readonly first: boolean
  /** Whether the claim's number stands behind it. */
  readonly last: boolean

  constructor(span: Span, part: Part, key: string, first = false, last = false) {
    this.start = span.start
    this.end = span.end
    this.part = part
    this.key = key
    this.first = first
    this.last = last
  }
}

const TAGS: Readonly<Record<Part, string>> = { content: 'mark', cue: 'u', source: 'b' }

function marksOf(claim: Claim): Mark[] {
  const { spans, cue, speaker, key } = claim
  const contents = spans.map((span, i) => new Mark(span, 'content', key, i === 0, i === spans.length - 1))
  const cues = cue ? [new Mark(cue, 'cue', key)] : []
  return [...contents, ...cues, ...(speaker ? [new Mark(speaker, 'source', key)] : [])]
}

/**
 * The text of an article, a stretch at a time, with what its claims are made of marked. Marks that overlap are cut where
 * one of them begins or ends, so that elements nest; the words in all marks of a part are just the words of its spans.
 */
export class MarkedText {
  readonly #text: string
  readonly #marks: readonly Mark[]
  /** The number of a claim by its key. */
  readonly #numbers: ReadonlyMap<string, number>
  #next = 0

  constructor(text: string, claims: readonly Claim[]) {
    this.#text = text
    this.#marks = claims.flatMap(marksOf).sort((a, b) => a.start - b.start || b.end - a.end)
    this.#numbers = new Map(claims.map(({ key }, i) => [key, i + 1]))
  }

  /** Whether a claim has its words, cue or source in a stretch. */
  touches({ start, end }: Span): boolean {
    return this.#marks.some((mark) => mark.start < end && mark.end > start)
  }

  /** The markup of a stretch; stretches are asked for in the order of the text. */
  html({ start, end }: Span): string {
    const here = this.#within(start, end)
    const cuts = new Set([start, end])
    for (const mark of here) cuts.add(Math.max(mark.start, start)).add(Math.min(mark.end, end))
    const places = [...cuts].sort((a, b) => a - b)
    return places.map((from, i) => this.#piece(from, places[i + 1] ?? from, here)).join('')
  }

  #piece(from: number, to: number, here: readonly Mark[]): string {
    const ended = here.filter(({ end, last }) => last && end === from).map(({ key }) => this.#reference(key))
    if (from === to) return ended.join('')
    const open = here.filter((mark) => mark.start <= from && mark.end >= to)
    const begun = open.map((mark) => (mark.first && mark.start !== from ? new Mark(mark, mark.part, mark.key) : mark))
    return ended.join('') + this.#marked(this.#text.slice(from, to), begun.reverse())
  }

  /** Words within their marks, each of which has the number of its claim. */
  #marked(words: string, marks: readonly Mark[]): string {
    return marks.reduce((html, { part, key, first }) => {
      const id = first ? ` id="text-${key}"` : ''
      return `<${TAGS[part]} data-k=${this.#numberOf(key)}${id}>${html}</${TAGS[part]}>`
    }, escaped(words))
  }

  #numberOf(key: string): number {
    return this.#numbers.get(key) ?? 0
  }

  #reference(key: string): string {
    return `<a href="#claim-${key}">${this.#numberOf(key)}</a>`
  }

  #within(start: number, end: number): Mark[] {
    while ((this.#marks[this.#next]?.end ?? Infinity) <= start) this.#next++
    const found: Mark[] = []
    for (let i = this.#next; i < this.#marks.length; i++) {
      const mark = this.#marks[i]
      if (!mark || mark.start >= end) break
      if (mark.end > start) found.push(mark)
    }
    return found
  }
}
