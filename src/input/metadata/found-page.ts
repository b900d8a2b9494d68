import type { Block } from '../../article-types.ts'
import type { Decision } from '../main-text/decide.ts'
import type { Features } from '../main-text/features.ts'

/** Longer lines hold no title, name or date of a page. */
const LONGEST = 400

/** White space that is not already one plain space. */
const WHITE = /(?! (?!\s))\s+/g

/** A page whose body has been found, as the finders of title, byline and date see it. */
export class FoundPage {
  /** How many lines there are. */
  readonly length: number
  readonly features: readonly Features[]
  /** First and last line of the body's prose; the first line and the last of the page where there is none. */
  readonly first: number
  readonly last: number
  readonly #text: string
  readonly #blocks: readonly Block[]
  /** Made when they are asked for: of most lines nobody asks. */
  readonly #lines: (string | undefined)[]

  constructor(text: string, blocks: readonly Block[], decision: Decision) {
    this.#text = text
    this.#blocks = blocks
    this.#lines = new Array<string | undefined>(blocks.length)
    this.length = blocks.length
    this.features = decision.features
    this.first = Math.max(0, decision.first)
    this.last = decision.last < 0 ? blocks.length - 1 : decision.last
  }

  /** The beginning of a line, with plain spaces. */
  line(i: number): string {
    const known = this.#lines[i]
    const block = this.#blocks[i]
    if (known !== undefined || !block) return known ?? ''
    const line = this.#text.slice(block.start, Math.min(block.end, block.start + LONGEST)).replace(WHITE, ' ')
    this.#lines[i] = line
    return line
  }

  /** Whether a line is these words and nothing else. */
  has(words: string): boolean {
    for (let i = 0; i < this.length; i++) if (this.line(i) === words) return true
    return false
  }

  /** Whether the article tells of somebody elsewhere than in a line: then the name there is no byline, but a subject. */
  tellsOf(name: string, elsewhere: number): boolean {
    for (let i = this.first; i <= this.last; i++) if (i !== elsewhere && this.line(i).includes(name)) return true
    return false
  }

  words(i: number): number {
    return this.features[i]?.words ?? 0
  }

  /** Effect of the row that the line matches. */
  effect(i: number): string | null {
    return this.features[i]?.rule?.effect ?? null
  }
}
