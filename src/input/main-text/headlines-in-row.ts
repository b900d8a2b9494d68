import type { Features } from './features.ts'

const PARAGRAPH = 100
const LOWER = 0.8
const LEAST_PARAGRAPHS = 4
const FIRST_PARAGRAPHS = 7

/** Whether the paragraphs of a page end without a full stop, as those of some writers and some copies do. */
export function isUnstopped(features: readonly Features[]): boolean {
  const long = features.filter(({ rule, length, lower }) => !rule && length > PARAGRAPH && lower > LOWER)
  const isOpen = (lines: readonly Features[]): boolean => lines.filter(({ ended }) => ended).length * 2 < lines.length
  // An article stands above the lists of headlines that follow it.
  return long.length >= LEAST_PARAGRAPHS && isOpen(long) && isOpen(long.slice(0, FIRST_PARAGRAPHS))
}

const LEAST_HEADLINE = 4

/** Whether a line without a mark of its own may be a headline. */
export const isOpenLine = (line: Features | undefined): boolean =>
  line !== undefined && !line.ended && !line.colon && !line.rule && !line.dateline && line.words >= LEAST_HEADLINE

/** Whether it is a sentence. */
export const isClosedLine = (line: Features | undefined): boolean =>
  line?.ended === true && !line.rule && !line.dateline

const WORDS_IN_ROW = 9
const LEAST_IN_ROW = 8
/** Lines that may end as a sentence does among so many headlines. */
const ONE_IN = 4

/** Whether a line is long for a label and not closed, as the headlines of other stories are. */
const isLongHeadline = (line: Features | undefined): boolean =>
  isOpenLine(line) && !line?.listed && (line?.words ?? 0) >= WORDS_IN_ROW

/** Marks headlines of other stories by their number, where the paragraphs of the page are closed: many of them in a row. */
export function headlinesInRow(features: readonly Features[]): Uint8Array {
  const marks = new Uint8Array(features.length)
  if (isUnstopped(features)) return marks
  for (let from = 0; from < features.length; from++) {
    let open = 0
    let closed = 0
    let i = from
    for (; i < features.length && closed * ONE_IN <= open; i++) {
      if (isLongHeadline(features[i])) open++
      else if (isClosedLine(features[i])) closed++
      else if (!features[i]?.rule && !features[i]?.dateline) break
      if (open === 0) break
    }
    if (open >= LEAST_IN_ROW) marks.fill(1, from, i)
    from = i
  }
  return marks
}
