import { isDateline } from '../../page-date.ts'
import type { Element } from '../dom/element.ts'
import type { Draft } from './draft.ts'

/** How far above the body and above the lead the element may stand that holds both. */
const LEVELS = 4
/** Without a byline to stand below, one paragraph is a standfirst. */
const LEAST_PARAGRAPHS = 2
/** Above one stand standfirst and key points, too. */
const LEAST_ABOVE_BYLINE = 3
/** Blocks above the body that are looked at. */
const MOST_BLOCKS = 60

/** What holds an element, the nearest first. */
function holdersOf(element: Element | null): (Element | null)[] {
  const holders: (Element | null)[] = []
  for (let at = element; at && holders.length <= LEVELS; at = at.parent) holders.push(at)
  return holders
}

/** Whether two elements stand in one part of the page. */
function isNear(element: Element, body: Element): boolean {
  const holders = new Set(holdersOf(body))
  return holdersOf(element.parent).some((holder) => holders.has(holder))
}

/** Where the first heading stands below the first paragraph: no byline comes after it, whatever it is called. */
function headingBelow({ blocks }: Draft, lead: readonly number[], to: number): number {
  const first = lead[0] ?? to
  const heading = blocks.findIndex(({ kind }, i) => i > first && kind === 'heading')
  return heading < 0 ? to : Math.min(heading, to)
}

/** Index of the last byline or date between the headline and the body; -1 where there is none. */
function bylineAbove({ blocks, verdicts, text }: Draft, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const block = blocks[i]
    const rule = verdicts[i]?.rule
    if (rule === 'markup-byline' || (!rule && block && isDateline(text.slice(block.start, block.end)))) return i
  }
  return -1
}

/** Whether a block is a paragraph that says something. */
function isLead({ blocks, proses, verdicts }: Draft, i: number, body: Element): boolean {
  const block = blocks[i]
  const isSentence = block?.element.name === 'p' && block.kind === 'paragraph' && (proses[i]?.weight ?? 0) > 0
  return isSentence && !verdicts[i] && proses[i]?.links !== 1 && isNear(block.element, body)
}

/**
 * The paragraphs with which an article begins above what holds the rest of it: slides, steps, a table, answers. They stand
 * between byline and body, or are several; one alone below the headline is a standfirst.
 *
 * @param headline index of the block with the headline, or -1
 */
export function leadOf(draft: Draft, body: Element, headline: number): number[] {
  const top = topOf(draft, headline)
  if (top < 0 || top >= body.first || body.first - top > MOST_BLOCKS) return []
  const lead: number[] = []
  for (let i = top + 1; i < body.first; i++) if (isLead(draft, i, body)) lead.push(i)
  const byline = bylineAbove(draft, top, headingBelow(draft, lead, body.first))
  const below = byline < 0 ? [] : lead.filter((i) => i > byline)
  if (below.length > 0) return together(draft, below)
  return lead.length < (byline < 0 ? LEAST_PARAGRAPHS : LEAST_ABOVE_BYLINE) ? [] : together(draft, lead)
}

/**
 * The paragraphs that what holds the first of them holds, and what stands between them there: a quotation, an example; and
 * those of holders of the same make.
 */
function together({ blocks, verdicts }: Draft, lead: readonly number[]): number[] {
  const first = lead[0] ?? 0
  const holder = blocks[first]?.element.parent
  const last = lead.findLast((i) => i < (holder?.last ?? 0)) ?? first
  const between = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const isAlike = (i: number): boolean => {
    const other = blocks[i]?.element.parent
    return i > last && !!holder && !!other && holder.label !== '' && holder.label === other.label
  }
  return [...between.filter((i) => !verdicts[i]), ...lead.filter(isAlike)]
}

/** Where the headline stands: a part of the article may repeat it further down. */
function topOf({ blocks }: Draft, headline: number): number {
  const first = blocks.findIndex(({ element }) => element.name === 'h1')
  return first >= 0 && first < headline ? first : headline
}
