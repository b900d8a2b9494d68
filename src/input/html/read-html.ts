import { type Article, Block, type Metadata, type ReaderOptions, type Span, type Warning } from '../../article-types.ts'
import { warning } from '../../warnings.ts'
import { AS_ENTITIES } from '../entities.ts'
import { bodyWarnings } from '../main-text/body-warnings.ts'
import { cutPostLinks } from '../post-links.ts'
import { siteKey } from '../site-lines.ts'
import { dropAuthorNote } from './content/author-note.ts'
import { decideContent } from './content/content.ts'
import { keyOf, keyStart } from './content/draft.ts'
import type { ElementVerdict } from './content/non-content-elements.ts'
import { giveAuthors } from './content/quoted.ts'
import { readJsonLd } from './metadata/json-ld.ts'
import { readMetadata } from './metadata/markup-metadata.ts'
import { titlesOf } from './metadata/markup-titles.ts'
import type { MarkupPage } from './page-block.ts'
import { parseHtml } from './parse.ts'

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
  const warnings = bodyWarnings(page.blocks, found, SHOWN_OR_RUN.test(source) ? 'no-text' : 'empty')
  if (page.isCut) warnings.push(warning('truncated-markup'))
  if (page.isTooDeep) warnings.push(warning('too-deep'))
  if (page.isDoubled) warnings.push(AS_ENTITIES)
  return warnings
}

/** Whether a stretch of that length can have a key of this length: signs and spaces make it longer, not much. */
const mayBe = (length: number, key: number): boolean => length >= key && length <= 2 * key + 20

/** Where the headline stands in the text. */
function headlinesOf({ text, blocks }: MarkupPage, { title }: Metadata): Span[] {
  const key = title === null ? '' : keyOf(title)
  const isTitle = ({ start, end }: Span): boolean => {
    if (key === '' || !mayBe(end - start, key.length)) return false
    const line = text.slice(start, end)
    const first = keyStart(line)
    return (first === '' || key.startsWith(first)) && keyOf(line) === key
  }
  return blocks.filter(isTitle).map(({ start, end }) => ({ start, end }))
}

/** A page as it was read, with a verdict on each block. */
interface DecidedPage {
  readonly page: MarkupPage
  readonly structured: ReturnType<typeof readJsonLd>
  readonly verdicts: readonly (ElementVerdict | null)[] | null
}

function decidePage(source: string, readsNoscript: boolean): DecidedPage {
  const page = parseHtml(source, readsNoscript)
  const structured = readJsonLd(page.head.jsonLd)
  return { page, structured, verdicts: decideContent(page, titlesOf(page, structured)) }
}

/** Letters of a body below which a page may have its article where only readers without scripts see it. */
const THIN = 400
const NOSCRIPT = /<noscript\b/i

const lettersOf = ({ page, verdicts }: DecidedPage): number =>
  verdicts === null
    ? 0
    : page.blocks.reduce((sum, { start, end }, i) => sum + (verdicts[i] === null ? end - start : 0), 0)

/** Pages that scripts put together give their article to readers without scripts, too: taken where little else is there. */
function decidedPage(source: string): DecidedPage {
  const shown = decidePage(source, false)
  const letters = lettersOf(shown)
  if (letters >= THIN || !NOSCRIPT.test(source)) return shown
  const without = decidePage(source, true)
  return lettersOf(without) > Math.max(THIN, letters) ? without : shown
}

/** Reads the decoded source of a page as an article. */
export function readHtml(source: string, options: ReaderOptions): Article {
  const { page, structured, verdicts } = decidedPage(source)
  const blocks = blocksOf(page, verdicts, options.siteLines)
  const metadata = readMetadata(page, structured, blocks)
  dropAuthorNote(page.text, blocks, metadata.byline)
  giveAuthors(page, blocks)
  return {
    text: page.text,
    blocks: cutPostLinks(page.text, blocks),
    metadata,
    headlines: headlinesOf(page, metadata),
    quoted: page.quoted,
    segments: page.segments,
    warnings: warningsOf(page, verdicts !== null, source),
  }
}
