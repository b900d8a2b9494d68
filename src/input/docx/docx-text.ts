import { Block, type BlockKind } from '../../article-types.ts'
import { MOST_BLOCKS } from '../input-bounds.ts'
import type { TableRow } from './docx-scanner.ts'
import { DocxParagraph, styledKind } from './paragraph.ts'

/** Words of a cell from which on it holds a paragraph, and the table is there for the layout. */
const LONG_CELL = 40

interface Written {
  readonly text: string
  readonly kind: BlockKind
}

const isLong = ({ text }: DocxParagraph): boolean => text.split(' ').length >= LONG_CELL

/** A row is one block; where its cells hold paragraphs, each is one of its own. */
function rowOf(cells: TableRow, styles: ReadonlyMap<string, string>): Written[] {
  const filled = cells.map((cell) => cell.filter(({ text }) => text !== '')).filter(({ length }) => length > 0)
  const isLayout = filled.length === 1 || filled.some((cell) => cell.length > 1)
  if (isLayout || filled.filter((cell) => cell.some(isLong)).length > 1) {
    return filled.flat().map((paragraph) => ({ text: paragraph.text, kind: styledKind(paragraph, styles) }))
  }
  const text = filled.flatMap((cell) => cell.map((paragraph) => paragraph.text)).join('\t')
  return text === '' ? [] : [{ text, kind: 'table-row' }]
}

/** Writes the paragraphs of a document one below the other, each a block of its text. */
export function layOutDocx(
  content: readonly (DocxParagraph | TableRow)[],
  styles: ReadonlyMap<string, string>,
): { text: string; blocks: Block[] } {
  const written = content.flatMap((each) =>
    each instanceof DocxParagraph ? [{ text: each.text, kind: styledKind(each, styles) }] : rowOf(each, styles),
  )
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  for (const { text, kind } of written) {
    if (text === '' || blocks.length >= MOST_BLOCKS) continue
    const start = length === 0 ? 0 : length + 2
    length = start + text.length
    parts.push(text)
    blocks.push(new Block(start, length, kind))
  }
  return { text: parts.join('\n\n'), blocks }
}
