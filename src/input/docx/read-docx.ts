import type { Article, Block, ReaderOptions } from '../../article-types.ts'
import { ReadError } from '../errors.ts'
import { unpackedLimit } from '../input-bounds.ts'
import { bodyWarnings } from '../main-text/body-warnings.ts'
import { BY_PLACE, decide, dropHeadlines } from '../main-text/decide.ts'
import { HEADLINE, Hints } from '../main-text/source-hints.ts'
import { MAX_SIZE } from '../max-size.ts'
import { metadataOf } from '../metadata/metadata.ts'
import { mainPart, RELATIONS, scanPart, styleNames, USUAL } from './docx-parts.ts'
import { layOutDocx } from './docx-text.ts'
import { partsOf } from './package-parts.ts'

const NO_DOCUMENT = 'ZIP archive or office document'
const NOTES = ['footnotes', 'endnotes']
/** The paragraphs of a document and below them its notes; headers, footers and comments are no part of the text. */
function readParts(bytes: Uint8Array, maxSize: number): { text: string; blocks: Block[] } {
  const relations = partsOf(bytes, [RELATIONS], maxSize).get(RELATIONS)
  const main = relations === undefined ? USUAL : mainPart(relations)
  const beside = (name: string): string => `${main.slice(0, main.lastIndexOf('/') + 1)}${name}.xml`
  const parts = partsOf(bytes, [main, ...['styles', ...NOTES].map(beside)], maxSize)
  const source = parts.get(main)
  if (source === undefined || !/<w:document[\s>]/.test(source)) throw new ReadError('binary', NO_DOCUMENT)
  const most = unpackedLimit(bytes.length, maxSize)
  const { content } = scanPart(source, 'w:document', most)
  const notes = NOTES.flatMap((name) => {
    const note = parts.get(beside(name))
    return note === undefined ? [] : scanPart(note, `w:${name}`, most).content
  })
  return layOutDocx([...content, ...notes], styleNames(parts.get(beside('styles')) ?? ''))
}

/** Nobody puts menus and teasers around a document: what is dropped only for where it stands is its own. */
function keepAround(blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (!BY_PLACE.has(block.rule)) continue
    block.kept = true
    block.rule = ''
    block.reason = ''
  }
}

/**
 * Reads a document of Word as an article. Changes that are tracked count as accepted; hidden text is left out.
 *
 * @throws ReadError `broken-docx`, `too-large`, or `binary` for another kind of office document
 */
export function readDocx(bytes: Uint8Array, options: ReaderOptions): Article {
  const { text, blocks } = readParts(bytes, options.maxSize ?? MAX_SIZE)
  const [first] = blocks
  const headline = first?.kind === 'heading' ? text.slice(first.start, first.end) : null
  const hints = blocks.map((_, i) => new Hints(1, 1, 0, 0, '', i === 0 && headline !== null ? HEADLINE : null))
  const decision = decide(text, blocks, hints, options.siteLines)
  const { title, byline, publishedAt, headlines } = metadataOf(text, blocks, decision)
  dropHeadlines(blocks, headlines)
  keepAround(blocks)
  const warnings = bodyWarnings(blocks, decision.found)
  return {
    text,
    blocks,
    metadata: { title: headline ?? title, byline, publishedAt, site: null, url: null, language: null },
    headlines: headline !== null && first ? [first, ...headlines.filter(({ start }) => start > 0)] : headlines,
    quoted: [],
    segments: null,
    warnings,
  }
}
