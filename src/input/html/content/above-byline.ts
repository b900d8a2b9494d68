import { isNames } from '../../author-names.ts'
import type { Draft } from './draft.ts'
import type { ElementVerdict } from './non-content-elements.ts'

const TOP: ElementVerdict = { rule: 'before-body', reason: 'stands before the main text' }
const BYLINES: ReadonlySet<string> = new Set(['byline', 'byline-heading', 'byline-label'])
/** Words of a standfirst right above the byline. */
const MOST_STANDFIRST = 30
/** Blocks between headline and byline at the most. */
const MOST_ABOVE = 12

/** Key points, labels and the standfirst between headline and byline, no further paragraph among them. */
export function dropAboveByline(draft: Draft): void {
  const marked = draft.verdicts.findIndex((verdict) => BYLINES.has(verdict?.rule ?? ''))
  const byline = marked < 0 ? namesAboveDate(draft) : marked
  if (byline < 0) return
  if (marked < 0) draft.drop(byline, BYLINE)
  const above: number[] = []
  for (let i = 0; i < byline; i++) if (!draft.verdicts[i]) above.push(i)
  const paragraphs = above.filter((i) => isParagraph(draft, i))
  const isStandfirst = (i: number): boolean =>
    i === above[above.length - 1] && (draft.proses[i]?.words ?? 0) <= MOST_STANDFIRST
  if (above.length > MOST_ABOVE || paragraphs.length > 1 || !paragraphs.every(isStandfirst)) return
  for (const i of above) draft.drop(i, TOP)
}

const BYLINE: ElementVerdict = { rule: 'byline', reason: 'byline' }
const MOST_NAMES = 8

/** Where names stand by themselves right above a date, near the beginning; -1 for nowhere. */
function namesAboveDate(draft: Draft): number {
  const { blocks, proses, verdicts } = draft
  for (let i = 0, kept = 0; i < blocks.length && kept < MOST_ABOVE; i++) {
    const block = blocks[i]
    if (!block || verdicts[i]) continue
    kept++
    const words = proses[i]?.words ?? 0
    const isShort = block.kind === 'paragraph' && words > 1 && words <= MOST_NAMES
    if (isShort && verdicts[i + 1]?.rule === 'dateline' && isNames(draft.textOf(block))) return i
  }
  return -1
}

const LEAST_PARAGRAPH = 8

const isParagraph = ({ blocks, proses }: Draft, i: number): boolean =>
  blocks[i]?.kind !== 'list-item' && (proses[i]?.words ?? 0) >= LEAST_PARAGRAPH
