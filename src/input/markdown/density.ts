/**
 * The parser takes seconds for a megabyte, and the square of the time for marks in masses: nested quotations and lists,
 * underlined headings one after another, brackets and stars in one paragraph. More of them than this no article has.
 */
const LONGEST = 2_000_000
const MOST_NESTED = 12
const MOST_UNDERLINED = 500
const MOST_MARKS = 1500

/** What begins the lines of a quotation or list, in another or by itself. */
const CONTAINER = /[ \t]{0,9}(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
/** Begins a paragraph of its own. */
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/
const MARKS = /[[\]*_`~]/g

/** In how many quotations and lists a line begins, as far as it matters. */
function nestingOf(line: string): number {
  let depth = 0
  CONTAINER.lastIndex = 0
  while (depth <= MOST_NESTED && CONTAINER.test(line)) depth++
  CONTAINER.lastIndex = 0
  return depth
}

/** Whether a source is Markdown as people write it; anything else is more than the parser can take, and reads as plain text. */
export function isHandwritten(source: string): boolean {
  if (source.length > LONGEST) return false
  let underlined = 0
  let marks = 0
  for (const line of source.split(/\r\n?|\n/)) {
    if (nestingOf(line) > MOST_NESTED) return false
    if (UNDERLINE.test(line)) underlined++
    marks = (line.trim() === '' || ITEM.test(line) ? 0 : marks) + (line.match(MARKS)?.length ?? 0)
    if (underlined > MOST_UNDERLINED || marks > MOST_MARKS) return false
  }
  return true
}
