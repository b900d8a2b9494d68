import type { getDocumentProxy } from 'unpdf'
import { type Article, Block, type ReaderOptions } from '../../article-types.ts'
import { ReadError } from '../errors.ts'
import { bodyWarnings } from '../main-text/body-warnings.ts'
import { decide } from '../main-text/decide.ts'
import { Hints, type SourceVerdict } from '../main-text/source-hints.ts'
import { metadataOf } from '../metadata/metadata.ts'
import { refuseSwelling } from './bounds.ts'
import { inReadingOrder } from './columns.ts'
import { Fragment, type PdfLine, pdfLinesOf } from './line.ts'
import { marginLines, type PdfPage } from './margins.ts'
import { paragraphsOf } from './paragraphs.ts'
import { withoutStrayRejections } from './stray-rejections.ts'

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

const MARGIN: SourceVerdict = { kept: false, rule: 'page-margin', reason: 'header or footer of a printed page' }
/** Pages that are read; more are no article. */
const MOST_PAGES = 500

/** Damaged files give places that are no numbers, and cannot be sorted by them; what stands there is text all the same. */
const finite = (value: unknown): number => (typeof value === 'number' && Math.abs(value) < FURTHEST ? value : 0)
const FURTHEST = 1e9

async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // A copy: the parser takes over what it is given.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
    })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new ReadError(isLocked ? 'encrypted-pdf' : 'broken-pdf', '', { cause: error })
  }
}

async function readPage(pdf: PdfDocument, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const [, bottom = 0, , top = 0] = page.view
  const { items } = await page.getTextContent()
  const fragments: Fragment[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [, , c, d, x, y] = item.transform
    const size = Math.hypot(finite(c), finite(d)) || finite(item.height) || 1
    fragments.push(new Fragment(item.str, finite(x), finite(y), finite(item.width), size))
  }
  page.cleanup()
  return { lines: pdfLinesOf(fragments, number), bottom, top }
}

async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await openPdf(bytes)
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) pages.push(await readPage(pdf, number))
    return pages
  } catch (error) {
    throw new ReadError('broken-pdf', '', { cause: error })
  } finally {
    await pdf.destroy()
  }
}

/** The paragraphs of all pages, then their headers and footers, each as a block of one text. */
function layOut(pages: readonly PdfPage[]): { text: string; blocks: Block[]; hints: Hints[] } {
  const margins = marginLines(pages)
  const body: PdfLine[] = pages.flatMap(({ lines }) => inReadingOrder(lines.filter((line) => !margins.has(line))))
  const paragraphs = [
    ...paragraphsOf(body).map((paragraph) => ({ ...paragraph, verdict: null })),
    ...[...margins].map(({ text }) => ({ text: text.trim(), isHeading: false, verdict: MARGIN })),
  ].filter(({ text }) => text !== '')
  const blocks: Block[] = []
  let length = 0
  for (const { text, isHeading } of paragraphs) {
    const start = length === 0 ? 0 : length + 2
    length = start + text.length
    blocks.push(new Block(start, length, isHeading ? 'heading' : 'paragraph'))
  }
  return {
    text: paragraphs.map(({ text }) => text).join('\n\n'),
    blocks,
    hints: paragraphs.map(({ verdict }) => new Hints(1, 1, 0, 0, '', verdict)),
  }
}

/**
 * Reads the text layer of a PDF as an article.
 *
 * @throws ReadError `encrypted-pdf`, `broken-pdf` or `too-large`
 */
export async function readPdf(bytes: Uint8Array, options: ReaderOptions): Promise<Article> {
  await refuseSwelling(bytes)
  const { text, blocks, hints } = layOut(await withoutStrayRejections(() => readPages(bytes)))
  const decision = decide(text, blocks, hints, options.siteLines)
  const { title, byline, publishedAt, headlines } = metadataOf(text, blocks, decision)
  const warnings = bodyWarnings(blocks, decision.found, 'no-text')
  const metadata = { title, byline, publishedAt, site: null, url: null, language: null }
  return { text, blocks, metadata, headlines, quoted: [], segments: null, warnings }
}
