import type { CueLine } from './cue-line.ts'

/** Share of the cues that repeat lines of the one before, from which on a file rolls its lines up the screen. */
const ROLLING = 0.4
const FEWEST = 5

/** How many lines at the end of a cue the next one begins with. */
function repeated(before: readonly CueLine[], lines: readonly CueLine[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count--) {
    const from = before.length - count
    if (lines.slice(0, count).every(({ shown }, i) => shown.trim() === before[from + i]?.shown.trim())) return count
  }
  return 0
}

/**
 * Takes out the lines that were shown before, of subtitles that roll up: there every line stands in two cues or more. In
 * others a line that comes again was said again.
 */
export function withoutRepeats(cues: readonly (readonly CueLine[])[]): readonly (readonly CueLine[])[] {
  const counts = cues.map((lines, i) => repeated(cues[i - 1] ?? [], lines))
  const rolling = counts.filter((count) => count > 0).length
  if (rolling < FEWEST || rolling < cues.length * ROLLING) return cues
  return cues.map((lines, i) => lines.slice(counts[i]))
}
