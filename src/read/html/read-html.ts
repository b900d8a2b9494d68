import { type Article, Block, type Metadata, type ReadOptions, type Warning } from '../../types.ts'
import { decideContent } from './content.ts'
import type { Page } from './page.ts'
import { parseHtml } from './parse.ts'

function blocksOf(page: Page, titles: readonly string[]): { blocks: Block[]; found: boolean } {
  const verdicts = decideContent(page, titles)
  const blocks = page.blocks.map(({ start, end, kind, element }, i) => {
    const block = new Block(start, end, kind, element.level)
    const verdict = verdicts?.[i]
    if (verdict) {
      block.kept = false
      block.rule = verdict.rule
      block.reason = verdict.reason
    }
    return block
  })
  return { blocks, found: verdicts !== null }
}

/** Reads the decoded source of a page as an article. */
export function readHtml(source: string, _options: ReadOptions): Article {
  const page = parseHtml(source)
  const { blocks, found } = blocksOf(page, [page.head.title])
  const warnings: Warning[] = []
  if (blocks.length === 0) warnings.push({ code: 'empty', message: 'holds no text' })
  else if (!found) warnings.push({ code: 'no-main-text', message: 'no main text stands out; everything is kept' })
  const metadata: Metadata = { title: null, byline: null, publishedAt: null, site: null, url: null, language: null }
  return {
    text: page.text,
    blocks,
    format: 'html',
    metadata,
    headlines: [],
    quoted: page.quoted,
    segments: page.segments,
    warnings,
  }
}
