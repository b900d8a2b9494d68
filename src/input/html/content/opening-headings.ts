import type { Element } from '../dom/element.ts'
import type { PageBlock } from '../page-block.ts'
import type { Draft } from './draft.ts'

/** Blocks below a heading among which the next entry begins. */
const BLOCKS_OF_ENTRIES = 60

/** Whether a heading opens the first of several entries of one make that have a heading each: posts of a live blog, parts. */
export function opensEntry({ blocks, verdicts }: Draft, { element }: PageBlock, i: number): boolean {
  const makeOf = (at: Element | null): string => `${at?.name} ${at?.label.replace(/\d+/g, '')}`
  const isAlike = (other: Element): boolean =>
    other.name === element.name &&
    other.depth === element.depth &&
    other.parent !== element.parent &&
    makeOf(other.parent) === makeOf(element.parent)
  for (let j = i + 1; j < Math.min(blocks.length, i + BLOCKS_OF_ENTRIES); j++) {
    const other = blocks[j]
    if (other?.kind === 'heading' && !verdicts[j] && isAlike(other.element)) return true
  }
  return false
}

const WORDS_OF_SECTION = 5

/** Whether a short heading right above a paragraph is the first of several of one make: sections, and no subtitle. */
export function opensSection({ blocks, proses, verdicts }: Draft, i: number): boolean {
  const [block, prose] = [blocks[i], proses[i]]
  if (!block || !prose || prose.words > WORDS_OF_SECTION || verdicts[i + 1] || !proses[i + 1]?.weight) return false
  const { name, parent } = block.element
  const isAlike = ({ kind, element }: PageBlock, j: number): boolean =>
    j > i && kind === 'heading' && !verdicts[j] && element.name === name && element.parent === parent
  return blocks.some(isAlike)
}
