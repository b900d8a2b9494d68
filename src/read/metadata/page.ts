import type { Block } from '../../types.ts'
import type { Decision } from '../boilerplate/decide.ts'
import type { Features } from '../boilerplate/features.ts'

/** Longer lines hold no title, name or date of a page. */
const LONGEST = 400

const WHITE = /\s+/g

/** A page whose body has been found, as the finders of title, byline and date see it. */
export class Page {
  /** Beginnings of the lines, with plain spaces. */
  readonly lines: readonly string[]
  readonly features: readonly Features[]
  /** First and last line of the body's prose; the first line and the last of the page where there is none. */
  readonly first: number
  readonly last: number

  constructor(text: string, blocks: readonly Block[], decision: Decision) {
    this.lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST)).replace(WHITE, ' '))
    this.features = decision.features
    this.first = Math.max(0, decision.first)
    this.last = decision.last < 0 ? blocks.length - 1 : decision.last
  }

  line(i: number): string {
    return this.lines[i] ?? ''
  }

  words(i: number): number {
    return this.features[i]?.words ?? 0
  }

  /** Effect of the row that the line matches. */
  effect(i: number): string | null {
    return this.features[i]?.rule?.effect ?? null
  }
}
