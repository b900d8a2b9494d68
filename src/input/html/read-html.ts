import { type Article, Block, type Metadata, type ReaderOptions, type Span, type Warning } from '../../article-types.ts'
import { warning } from '../../warnings.ts'
import { AS_ENTITIES } from '../entities.ts'
import { siteKey } from '../site-lines.ts'
import { decideContent } from './content/content.ts'
import { keyOf } from './content/draft.ts'
import type { ElementVerdict } from './content/non-content-elements.ts'
import type { MarkupPage } from './content/page-block.ts'
import { giveAuthors } from './content/quoted.ts'
import { parseHtml } from './dom/parse.ts'
import { readJsonLd } from './metadata/json-ld.ts'
import { readMetadata } from './metadata/markup-metadata.ts'
import { titlesOf } from './metadata/markup-titles.ts'

const SITE_LINE: ElementVerdict = { rule: 'site-line', reason: 'recurs across the pages of the site' }

function drop(block: Block, { rule, reason }: ElementVerdict): void {
  block.kept = false
  block.rule = rule
  block.reason = reason
}

function blocksOf(
  page: MarkupPage,
  verdicts: readonly (ElementVerdict | null)[] | null,
  siteLines?: ReadonlySet<string>,
): Block[] {
  return page.blocks.map(({ start, end, kind, element }, i) => {
    const block = new Block(start, end, kind, element.level)
    const verdict = verdicts?.[i] ?? (siteLines?.has(siteKey(page.text, { start, end })) ? SITE_LINE : null)
    if (verdict) drop(block, verdict)
    return block
  })
}

/** What a page has instead of text. */
const SHOWN_OR_RUN = /<(?:script|img|picture|video|audio|canvas|iframe|object|embed|svg)\b/i

function warningsOf(page: MarkupPage, found: boolean, source: string): Warning[] {
  const warnings: Warning[] = []
  if (page.blocks.length === 0) warnings.push(warning(SHOWN_OR_RUN.test(source) ? 'no-text' : 'empty'))
  else if (!found) warnings.push(warning('no-main-text'))
  if (page.isCut) warnings.push(warning('truncated-markup'))
  if (page.isTooDeep) warnings.push(warning('too-deep'))
  if (page.isDoubled) warnings.push(AS_ENTITIES)
  return warnings
}

/** Where the headline stands in the text. */
function headlinesOf({ text, blocks }: MarkupPage, { title }: Metadata): Span[] {
  const key = title === null ? '' : keyOf(title)
  return blocks
    .filter(({ start, end }) => key !== '' && end - start < 400 && keyOf(text.slice(start, end)) === key)
    .map(({ start, end }) => ({ start, end }))
}

/** Reads the decoded source of a page as an article. */
export function readHtml(source: string, options: ReaderOptions): Article {
  const page = parseHtml(source)
  const structured = readJsonLd(page.head.jsonLd)
  const verdicts = decideContent(page, titlesOf(page, structured))
  const blocks = blocksOf(page, verdicts, options.siteLines)
  const metadata = readMetadata(page, structured, blocks.find(({ kept }) => kept)?.start ?? 0)
  giveAuthors(page, blocks)
  return {
    text: page.text,
    blocks,
    metadata,
    headlines: headlinesOf(page, metadata),
    quoted: page.quoted,
    segments: page.segments,
    warnings: warningsOf(page, verdicts !== null, source),
  }
}
