import type { Element } from './element.ts'

/** Two line breaks in a row, or what ends the look ahead: a cell, a row, a table. */
const PARAGRAPH_OR_END = /<(?:(br)\b[^<>]{0,80}>\s{0,80}(?:&nbsp;\s{0,80})?<br\b|\/?t(?:d|h|r|able)\b)/gi

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
    PARAGRAPH_OR_END.lastIndex = from
    if (PARAGRAPH_OR_END.exec(source)?.[1] === undefined) return false
    this.#row = row
    return true
  }
}
