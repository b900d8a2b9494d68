import Table from 'cli-table3'
import { GAP } from './layout.ts'
import { widthOf } from './wrap.ts'

/** A line of a cell: its text, and how it is painted once it is in its place. */
export interface GridLine {
  readonly text: string
  readonly paint: (text: string) => string
}

export type Cell = readonly GridLine[]

/** Stands for the text of a column while a row is laid out; of the private use area, so one column wide to everybody. */
const HOLE = '\ue000'

/** Nothing around the rows, and only room between the columns: what sets them apart is what stands in them. */
const CHARS = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', left: '', right: '', middle: ' '.repeat(GAP) },
  ...{ mid: '', 'mid-mid': '', 'left-mid': '', 'right-mid': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
}
// cli-table3 would colour head and border by itself if these were not empty.
const STYLE = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 }

const frames = new Map<number, readonly string[]>()

/** What stands before, between and behind the columns of a row. */
function frameOf(columns: number): readonly string[] {
  const known = frames.get(columns)
  if (known) return known
  const table = new Table({ chars: CHARS, style: STYLE })
  table.push(new Array<string>(columns).fill(HOLE))
  const frame = table.toString().split(HOLE)
  frames.set(columns, frame)
  return frame
}

/**
 * Columns of fixed widths. cli-table3 lays out one row of holes; every line of a table is that row with its holes
 * filled. To measure a cell of a thousand words it takes seconds, and it would cut or pad wide characters wrongly.
 */
export class Columns {
  readonly #frame: readonly string[]
  readonly #widths: readonly number[]

  constructor(...widths: readonly number[]) {
    this.#frame = frameOf(widths.length)
    this.#widths = widths
  }

  /** A line of the table from a line of each cell, none wider than its column; nothing stands behind the last word. */
  line(cells: readonly (GridLine | undefined)[]): string {
    let line = ''
    let blank = 0
    for (const [i, width] of this.#widths.entries()) {
      const cell = cells[i]
      blank += this.#frame[i]?.length ?? 0
      if (cell && cell.text !== '') {
        line += ' '.repeat(blank) + cell.paint(cell.text)
        blank = width - widthOf(cell.text)
      } else blank += width
    }
    return line
  }
}

/** Some cells side by side, as high as the highest. */
export function sideBySide(columns: Columns, cells: readonly Cell[]): string[] {
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, i) => columns.line(cells.map((cell) => cell[i])))
}
