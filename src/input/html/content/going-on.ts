import type { Element } from '../dom/element.ts'
import type { Draft } from './draft.ts'

/** Blocks of links below the heading of a list, at most, and paragraphs below them that show that an article goes on. */
const MOST_LINKS = 8
const LEAST_PARAGRAPHS = 2
const LINKED = 0.5

/** What the last paragraph above stands in. */
function parentAbove({ blocks, proses, verdicts }: Draft, at: number): Element | null {
  for (let i = at - 1; i >= 0; i--)
    if (!verdicts[i] && blocks[i]?.kind === 'paragraph' && proses[i]?.weight) return blocks[i]?.element.parent ?? null
  return null
}

/**
 * Whether the article goes on below the heading of a list and its links: with paragraphs right below one another, beside
 * those above and without a link at their head, as teasers have one each.
 */
export function goesOn(draft: Draft, at: number): boolean {
  const { blocks, proses, verdicts } = draft
  const parent = parentAbove(draft, at)
  let i = at + 1
  while (i <= at + MOST_LINKS && (verdicts[i] || (proses[i]?.links ?? 0) > LINKED)) i++
  if (i === at + 1 || !parent) return false
  for (let k = i; k < i + LEAST_PARAGRAPHS; k++) {
    const block = blocks[k]
    const isText = block?.kind === 'paragraph' && !verdicts[k] && (proses[k]?.weight ?? 0) > 0
    if (!isText || block.startsLinked || block.element.parent !== parent) return false
  }
  return true
}
