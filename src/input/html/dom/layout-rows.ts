import type { Element } from './element.ts'

/** Two line breaks in a row, a paragraph, or what ends the look ahead: a cell, a row, a table. */
const PARAGRAPH_OR_END = /<(?:(br)\b[^<>]{0,80}>\s{0,80}(?:&nbsp;\s{0,80})?<br\b|(p)[\s>]|\/?t(?:d|h|r|able)\b)/gi
/** Paragraphs that no cell of a table of figures has. */
const FEWEST_PARAGRAPHS = 3

/** Knows the rows whose cells are columns of the page: paragraphs are set in one, with an empty line between them. */
export class LayoutRows {
  #row: Element | null = null

  /**
   * Whether the row of a cell is such a row, as its cells up to this one show.
   *
   * @param from where the content of the cell begins in the source of the page
   */
  holds(row: Element, source: string, from: number): boolean {
    if (this.#row === row) return true
    if (!holdsParagraphs(source, from)) return false
    this.#row = row
    return true
  }
}

/** Whether a cell holds an empty line or several paragraphs. */
function holdsParagraphs(source: string, from: number): boolean {
  PARAGRAPH_OR_END.lastIndex = from
  for (let paragraphs = 0; paragraphs < FEWEST_PARAGRAPHS; paragraphs++) {
    const found = PARAGRAPH_OR_END.exec(source)
    if (found?.[1] !== undefined) return true
    if (found?.[2] === undefined) return false
  }
  return true
}
