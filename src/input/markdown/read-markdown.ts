import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Article, Block, type ReaderOptions } from '../../article-types.ts'
import { keyOf } from '../html/content/draft.ts'
import { bodyWarnings } from '../main-text/body-warnings.ts'
import { decide } from '../main-text/decide.ts'
import { isLinkedStatement } from '../main-text/linked-statement.ts'
import { HEADLINE, Hints } from '../main-text/source-hints.ts'
import { metadataOf } from '../metadata/metadata.ts'
import { MarkdownText } from './blocks.ts'
import { isHandwritten } from './density.ts'
import { frontMatterOf } from './front-matter.ts'
import { piecesOf } from './pieces.ts'

/** Reads the decoded source of a Markdown file as an article. */
export function readMarkdown(source: string, options: ReaderOptions): Article {
  const front = frontMatterOf(source)
  const writer = new MarkdownText(source)
  for (const piece of piecesOf(source.slice(front.end))) {
    writer.write(fromMarkdown(piece.source), front.end + piece.start)
  }
  const { text, segments } = writer.build(source)
  const blocks = writer.blocks.map(({ start, end, kind, depth }) => new Block(start, end, kind, depth))
  const frontKey = front.title === null ? '' : keyOf(front.title)
  const hints = writer.blocks.map(({ start, end, kind, linked }, i) => {
    const isHeadline = kind === 'heading' && (i === 0 || keyOf(text.slice(start, end)) === frontKey)
    const links = isLinkedStatement(text.slice(start, end)) ? 0 : linked / (end - start)
    return new Hints(1, 1, links, 0, '', isHeadline ? HEADLINE : null)
  })
  const decision = decide(text, blocks, hints, options.siteLines)
  const told = metadataOf(text, blocks, decision)
  const title = front.title ?? told.title
  const warnings = bodyWarnings(blocks, decision.found)
  return {
    text,
    blocks,
    metadata: {
      title,
      byline: front.byline ?? told.byline,
      publishedAt: front.publishedAt ?? told.publishedAt,
      site: front.site,
      url: front.url,
      language: front.language,
    },
    headlines: blocks.filter(({ start, end }) => title !== null && keyOf(text.slice(start, end)) === keyOf(title)),
    quoted: [],
    segments,
    warnings,
  }
}

/** Reads Markdown as people write it; null for anything else, which is more than the parser can take. */
export const readHandwritten = (source: string, options: ReaderOptions): Article | null =>
  isHandwritten(source) ? readMarkdown(source, options) : null
