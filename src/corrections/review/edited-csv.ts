import Papa from 'papaparse'
import { FIELD_NAMES, FIELDS, truthOf } from '../fields.ts'
import { CorrectionError } from '../parse-corrections.ts'

/** A row of an edited spreadsheet. */
export class EditedRow {
  /** As the spreadsheet counts it, the row of names being the first. */
  readonly number: number
  readonly #cells: ReadonlyMap<string, string>

  constructor(number: number, cells: ReadonlyMap<string, string>) {
    this.number = number
    this.#cells = cells
  }

  /** Undefined where the column has been taken out. */
  cell(column: string): string | undefined {
    return this.#cells.get(column)
  }

  get key(): string {
    return this.#cells.get('key') ?? ''
  }

  get text(): string {
    return this.#cells.get('text') ?? ''
  }

  /** Whether the row says that this is no claim: `drop` in its column `corrected`. */
  get isDropped(): boolean {
    return /^drop$/i.test(this.#cells.get('corrected') ?? '')
  }

  /** Whether the row had been put right when the spreadsheet was made. */
  get wasCorrected(): boolean {
    return truthOf(this.#cells.get('corrected') ?? '') === true
  }
}

/** Without them nothing tells what a row is about. */
const NEEDED = ['key', 'path', 'text']

/** An apostrophe that keeps a spreadsheet from running a cell as a formula; see `report/csv.ts`. */
const GUARDED = /^'(?=[=+\-@\t\r＝＋－＠])/

/** Spreadsheets of many countries separate by semicolons; tabs come with "Unicode text". */
function delimiterOf(content: string): string {
  const first = content.split(/\r?\n/, 1)[0] ?? ''
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ','
}

function recordsOf(content: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(content, { delimiter: delimiterOf(content) })
  const [error] = errors
  if (error) throw new CorrectionError(`no CSV: ${error.message}, near row ${(error.row ?? 0) + 1}`)
  return data
}

/** An empty cell leaves what was found, or says that there is nobody. */
function checkRow(row: EditedRow): void {
  for (const name of FIELD_NAMES) {
    const cell = row.cell(name) ?? ''
    const field = FIELDS[name]
    if (cell.trim() === '' || field.fits(field.read(cell))) continue
    throw new CorrectionError(
      `row ${row.number}: the column "${name}" must be ${field.what}, not ${JSON.stringify(cell)}`,
    )
  }
  const corrected = row.cell('corrected') ?? ''
  if (!row.isDropped && truthOf(corrected) === null) {
    const message = `the column "corrected" must be left as it is, or say drop, not ${JSON.stringify(corrected)}`
    throw new CorrectionError(`row ${row.number}: ${message}`)
  }
}

/**
 * Understands an edited spreadsheet of `--format csv`, as spreadsheets save it: commas, semicolons or tabs between cells,
 * columns in any order, some of them taken out.
 *
 * @throws CorrectionError that names row and column
 */
export function parseEdited(content: string): EditedRow[] {
  const [names = [], ...records] = recordsOf(content.replace(/^\uFEFF/, ''))
  const columns = names.map((name) => name.trim().toLowerCase())
  const missing = NEEDED.find((name) => !columns.includes(name))
  if (missing !== undefined) {
    throw new CorrectionError(`it has no column "${missing}": edit what --format csv writes, and keep its first row`)
  }
  const rows = records.map((record, i) => {
    const cells = record.map((cell, at): [string, string] => [columns[at] ?? '', cell.trim().replace(GUARDED, '')])
    return new EditedRow(i + 2, new Map(cells))
  })
  const filled = rows.filter((row) => row.key !== '' || row.text !== '')
  for (const row of filled) checkRow(row)
  return filled
}
