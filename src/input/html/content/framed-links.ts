import type { PageBlock } from '../page-block.ts'
import type { Draft } from './draft.ts'

const ONLY_LINK = 0.95
const LEAST_CELL = 5

/** Whether a table holds nothing but one link: pages set links to other stories so, to draw a frame around them. */
export function isFramedLink(draft: Draft, { kind, element }: PageBlock, i: number): boolean {
  const { blocks, proses } = draft
  const block = blocks[i]
  if (kind !== 'table-row' || !block || (proses[i]?.links ?? 0) < ONLY_LINK) return false
  const isRow = (at: number): boolean =>
    blocks[at]?.kind === 'table-row' && blocks[at]?.element.parent === element.parent
  return !isRow(i - 1) && !isRow(i + 1) && (proses[i]?.words ?? 0) >= LEAST_CELL && !draft.textOf(block).includes('\t')
}
