import { isSpaceAt } from '../characters.ts'
import { type Article, Block } from '../types.ts'

/**
 * How much is read at once: so many ends of sentences and paragraphs and quotation marks as a long book has, and more
 * characters than a long novel.
 * What is kept of each sentence while who speaks is found would fill the memory, were there a hundred thousand.
 */
const MOST_SIGNS = 15_000
const MOST_CHARACTERS = 2_000_000

/** How far a part goes on for the sake of a better end, as a share of it; and for that of any end but one between words. */
const GRACE = 1.2
const LAST_GRACE = 1.3

const unitsOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)))

/** What ends sentences, and what stands around quotations. */
const SIGNS = unitsOf('.!?"“”«»')
const ENDS = unitsOf('.!?')
const CLOSING = unitsOf('"”’»)]\'')
const OPENING = unitsOf('"“«‘\'')

/** The same block from one place to another. */
function pieceOf(block: Block, start: number, end: number): Block {
  const piece = new Block(start, end, block.kind, block.depth)
  piece.kept = block.kept
  piece.reason = block.reason
  piece.rule = block.rule
  piece.author = block.author
  return piece
}

/** Divides blocks among parts. */
class Divider {
  readonly #text: string
  readonly #most: number
  readonly #parts: Block[][] = []
  #part: Block[] = []
  #signs = 0
  #start = 0

  constructor(text: string, most: number) {
    this.#text = text
    this.#most = most
  }

  /** How full the part is that is being made. */
  #fullness(at: number): number {
    return Math.max(this.#signs / this.#most, (at - this.#start) / MOST_CHARACTERS)
  }

  #end(at: number): void {
    if (this.#part.length > 0) this.#parts.push(this.#part)
    this.#part = []
    this.#signs = 0
    this.#start = at
  }

  add(block: Block): void {
    if (this.#endsBefore(block)) this.#end(block.start)
    this.#signs++
    let from = block.start
    for (let at = from; at < block.end; at++) {
      if (SIGNS.has(this.#text.charCodeAt(at))) this.#signs++
      else if (this.#fullness(at) >= 1 && this.#followsSentence(at)) {
        this.#part.push(pieceOf(block, from, at))
        from = at + 1
        this.#end(from)
      }
    }
    this.#part.push(from === block.start ? block : pieceOf(block, from, block.end))
  }

  /** A paragraph that opens a quotation may go on with the one before. */
  #endsBefore({ start }: Block): boolean {
    const fullness = this.#fullness(start)
    return fullness >= GRACE || (fullness >= 1 && !OPENING.has(this.#text.charCodeAt(start)))
  }

  /**
   * Whether white space that follows the end of a sentence ends at a place. In a text that has no ends, what stands before a
   * mark that opens a quotation does: one that is cut is read as if it were none. Where there are no marks, any does.
   */
  #followsSentence(at: number): boolean {
    if (!isSpaceAt(this.#text, at) || isSpaceAt(this.#text, at + 1)) return false
    const fullness = this.#fullness(at)
    if (fullness >= LAST_GRACE || (fullness >= GRACE && OPENING.has(this.#text.charCodeAt(at + 1)))) return true
    let last = at
    while (last > 0 && isSpaceAt(this.#text, last)) last--
    while (CLOSING.has(this.#text.charCodeAt(last))) last--
    return ENDS.has(this.#text.charCodeAt(last))
  }

  get parts(): readonly (readonly Block[])[] {
    this.#end(0)
    return this.#parts
  }
}

/**
 * Divides an article into parts that are read one after another, each for itself, so that memory does not grow with the
 * number of its sentences. An article, and most books, are one part.
 *
 * @param most how many signs of sentences, quotations and paragraphs a part has, about
 */
export function articleParts(article: Article, most = MOST_SIGNS): readonly Article[] {
  const { text, blocks } = article
  // A block has a character, and one before the next.
  if (text.length < 2 * most) return [article]
  const divider = new Divider(text, most)
  for (const block of blocks) divider.add(block)
  const { parts } = divider
  return parts.length < 2 ? [article] : parts.map((part) => ({ ...article, blocks: part }))
}
