import { Block, type Metadata } from '../../../article-types.ts'
import type { Decision } from '../../main-text/decide.ts'
import { featuresOf } from '../../main-text/features.ts'
import { bylineOf, markedByline } from '../../metadata/byline.ts'
import { FoundPage } from '../../metadata/found-page.ts'
import { publishedAt } from '../../metadata/published.ts'
import { titleLine } from '../../metadata/title.ts'
import { keyOf } from '../content/draft.ts'
import type { MarkupPage } from '../content/page-block.ts'

/** Blocks that are looked at around the body: bylines and dates stand close to it. */
const BLOCKS_ABOVE = 50
const BLOCKS_OF_TOP = 6
const BLOCKS_OF_END = 3
const BLOCKS_BELOW = 14

/** What a page prints about its article for those who read it, found as in plain text; null where it does not. */
export interface PrintedMetadata extends Pick<Metadata, 'title' | 'byline' | 'publishedAt'> {
  /** The byline of a line that begins with "By". */
  readonly marked: string | null
}

const NOTHING: PrintedMetadata = { title: null, byline: null, publishedAt: null, marked: null }

/** The page around its body, as plain text is seen. */
function aroundBody({ text }: MarkupPage, blocks: readonly Block[]): FoundPage | null {
  const first = blocks.findIndex(({ kept }) => kept)
  const last = blocks.findLastIndex(({ kept }) => kept)
  if (first < 0) return null
  const isNear = (i: number): boolean =>
    (i >= first - BLOCKS_ABOVE && i < first + BLOCKS_OF_TOP) || (i > last - BLOCKS_OF_END && i <= last + BLOCKS_BELOW)
  const near = blocks.filter((_, i) => isNear(i)).map(({ start, end }) => new Block(start, end))
  const at = (place: number): number => near.findIndex(({ start }) => start === blocks[place]?.start)
  const decision: Decision = { found: true, first: at(first), last: at(last), features: featuresOf(text, near, []) }
  return new FoundPage(text, near, decision)
}

/** The line with the headline that the markup gives, nearest above the body; else the one that looks most like it. */
function titleAt(page: FoundPage, title: string | null): number {
  const key = title === null ? '' : keyOf(title)
  for (let i = page.first; i >= 0 && key !== ''; i--) if (keyOf(page.line(i)) === key) return i
  return titleLine(page)
}

/** @param title the headline that the markup gives, if it does */
export function printedMetadata(page: MarkupPage, blocks: readonly Block[], title: string | null): PrintedMetadata {
  const found = aroundBody(page, blocks)
  if (!found) return NOTHING
  const at = titleAt(found, title)
  const headline = titleLine(found)
  return {
    title: headline < 0 ? null : found.line(headline),
    byline: bylineOf(found, at),
    publishedAt: publishedAt(found, at),
    marked: markedByline(found, at),
  }
}
