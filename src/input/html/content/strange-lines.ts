import { pulledQuotes } from '../../main-text/pull-quotes.ts'
import { isParagraph, isStrangePitch, speaksToNobody } from '../../main-text/speaks-to-readers.ts'
import { PULL_QUOTE, QUOTE } from '../markup-hints.ts'
import type { Draft } from './draft.ts'
import type { ElementVerdict } from './non-content-elements.ts'

const PROMPT: ElementVerdict = { rule: 'prompt-box', reason: 'asks something of the reader' }
const COPY: ElementVerdict = { rule: 'copy', reason: 'stands in the text already' }
const NO_WORDS = 0

/** The lines that are kept, empty for the others. */
const keptLines = (draft: Draft): string[] =>
  draft.blocks.map((block, i) => (draft.verdicts[i] ? '' : draft.textOf(block)))

/** Lines that speak to the readers in an article that otherwise speaks to nobody. */
export function dropStrangers(draft: Draft): void {
  const lines = keptLines(draft)
  const wordsAt = (i: number): number => draft.proses[i]?.words ?? NO_WORDS
  const paragraphs = lines.filter((_, i) => isParagraph(draft.proses[i]?.isEnded ?? false, wordsAt(i)))
  if (!speaksToNobody(paragraphs)) return
  lines.forEach((line, i) => {
    const isPlain = draft.blocks[i]?.kind !== 'quote' && draft.blocks[i]?.kind !== 'embed'
    if (line !== '' && isPlain && !standsBelowColon(draft, i) && isStrangePitch(line, wordsAt(i))) draft.drop(i, PROMPT)
  })
}

/** Whether the block above says whose words come. */
export function standsBelowColon(draft: Draft, i: number): boolean {
  const above = draft.blocks[i - 1]
  return above !== undefined && draft.text.slice(above.end - 1, above.end) === ':'
}

/** Quotations that are shown large beside the paragraph in which they stand. */
export function dropPulledQuotes(draft: Draft): void {
  const words = draft.proses.map((prose) => prose.words)
  // What markup calls a quotation is told apart later, by what it says.
  const isMarked = (i: number): boolean => ((draft.blocks[i]?.element.hints ?? 0) & (QUOTE | PULL_QUOTE)) !== 0
  for (const i of pulledQuotes(keptLines(draft), words)) if (!isMarked(i)) draft.drop(i, COPY)
}
