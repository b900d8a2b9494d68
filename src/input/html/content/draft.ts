import type { PageBlock } from '../page-block.ts'
import type { ElementVerdict } from './non-content-elements.ts'
import type { Prose } from './prose.ts'

/** A page while it is decided on: one entry a block in each list. A block without a verdict is kept. */
export class Draft {
  readonly text: string
  readonly blocks: readonly PageBlock[]
  readonly proses: readonly Prose[]
  readonly verdicts: (ElementVerdict | null)[]
  /** Headlines of the page, as `keyOf` gives them. */
  readonly titles: ReadonlySet<string>
  /** The first block of what holds the body: paragraphs of its lead may stand above it. */
  readonly bodyStart: number
  private readonly longestTitle: number
  private readonly titleStarts: ReadonlySet<string>

  constructor(
    text: string,
    blocks: readonly PageBlock[],
    proses: readonly Prose[],
    verdicts: (ElementVerdict | null)[],
    titles: ReadonlySet<string>,
    bodyStart: number,
  ) {
    this.bodyStart = bodyStart
    this.text = text
    this.blocks = blocks
    this.proses = proses
    this.verdicts = verdicts
    this.titles = titles
    this.titleStarts = new Set([...titles].map((title) => title.charAt(0)))
    this.longestTitle = Math.max(0, ...[...titles].map(({ length }) => length))
  }

  /** Whether a text is a headline of the page. */
  isTitle(text: string): boolean {
    if (text.length > 2 * this.longestTitle + 20) return false
    const start = keyStart(text)
    return (start === '' || this.titleStarts.has(start)) && this.titles.has(keyOf(text))
  }

  textOf({ start, end }: PageBlock): string {
    return this.text.slice(start, end)
  }

  drop(i: number, verdict: ElementVerdict): void {
    this.verdicts[i] ??= verdict
  }

  /** Visits the blocks that are still kept, in order, until the visitor returns true. */
  eachKept(visit: (block: PageBlock, prose: Prose, i: number) => boolean | undefined): void {
    for (let i = 0; i < this.blocks.length; i++) {
      const block = this.blocks[i]
      const prose = this.proses[i]
      if (block && prose && !this.verdicts[i] && visit(block, prose, i)) return
    }
  }
}

/** The first letter of a key, found without making the key; empty where it is outside ASCII. */
export function keyStart(title: string): string {
  for (let i = 0; i < title.length; i++) {
    const code = title.charCodeAt(i)
    if (code >= 128) return ''
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return title.charAt(i)
    if (code >= 65 && code <= 90) return title.charAt(i).toLowerCase()
  }
  return ''
}

/** A headline without what differs between its copies: case, punctuation, spaces. */
export function keyOf(title: string): string {
  return title
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
