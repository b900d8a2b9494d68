import { NOT_PROSE, type NotProseRow } from '../../lexicon/not-prose.ts'
import type { AnnotatedBlock } from '../../text/tokens.ts'
import type { ExtractionState } from '../extraction-state.ts'

/** How much of a block is looked at: an entry shows what it is at its beginning. */
const BEGINNING = 400

/** The row by which a text is no prose; null where it may be. */
export const notProse = (text: string): NotProseRow | null =>
  NOT_PROSE.find(({ pattern }) => pattern.test(text)) ?? null

/** Takes a block that is a note or code, so that nothing is read in it. */
export function extractNotProse({ block, quotations }: AnnotatedBlock, state: ExtractionState): boolean {
  const { text } = state.context
  if (quotations.length === 0 && !/[\^↑$]/.test(text[block.start] ?? '')) return false
  return notProse(text.slice(block.start, Math.min(block.end, block.start + BEGINNING))) !== null
}
