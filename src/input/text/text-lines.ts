const LF = 10
const CR = 13
const LINE_SEPARATOR = 0x2028
const PARAGRAPH_SEPARATOR = 0x2029

/** A line that holds something, white space around it left out. */
export class TextLine {
  readonly start: number
  readonly end: number
  /** White space in front of it. */
  readonly indent: number
  /** Empty lines between it and the one before. */
  readonly blanksBefore: number

  constructor(start: number, end: number, indent: number, blanksBefore: number) {
    this.start = start
    this.end = end
    this.indent = indent
    this.blanksBefore = blanksBefore
  }
}

const isBreak = (code: number) =>
  code === LF || (code > 10 && code <= CR) || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR

/** White space as `\s` and `trim` see it; a table of codes is several times faster than a pattern. */
const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === LINE_SEPARATOR ||
  code === PARAGRAPH_SEPARATOR ||
  code === 0x1680 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff

/** How many lines go together so that there are no more than so many. */
function shareOf(text: string, most: number): number {
  let breaks = 0
  for (let i = 0; i < text.length; i++) if (isBreak(text.charCodeAt(i))) breaks++
  return Math.max(1, Math.ceil((breaks + 1) / most))
}

/**
 * The lines of a text that are not empty, by every usual line break (CRLF counts once).
 *
 * @param most of a text that has more of them, as no article does, several are taken for one
 */
export function linesOf(text: string, most = Number.POSITIVE_INFINITY): TextLine[] {
  const lines: TextLine[] = []
  const share = shareOf(text, most)
  let blanks = 0
  for (let from = 0; from < text.length; ) {
    let to = from
    for (let left = share; to < text.length; to++) if (isBreak(text.charCodeAt(to)) && --left === 0) break
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start < end) lines.push(new TextLine(start, end, start - from, blanks))
    blanks = start < end ? 0 : blanks + 1
    from = to + (text.charCodeAt(to) === CR && text.charCodeAt(to + 1) === LF ? 2 : 1)
  }
  return lines
}
