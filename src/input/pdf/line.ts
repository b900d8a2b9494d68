/** A run of text that a PDF places as one, in points from the lower left corner of its page. */
export class Fragment {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number

  constructor(text: string, x: number, y: number, width: number, size: number) {
    this.text = text
    this.x = x
    this.y = y
    this.width = width
    this.size = size
  }

  get end(): number {
    return this.x + this.width
  }
}

/** A line of one column. */
export class PdfLine {
  text: string
  readonly x: number
  readonly y: number
  end: number
  readonly size: number
  readonly page: number

  constructor({ text, x, y, end, size }: Fragment, page: number) {
    this.text = text
    this.x = x
    this.y = y
    this.end = end
    this.size = size
    this.page = page
  }

  append({ text, x, end, size }: Fragment): void {
    const isApart = x - this.end > size * 0.15 && !this.text.endsWith(' ') && !text.startsWith(' ')
    this.text += (isApart ? ' ' : '') + text
    this.end = Math.max(this.end, end)
  }
}

/** Fragments further apart than this many times their size stand in different columns. */
const COLUMN_GAP = 1.2
/** Fragments whose base lines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.4

/** Joins the fragments of a page to lines; where a wide gap parts them, to several lines side by side. */
export function pdfLinesOf(fragments: readonly Fragment[], page: number): PdfLine[] {
  const sorted = [...fragments].sort((a, b) => b.y - a.y || a.x - b.x)
  const lines: PdfLine[] = []
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i]
    if (!first) break
    let j = i + 1
    while (j < sorted.length && first.y - (sorted[j]?.y ?? 0) < first.size * SAME_LINE) j++
    lines.push(...rowOf(sorted.slice(i, j), page))
    i = j
  }
  return lines
}

function rowOf(row: readonly Fragment[], page: number): PdfLine[] {
  const lines: PdfLine[] = []
  let line: PdfLine | undefined
  for (const fragment of [...row].sort((a, b) => a.x - b.x)) {
    if (line && fragment.x - line.end < fragment.size * COLUMN_GAP) line.append(fragment)
    else {
      line = new PdfLine(fragment, page)
      lines.push(line)
    }
  }
  return lines
}
