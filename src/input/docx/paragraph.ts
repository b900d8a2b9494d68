import type { BlockKind } from '../../article-types.ts'

/** A paragraph of a document, with what its markup says of it. */
export class DocxParagraph {
  readonly parts: string[] = []
  style = ''
  isListed = false
  /** How deep its heading stands in the outline, from 0; -1 for no heading. */
  outline = -1

  /** Its words with white space collapsed; lines that the writer broke stay lines. */
  get text(): string {
    return this.parts
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n\s*/g, '\n')
      .trim()
  }
}

const HEADING = /^(?:heading|title|subtitle)/i
const QUOTE = /^(?:intense ?)?quote$/i

/** @param styles names of the styles by their ids, which each language of the program has its own of */
export function styledKind(
  { style, isListed, outline }: DocxParagraph,
  styles: ReadonlyMap<string, string>,
): BlockKind {
  const name = styles.get(style) ?? style
  if (outline >= 0 || HEADING.test(name)) return 'heading'
  if (QUOTE.test(name)) return 'quote'
  return isListed ? 'list-item' : 'paragraph'
}
