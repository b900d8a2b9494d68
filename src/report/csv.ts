import Papa from 'papaparse'
import type { Streamed } from '../claims/streamed-document.ts'
import type { Claim } from '../types.ts'
import { PLAIN, type ReportFrame } from './report.ts'
import { COLUMNS, rowOf } from './rows.ts'

/** What a spreadsheet takes for the beginning of a formula, in wide characters, too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** RFC 4180; a string that a spreadsheet would run as a formula gets an apostrophe in front, numbers stay as they are. */
const linesOf = (rows: unknown[][]): string =>
  rows.length === 0 ? '' : `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`

/** Tells spreadsheets that read by the code page of the system that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

function cellsOf(head: Streamed['head'], claim: Claim): unknown[] {
  const row = rowOf(head, claim)
  return COLUMNS.map((name) => row[name])
}

/** A document of `--format csv`: a row a claim. */
export function* csvPieces(document: Streamed): Generator<string> {
  const { head } = document
  for (const claim of document.claims()) yield linesOf([cellsOf(head, claim)])
}

/** The names of the columns before all rows. */
export const csvFrame = (bom: boolean): ReportFrame => ({
  ...PLAIN,
  begin: (bom ? BYTE_ORDER_MARK : '') + linesOf([[...COLUMNS]]),
})
