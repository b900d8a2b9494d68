import { linesOf, type TextLine } from '../text-lines.ts'
import { CUE_TIMES } from './subtitle-signs.ts'

/** Lines that are shown together, and when, in milliseconds. */
export class TimedLines {
  readonly from: number
  readonly to: number
  readonly lines: readonly TextLine[]

  constructor(from: number, to: number, lines: readonly TextLine[]) {
    this.from = from
    this.to = to
    this.lines = lines
  }
}

const time = ([hours = '0', minutes = '0', seconds = '0', fraction = '0']: readonly string[]): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))

/** Longer lines give no times. */
const LONGEST_TIMES = 200

function timesOf(source: string, { start, end }: TextLine): [number, number] | null {
  const found = end - start > LONGEST_TIMES ? null : CUE_TIMES.exec(source.slice(start, end))
  return found && [time(found.slice(1, 5)), time(found.slice(5, 9))]
}

/** The line above the times is the cue's own name: a number, or behind an empty line whatever stands there. */
function isName(source: string, line: TextLine | undefined, hasNames: boolean): boolean {
  if (!line) return false
  return hasNames
    ? line.blanksBefore > 0
    : /^\d{1,9}$/.test(source.slice(line.start, Math.min(line.end, line.start + 10)))
}

/**
 * The cues of subtitles, in the order of the file; what stands before the first is no cue.
 *
 * @param hasNames whether an empty line ends a cue and the next may have any name: so in WebVTT. In SubRip, where people
 *   leave empty lines within, only a number is one.
 */
export function timedLinesOf(source: string, hasNames: boolean): TimedLines[] {
  const lines = linesOf(source)
  const starts = lines.flatMap((line, at) => {
    const times = timesOf(source, line)
    return times ? [{ at, times }] : []
  })
  return starts.map(({ at, times: [from, to] }, i) => {
    const next = starts[i + 1]
    const end = next
      ? next.at - (next.at > at + 1 && isName(source, lines[next.at - 1], hasNames) ? 1 : 0)
      : lines.length
    const shown = lines.slice(at + 1, end)
    const cut = hasNames ? shown.findIndex(({ blanksBefore }) => blanksBefore > 0) : -1
    return new TimedLines(from, to, cut < 0 ? shown : shown.slice(0, cut))
  })
}
