import type { PdfLine } from './line.ts'

/** Lines that belong together, as text. */
export interface Paragraph {
  readonly text: string
  readonly isHeading: boolean
}

const SENTENCE_END = /[.!?:…]["'”’»)\]]*$/
const BROKEN_WORD = /\p{Ll}[-\u00ad\u2010]$/u
/** Lines that go on from one of these are set in, and begin nothing. */
const BULLET = /^(?:[•◦▪‣·*–-]|\d{1,2}[.)])\s/
const GAP = 1.45
const INDENT = 0.6
const SIZE_STEP = 0.12

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0

/** What is usual in a document: where a paragraph begins shows by what differs from it. */
interface Usual {
  readonly size: number
  readonly leading: number
}

function usualOf(lines: readonly PdfLine[]): Usual {
  const size = median(lines.map((line) => line.size))
  const steps = lines.slice(1).map((line, i) => {
    const before = lines[i]
    return before && before.page === line.page ? before.y - line.y : 0
  })
  return { size, leading: median(steps.filter((step) => step > 0 && step < size * 3)) || size * 1.2 }
}

/** Whether a line begins a paragraph: by a gap, another size, an indent, or because the one before ended short. */
function begins(line: PdfLine, before: PdfLine, left: number, right: number, { size, leading }: Usual): boolean {
  if (Math.abs(line.size - before.size) > size * SIZE_STEP) return true
  const step = before.y - line.y
  const isSameColumn = line.page === before.page && step > 0
  // In another column or on another page the paragraph goes on, unless it had ended or this one is indented.
  if (!isSameColumn) return SENTENCE_END.test(before.text.trim()) && !/^\p{Ll}/u.test(line.text)
  if (step > leading * GAP) return true
  const isIndented = line.x - left > size * INDENT && line.x - before.x > size * INDENT && !BULLET.test(before.text)
  if (BULLET.test(line.text)) return true
  const endsShort = before.end < left + (right - left) * 0.75 && SENTENCE_END.test(before.text.trim())
  return isIndented || endsShort
}

/** Left and right edge of the column that a line stands in: those of the lines that overlap it around it. */
function edgesOf(lines: readonly PdfLine[], i: number): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY
  let right = 0
  const at = lines[i]
  for (const line of lines.slice(Math.max(0, i - 6), i + 7)) {
    if (!at || line.x > at.end || line.end < at.x) continue
    left = Math.min(left, line.x)
    right = Math.max(right, line.end)
  }
  return { left, right }
}

/** Joins two lines: a word broken at the end of the first is made whole. */
function joined(text: string, next: string): string {
  if (BROKEN_WORD.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  return `${text} ${next}`
}

/** Joins lines in the order of reading to paragraphs. */
export function paragraphsOf(lines: readonly PdfLine[]): Paragraph[] {
  const usual = usualOf(lines)
  const groups: PdfLine[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const { left, right } = edgesOf(lines, i)
    if (before && !begins(line, before, left, right, usual)) groups[groups.length - 1]?.push(line)
    else groups.push([line])
  })
  return groups.map((group) => ({
    text: group
      .map((line) => line.text.replace(/\s+/g, ' ').trim())
      .reduce(joined)
      .trim(),
    isHeading: (group[0]?.size ?? 0) > usual.size * (1 + SIZE_STEP) && group.length <= 4,
  }))
}
