import { stringify } from 'csv-stringify/sync'
import type { Document } from '../types.ts'
import { PLAIN, type Render, type ReportFrame } from './report.ts'
import { COLUMNS, rowOf } from './rows.ts'

/** RFC 4180; a string that a spreadsheet would run as a formula gets an apostrophe in front, numbers stay as they are. */
const CSV = {
  record_delimiter: 'windows',
  escape_formulas: true,
  // A line feed alone ends no record here, but readers may take it for one.
  quoted_match: /[\r\n]/,
  cast: { boolean: (value: boolean) => String(value) },
} as const

/** Tells spreadsheets that read by the code page of the system that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** A document of `--format csv`: a row a claim. */
export const renderCsv: Render<Document> = (document) =>
  stringify(
    document.claims.map((claim) => {
      const row = rowOf(document, claim)
      return COLUMNS.map((name) => row[name])
    }),
    CSV,
  )

/** The names of the columns before all rows. */
export const csvFrame = (bom: boolean): ReportFrame => ({
  ...PLAIN,
  begin: (bom ? BYTE_ORDER_MARK : '') + stringify([[...COLUMNS]], CSV),
})
