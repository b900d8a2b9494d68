import type { PdfLine } from './line.ts'

/** Too few lines side by side are a table or a caption, no columns. */
const FEWEST = 3
const MOST_DEPTH = 3

interface Range {
  readonly start: number
  readonly end: number
}

/** The gaps between the stretches that lines cover from left to right, widest first. */
function gutters(lines: readonly PdfLine[]): Range[] {
  const sorted = [...lines].sort((a, b) => a.x - b.x)
  const found: Range[] = []
  let end = Number.POSITIVE_INFINITY
  for (const line of sorted) {
    if (line.x > end) found.push({ start: end, end: line.x })
    end = end === Number.POSITIVE_INFINITY ? line.end : Math.max(end, line.end)
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start))
}

/** Where the most lines begin besides the left margin: what crosses it spans the columns. */
function likelyGutter(lines: readonly PdfLine[]): number | null {
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(...lines.map(({ end }) => end))
  const starts = new Map<number, number>()
  for (const { x } of lines) {
    if (x - left < (right - left) * 0.2) continue
    const key = Math.round(x / 4)
    starts.set(key, (starts.get(key) ?? 0) + 1)
  }
  const best = [...starts].sort((a, b) => b[1] - a[1])[0]
  return best && best[1] >= FEWEST ? best[0] * 4 - 4 : null
}

/** Parts lines into bands, from top to bottom, at each line that spans the columns. */
function bandsOf(lines: readonly PdfLine[], gutter: number): { spanning: PdfLine[]; rest: PdfLine[] }[] {
  const bands: { spanning: PdfLine[]; rest: PdfLine[] }[] = [{ spanning: [], rest: [] }]
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const isSpanning = line.x < gutter - 4 && line.end > gutter + 8
    let band = bands[bands.length - 1]
    if (isSpanning && band && band.rest.length > 0) {
      band = { spanning: [], rest: [] }
      bands.push(band)
    }
    if (isSpanning) band?.spanning.push(line)
    else band?.rest.push(line)
  }
  return bands
}

const byHeight = (lines: readonly PdfLine[]): PdfLine[] => [...lines].sort((a, b) => b.y - a.y || a.x - b.x)

/** The lines of a page in the order of reading: each column from top to bottom, columns from left to right. */
export function inReadingOrder(lines: readonly PdfLine[], depth = 0): PdfLine[] {
  const gutter = depth < MOST_DEPTH && lines.length >= 2 * FEWEST ? likelyGutter(lines) : null
  if (gutter === null) return byHeight(lines)
  const ordered: PdfLine[] = []
  for (const { spanning, rest } of bandsOf(lines, gutter)) {
    const left = rest.filter(({ x }) => x < gutter)
    const right = rest.filter(({ x }) => x >= gutter)
    ordered.push(...byHeight(spanning))
    const isColumns = left.length >= FEWEST && right.length >= FEWEST && gutters(rest).length > 0
    ordered.push(...(isColumns ? [...byHeight(left), ...inReadingOrder(right, depth + 1)] : byHeight(rest)))
  }
  return ordered
}
