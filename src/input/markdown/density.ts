import { type Piece, piecesOf } from './pieces.ts'

/**
 * The parser takes seconds for a megabyte, and the square of the time for marks in masses: nested quotations and lists,
 * underlined headings one after another, brackets and stars in one paragraph. More of them than this no article has in a
 * piece.
 */
const LONGEST = 5_000_000
const LONGEST_PIECE = 300_000
const MOST_NESTED = 12
const MOST_UNDERLINED = 500
/** Lines of quotations and lists: each takes the parser kilobytes. */
const MOST_CONTAINED = 10_000
const MOST_MARKS = 1500
/** From each of these marks the parser looks for its end up to the end of the paragraph: so many characters in all. */
const MOST_LOOKED_AT = 3_000_000

/** What begins the lines of a quotation or list, in another or by itself. */
const CONTAINER = /[ \t]{0,9}(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
/** Begins a paragraph of its own. */
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/
const MARKS = /[[\]*_`~]/g
const OPENERS = /<[!?]|`+/g

/** In how many quotations and lists a line begins, as far as it matters. */
function nestingOf(line: string): number {
  let depth = 0
  CONTAINER.lastIndex = 0
  while (depth <= MOST_NESTED && CONTAINER.test(line)) depth++
  CONTAINER.lastIndex = 0
  return depth
}

/** What the parser has to look at in one paragraph. */
class Paragraph {
  private marks = 0
  private openers = 0
  private length = 0

  /** Whether the paragraph is still one that people write when a line is added. */
  takes(line: string): boolean {
    if (line.trim() === '' || ITEM.test(line)) {
      this.marks = 0
      this.openers = 0
      this.length = 0
    }
    this.marks += line.match(MARKS)?.length ?? 0
    this.openers += line.match(OPENERS)?.length ?? 0
    this.length += line.length
    return this.marks <= MOST_MARKS && this.openers * this.length <= MOST_LOOKED_AT
  }
}

/** Whether a source is Markdown as people write it; anything else is more than the parser can take, and reads as plain text. */
export function isHandwritten(source: string): boolean {
  return source.length <= LONGEST && piecesOf(source).every(isHandwrittenPiece)
}

function isHandwrittenPiece({ source }: Piece): boolean {
  if (source.length > LONGEST_PIECE) return false
  const paragraph = new Paragraph()
  let [underlined, contained] = [0, 0]
  for (const line of source.split(/\r\n?|\n/)) {
    const nesting = nestingOf(line)
    if (UNDERLINE.test(line)) underlined++
    if (nesting > 0) contained++
    if (underlined > MOST_UNDERLINED || contained > MOST_CONTAINED) return false
    if (nesting > MOST_NESTED || !paragraph.takes(line)) return false
  }
  return true
}
