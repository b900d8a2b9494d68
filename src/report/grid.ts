import Table from 'cli-table3'
import { widthOf } from './wrap.ts'

/** A line of a cell: its text, and how it is painted once it is in its place. */
export interface Line {
  readonly text: string
  readonly paint: (text: string) => string
}

export type Cell = readonly Line[]

/** What stands between two columns, and after the last. */
export const GAP = 2

/** Stands for a column of text while the grid is laid out; of the private use area, so one column wide to everybody. */
const HOLE = '\ue000'
const HOLES = /\ue000+/g

const RULE = /─+/g

/** Lines between the rows, nothing between the columns: the room is the text's. */
const RULES = {
  ...{ top: '─', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ mid: '─', 'mid-mid': '', 'left-mid': '', 'right-mid': '' },
  ...{ bottom: '─', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', right: '', middle: '' },
}
// cli-table3 would colour head and border by itself if these were not empty.
const STYLE = { head: [], border: [], 'padding-left': 0, 'padding-right': GAP }

const hole = ({ text }: Line): string => (text === '' ? '' : HOLE.repeat(Math.max(1, widthOf(text))))
const holes = (cell: Cell): string => cell.map(hole).join('\n')

/** The lines of a row in the order in which they stand in the grid: left to right, then down. */
function inReadingOrder(row: readonly Cell[]): Line[] {
  const height = Math.max(...row.map((cell) => cell.length))
  const lines = Array.from({ length: height }, (_, i) => row.flatMap((cell) => cell[i] ?? []))
  return lines.flat().filter((line) => line.text !== '')
}

/**
 * Lays cells out in columns of the widths given, with rules between the rows.
 *
 * cli-table3 measures text by an older table of widths than ours and would cut or pad wide and combining characters
 * wrongly: it is given holes of the right width, which are filled when everything is in its place.
 */
export function grid(rows: readonly (readonly Cell[])[], widths: readonly number[], paintRule: Line['paint']): string {
  const table = new Table({ chars: RULES, style: STYLE, colWidths: widths.map((width) => width + GAP) })
  for (const row of rows) table.push(row.map(holes))
  const lines = rows.flatMap(inReadingOrder)
  let next = 0
  const fill = (): string => {
    const line = lines[next++]
    return line ? line.paint(line.text) : ''
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(RULE, (rule) => paintRule(rule))
    .replace(HOLES, fill)
}
