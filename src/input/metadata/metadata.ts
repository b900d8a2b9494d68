import type { Block, Span } from '../../article-types.ts'
import type { Decision } from '../main-text/decide.ts'
import { bylineOf, markedByline } from './byline.ts'
import { FoundPage } from './found-page.ts'
import { publishedAt } from './published.ts'
import { titleIn, titleLine } from './title.ts'

/** What a page's own words tell about the article; null where they do not. */
export interface PageMetadata {
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  /** Where the title stands, each time it is repeated. */
  readonly headlines: readonly Span[]
}

/** Finds title, byline and date of a page around its body. */
export function metadataOf(text: string, blocks: readonly Block[], decision: Decision): PageMetadata {
  if (blocks.length === 0 || !decision.found) return { title: null, byline: null, publishedAt: null, headlines: [] }
  const page = new FoundPage(text, blocks, decision)
  const at = titleLine(page)
  const line = at < 0 ? null : page.line(at)
  const title = line === null ? null : titleIn(line)
  return {
    title,
    byline: bylineOf(page, at, markedByline(page, at)),
    publishedAt: publishedAt(page, at),
    headlines: [...new Set([line, title])].flatMap((words) => copiesOf(words, page, blocks)),
  }
}

function copiesOf(title: string | null, page: FoundPage, blocks: readonly Block[]): Span[] {
  const lower = title?.toLowerCase()
  // White space only gets less: what is shorter is no copy.
  const isCopy = ({ start, end }: Block, i: number): boolean =>
    title !== null &&
    end - start >= title.length &&
    page.line(i).length === title.length &&
    page.line(i).toLowerCase() === lower
  return blocks.filter(isCopy).map(({ start, end }) => ({ start, end }))
}
