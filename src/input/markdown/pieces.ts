/**
 * The parser takes a hundred and more bytes for each character of what it is given at once, and lets go of them when it
 * is done: a long file is given to it in pieces, cut where nothing can go on.
 */
const LONG_PIECE = 32_000

/** A fence of code, and what begins markup that blank lines do not end. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const OPENS_MARKUP = /^ {0,3}<(?:!|\?|script\b|pre\b|style\b|textarea\b)/i
const CLOSES_MARKUP = /-->|\?>|\]\]>|^ {0,3}<![a-z][^>]*>|<\/(?:script|pre|style|textarea)>/i
/** A link's address that stands apart from the link: it is known in all pieces. */
const DEFINITION = /^ {0,3}\[[^[\]]{1,200}\]: *\S/
const MOST_DEFINITIONS = 500
/** What begins or goes on with a quotation, a list or indented code; a piece begins with none of these. */
const GOES_ON = /^(?:\s|>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$))/

/** A stretch of a Markdown file that is parsed by itself. */
export interface Piece {
  readonly start: number
  /** What is parsed: the stretch, and the addresses of links that stand elsewhere in the file. */
  readonly source: string
}

/** Follows the lines of a file, and knows where a piece may end. */
class Cutter {
  private fence = ''
  private isAfterBlank = false
  private hasMarkup = false

  /** Whether a piece may begin with this line; the line is taken. */
  mayCutBefore(line: string): boolean {
    const may = this.fence === '' && !this.hasMarkup && this.isAfterBlank && line !== '' && !GOES_ON.test(line)
    const fence = line.match(FENCE)?.[1] ?? ''
    if (this.fence === '') this.fence = fence
    else if (fence.startsWith(this.fence) && line.trim() === fence) this.fence = ''
    if (this.fence === '' && OPENS_MARKUP.test(line)) this.hasMarkup = true
    if (CLOSES_MARKUP.test(line)) this.hasMarkup = false
    this.isAfterBlank = line.trim() === ''
    return may
  }
}

const LINES = /.*(?:\r\n?|\n|$)/gy

/** Cuts a source into pieces, the whole of it in order; one that is short or cannot be cut is one piece. */
export function piecesOf(source: string): readonly Piece[] {
  if (source.length <= LONG_PIECE) return [{ start: 0, source }]
  const cutter = new Cutter()
  const starts = [0]
  const definitions: string[] = []
  let at = 0
  for (const [whole] of source.matchAll(LINES)) {
    const line = whole.trimEnd()
    if (cutter.mayCutBefore(line) && at - (starts.at(-1) ?? 0) >= LONG_PIECE) starts.push(at)
    if (DEFINITION.test(line)) definitions.push(line)
    at += whole.length
  }
  // Each piece would have all of them.
  if (definitions.length > MOST_DEFINITIONS) return [{ start: 0, source }]
  const known = definitions.length > 0 ? `\n\n${definitions.join('\n')}\n` : ''
  return starts.map((start, i) => ({ start, source: source.slice(start, starts[i + 1] ?? source.length) + known }))
}
