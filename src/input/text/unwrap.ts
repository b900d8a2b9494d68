import type { TextLine } from '../text-lines.ts'

/** Widest column that text is wrapped to by hand or by a mail program. */
const WIDEST = 110
const NARROWEST = 40
/** Lines broken in the middle of a sentence that prove that the text is wrapped, and their share of the lines that could be. */
const LEAST_BREAKS = 5
const LEAST_SHARE = 0.2
const LEAST_WORDS = 5
const LONG = 60

const BULLET = /^(?:[•·▪‣◦*–—-]\s|\d{1,3}[.)]\s|[>|])/
const STARTS_LOWER = /^["'“‘(]?\p{Ll}/u
const CONTINUES = /^(?:\p{Ll}|[,;.)”’])/u
const OPEN_END = /[\p{L}\p{N},“(&’'–—-]$/u
const ENDS_LOWER = /\s\p{Ll}\S*$/u
const BYLINE = /^by\b/
const HEAD = 40

/** Lines that belong to one paragraph: first and last of them. */
export interface LineRun {
  readonly first: TextLine
  readonly last: TextLine
}

const headOf = (text: string, { start, end }: TextLine) => text.slice(start, Math.min(end, start + HEAD))
const isOpen = (text: string, { start, end }: TextLine) => OPEN_END.test(text.slice(Math.max(start, end - 2), end))
const width = ({ start, end, indent }: TextLine) => end - start + indent

/** Column at which the text is wrapped, or 0: the width of lines that break off in the middle of a sentence. */
function wrapWidth(text: string, lines: readonly TextLine[]): number {
  const widths: number[] = []
  let candidates = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (!line || !next || width(line) < NARROWEST) continue
    candidates++
    if (width(line) > WIDEST || next.blanksBefore > 0) continue
    if (isOpen(text, line) && STARTS_LOWER.test(headOf(text, next))) widths.push(width(line))
  }
  if (widths.length < LEAST_BREAKS || widths.length < candidates * LEAST_SHARE) return 0
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.95)] ?? 0
}

const wordsIn = (text: string, { start, end }: TextLine) =>
  text.slice(start, Math.min(end, start + 200)).split(/\s+/).length

/** Whether the paragraph goes on in the next line: its first word would not have fitted, or a sentence is cut in two. */
function goesOn(text: string, line: TextLine, next: TextLine, wrap: number): boolean {
  if (next.blanksBefore > 0) return false
  const head = headOf(text, next)
  if (BULLET.test(head)) return false
  const firstWord = head.search(/\s/)
  const wanted = width(line) + 1 + (firstWord < 0 ? head.length : firstWord)
  if (wrap > 0 && width(line) <= wrap + 2 && wanted > wrap && width(line) >= NARROWEST) return true
  return isOpen(text, line) && CONTINUES.test(head) && !BYLINE.test(head) && isSentence(text, line)
}

/** Whether a line reads as the beginning of a sentence and not as a label or a line of a menu. */
function isSentence(text: string, line: TextLine): boolean {
  if (width(line) >= LONG) return true
  const tail = text.slice(Math.max(line.start, line.end - HEAD), line.end)
  return wordsIn(text, line) >= LEAST_WORDS && ENDS_LOWER.test(tail)
}

/** Joins the lines of hard-wrapped paragraphs, and of sentences that a page has broken in two. */
export function unwrap(text: string, lines: readonly TextLine[]): LineRun[] {
  const wrap = wrapWidth(text, lines)
  const runs: LineRun[] = []
  for (let i = 0; i < lines.length; ) {
    const first = lines[i]
    if (!first) break
    let last = first
    for (let next = lines[++i]; next && goesOn(text, last, next, wrap); next = lines[++i]) last = next
    runs.push({ first, last })
  }
  return runs
}
