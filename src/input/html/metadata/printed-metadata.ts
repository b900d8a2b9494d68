import { Block } from '../../../article-types.ts'
import type { Decision } from '../../main-text/decide.ts'
import { featuresOf } from '../../main-text/features.ts'
import { bylineOf, markedByline } from '../../metadata/byline.ts'
import { FoundPage } from '../../metadata/found-page.ts'
import { publishedAt } from '../../metadata/published.ts'
import { titleIn, titleLine } from '../../metadata/title.ts'
import { keyOf, keyStart } from '../content/draft.ts'
import type { MarkupPage } from '../page-block.ts'

/** Blocks that are looked at around the body: bylines and dates stand close to it. */
const BLOCKS_ABOVE = 50
const BLOCKS_OF_TOP = 6
const BLOCKS_OF_END = 3
const BLOCKS_BELOW = 14

/** What a page prints about its article for those who read it, found as in plain text, and only when it is asked for. */
export class PrintedMetadata {
  /** The headline, if it was asked for and is found. */
  readonly title: string | null
  readonly #page: FoundPage | null
  readonly #at: number

  constructor(page: FoundPage | null, title: string | null, at: number) {
    this.#page = page
    this.title = title
    this.#at = at
  }

  /** The byline of a line that begins with "By"; null where there is none. */
  get marked(): string | null {
    return this.#page && markedByline(this.#page, this.#at)
  }

  /**
   * The byline, however the page shows it; null where it does not.
   *
   * @param marked what the page gives as such
   */
  byline(marked: string | null): string | null {
    return this.#page && bylineOf(this.#page, this.#at, marked)
  }

  /** ISO 8601; null where the page does not say. */
  get publishedAt(): string | null {
    return this.#page && publishedAt(this.#page, this.#at)
  }
}

const LONGEST_ROW = 100
const MOST_PARTS = 5
const LONGEST_PARTS = 240

/** A block, or the lines of one that holds a few short ones: headline, name, role and date, parted by line breaks alone. */
function partsOf(text: string, { start, end }: Block): Block[] {
  const lines = end - start > LONGEST_PARTS ? [] : text.slice(start, end).split('\n')
  if (lines.length < 2 || lines.length > MOST_PARTS) return [new Block(start, end)]
  let at = start
  const parts = lines.map(({ length }) => {
    const part = new Block(at, at + length)
    at = part.end + 1
    return part
  })
  return parts.filter((part) => part.end > part.start)
}

/** The page around its body, as plain text is seen. */
function aroundBody({ text }: MarkupPage, blocks: readonly Block[]): FoundPage | null {
  const first = blocks.findIndex(({ kept }) => kept)
  const last = blocks.findLastIndex(({ kept }) => kept)
  if (first < 0) return null
  const isNear = (i: number): boolean =>
    (i >= first - BLOCKS_ABOVE && i < first + BLOCKS_OF_TOP) || (i > last - BLOCKS_OF_END && i <= last + BLOCKS_BELOW)
  // Rows of figures hold no byline; what a layout sets in a row of its own may.
  const isRow = ({ start, end }: Block): boolean => end - start > LONGEST_ROW || text.slice(start, end).includes('\t')
  const near = blocks
    .filter((block, i) => isNear(i) && (block.kept || block.kind !== 'table-row' || !isRow(block)))
    .flatMap((block) => partsOf(text, block))
  const at = (place: number): number => near.findIndex(({ start }) => start === blocks[place]?.start)
  const decision: Decision = { found: true, first: at(first), last: at(last), features: featuresOf(text, near, []) }
  return new FoundPage(text, near, decision)
}

/** The line with the headline that the markup gives, nearest above the body; −1 where there is none. */
function lineOf(page: FoundPage, title: string | null): number {
  const key = title === null ? '' : keyOf(title)
  if (key === '') return -1
  for (let i = page.first; i >= 0; i--) {
    const line = page.line(i)
    // Most lines begin otherwise, or are shorter: their keys are not made.
    const first = keyStart(line)
    const mayBe = line.length >= key.length && (first === '' || key.startsWith(first))
    if (mayBe && keyOf(line) === key) return i
  }
  return -1
}

/**
 * @param title the headline that the markup gives, if it does
 * @param needsTitle whether the headline that the page prints is asked for, too
 */
export function printedMetadata(
  page: MarkupPage,
  blocks: readonly Block[],
  title: string | null,
  needsTitle: boolean,
): PrintedMetadata {
  const found = aroundBody(page, blocks)
  if (!found) return new PrintedMetadata(null, null, -1)
  const given = lineOf(found, title)
  const headline = given < 0 || needsTitle ? titleLine(found) : -1
  // Else the line that looks most like it.
  const at = given < 0 ? headline : given
  return new PrintedMetadata(found, headline < 0 ? null : titleIn(found.line(headline)), at)
}
