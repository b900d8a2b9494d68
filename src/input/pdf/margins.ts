import type { PdfLine } from './line.ts'

/** Share of a page's height at its top and bottom where headers and footers stand. */
const MARGIN = 0.09
const NUMBER = /^(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$/i
/** What browsers print around a page: its address, the time. */
const PRINTED = /^(?:https?:\/\/\S+|file:\/\/\S+|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? +\d{1,2}:\d{2}.{0,6})$/

/** A page's lines and the height they stand on. */
export interface PdfPage {
  readonly lines: readonly PdfLine[]
  readonly bottom: number
  readonly top: number
}

const isInMargin = ({ y }: PdfLine, { bottom, top }: PdfPage): boolean => {
  const margin = (top - bottom) * MARGIN
  return y < bottom + margin || y > top - margin
}

const keyOf = (line: PdfLine): string => line.text.trim().replace(/\d+/g, '#')

/** The lines that are headers and footers: they recur at the edge of the pages, numbers aside, or are what browsers print there. */
export function marginLines(pages: readonly PdfPage[]): ReadonlySet<PdfLine> {
  const counts = new Map<string, number>()
  const edges = pages.map((page) => page.lines.filter((line) => isInMargin(line, page)))
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const found = new Set<PdfLine>()
  for (const line of edges.flat()) {
    const text = line.text.trim()
    const recurs = (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length / 3)
    if (recurs || NUMBER.test(text) || PRINTED.test(text)) found.add(line)
  }
  return found
}
