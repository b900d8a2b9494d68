import type { Span } from '../../../article-types.ts'
import type { Mark } from '../dom/element.ts'
import { HEADING } from '../markup-hints.ts'
import type { Marked, MarkupPage } from '../page-block.ts'
import type { StructuredArticle } from './json-ld.ts'

/** The sign that manuals set behind a heading, for a link to it. */
const PERMALINK = /\s?[¶§]$/

/** What the page says about its article, where `readMetadata` and those who find authors and dates look. */
export class PageFacts {
  readonly page: MarkupPage
  readonly structured: StructuredArticle | null
  /** Where the body begins: what stands long after it does not tell about the article. */
  readonly bodyStart: number

  constructor(page: MarkupPage, structured: StructuredArticle | null, bodyStart: number) {
    this.page = page
    this.structured = structured
    this.bodyStart = bodyStart
  }

  meta(...names: readonly string[]): string[] {
    return names.flatMap((name) => this.page.head.meta.get(name) ?? [])
  }

  words({ start, end }: Span): string {
    return this.page.text.slice(start, Math.min(end, start + 400)).trim()
  }

  /** Headings, without those that are a link as a whole: the site's name, other stories. */
  headings(): { level: string; words: string; start: number }[] {
    return this.page.blocks
      .filter(({ element, start, end, linked }) => element.own & HEADING && linked < end - start)
      .map((block) => ({
        level: block.element.name,
        words: this.words(block).replace(PERMALINK, ''),
        start: block.start,
      }))
  }

  /** The words of the only heading of the first level, of several the only one above the body; empty for none. */
  topHeading(): { words: string; start: number } {
    const all = this.headings().filter(({ level }) => level === 'h1')
    const above = all.filter(({ start }) => start < this.bodyStart)
    const [found, ...others] = all.length > 1 ? above : all
    return found && others.length === 0 ? found : { words: '', start: 0 }
  }

  /** Elements near the beginning of the body that are marked as telling something. */
  marked(what: Mark['what'], reach: number): Marked[] {
    return this.page.marked.filter((mark) => mark.what === what && mark.start <= this.bodyStart + reach)
  }

  /** The words of the blocks above the body that begin at a place or behind it. */
  *linesAbove(from = 0): Generator<string> {
    for (const block of this.page.blocks) {
      if (block.start > this.bodyStart) break
      if (block.start >= from) yield this.words(block)
    }
  }
}
