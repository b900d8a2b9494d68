import type { Block } from '../../article-types.ts'
import type { QuotationMark } from './quotation-marks.ts'

/** A block with its marks. */
export interface MarkedBlock {
  readonly block: Block
  readonly marks: readonly QuotationMark[]
}

/** Longer blocks are paragraphs of the article. */
const LONGEST = 240
/** How many of them may stand between two paragraphs of one quotation. */
const MOST = 3
/** What ends a sentence of the article; a caption's bracket, credit or last word does not. */
const SENTENCE_END = /[.!?…:;,]["”’']?$/

const KINDS: ReadonlySet<string> = new Set(['heading', 'caption', 'pull-quote', 'embed'])

const opensAt = ({ block, marks }: MarkedBlock): boolean => {
  const [first] = marks
  return first?.canOpen === true && first.start === block.start
}

/** Whether a block holds nothing but words between marks that stand elsewhere in the text: a pull quote. */
function isRepetition(text: string, { block, marks }: MarkedBlock): boolean {
  const last = marks.at(-1)
  if (!opensAt({ block, marks }) || !last || last.end !== block.end || marks.length < 2) return false
  const words = text.slice(marks[0]?.end ?? block.start, last.start)
  return text.indexOf(words) < block.start || text.indexOf(words, block.end) >= 0
}

/** Whether a block may stand within a quotation without being a part of it: a caption, a subhead, a pull quote. */
function interrupts(text: string, marked: MarkedBlock): boolean {
  const { block } = marked
  if (block.end - block.start > LONGEST) return false
  if (KINDS.has(block.kind) || isRepetition(text, marked)) return true
  return !opensAt(marked) && !SENTENCE_END.test(text.slice(Math.max(block.start, block.end - 2), block.end))
}

/**
 * Whether a block only stands between two paragraphs of a quotation that is still open: the quotation goes on behind
 * it, and behind others of its kind.
 */
export function isInterlude(text: string, blocks: readonly MarkedBlock[], at: number): boolean {
  for (let i = at; i < blocks.length && i < at + MOST; i++) {
    const marked = blocks[i]
    if (!marked || !interrupts(text, marked)) return i > at && marked !== undefined && opensAt(marked)
  }
  const next = blocks[at + MOST]
  return next !== undefined && opensAt(next)
}
