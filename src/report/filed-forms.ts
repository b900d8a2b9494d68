import type { Packing } from '../claims/packing.ts'
import type { ReportFrame, Write } from './report.ts'
import type { Style } from './style.ts'
import type { View } from './view.ts'

/** What a report may need to know beside its documents. */
export interface ReportOptions {
  /** In columns. */
  readonly width: number
  /** Whether a byte order mark opens the file. */
  readonly bom: boolean
  readonly view: View
  /** For what is kept until it can be written. */
  readonly packing?: Packing
}

/** A form that claims are written in. What makes it is loaded when it is asked for: a run pays for its own form only. */
export interface Reporter {
  readonly description: string
  /** Whether it is cut out of the text of the document, whose offsets then count UTF-16 code units. */
  readonly needsText: boolean
  /** Whether each document is complete in itself, so that a run that was ended can be gone on with. */
  readonly resumable: boolean
  write(options: ReportOptions, style: () => Promise<Style>): Promise<Write>
  frame(options: ReportOptions, style: () => Promise<Style>): Promise<ReportFrame>
}

/** The forms that need no terminal, and nothing of Node: those of the library. */
export const FILED_FORMS = {
  lines: {
    description: 'file:line:column: speaker: statement, a claim a line, for editors and grep',
    needsText: true,
    resumable: false,
    write: async () => (await import('./lines.ts')).linePieces,
    frame: async () => (await import('./report.ts')).PLAIN,
  },
  json: {
    description: 'one json object',
    needsText: false,
    resumable: false,
    write: async () => {
      const { BARE, documentPieces } = await import('./json.ts')
      return (document) => documentPieces(document, BARE)
    },
    frame: async () => new (await import('./json.ts')).JsonFrame(),
  },
  jsonl: {
    description: 'one json record a document, a line each',
    needsText: false,
    resumable: true,
    write: async () => {
      const { documentPieces, RECORD } = await import('./json.ts')
      return (document) => documentPieces(document, RECORD)
    },
    frame: async () => (await import('./json.ts')).LINES,
  },
  csv: {
    description: 'a spreadsheet with a row a claim',
    needsText: false,
    resumable: false,
    write: async () => (await import('./csv.ts')).csvPieces,
    frame: async ({ bom }) => (await import('./csv.ts')).csvFrame(bom),
  },
  rows: {
    description: 'one flat json record a claim, a line each',
    needsText: false,
    resumable: false,
    write: async () => (await import('./rows.ts')).rowPieces,
    frame: async () => (await import('./report.ts')).PLAIN,
  },
  markdown: {
    description: 'a document to file',
    needsText: true,
    resumable: false,
    write: async () => (await import('./markdown.ts')).markdownPieces,
    frame: async () => (await import('./report.ts')).PLAIN,
  },
  annotations: {
    description: 'Web Annotations in JSON-LD',
    needsText: true,
    resumable: false,
    write: async () => (await import('./annotations.ts')).annotationPieces,
    frame: async () => (await import('./annotations.ts')).ANNOTATIONS,
  },
  html: {
    description: 'one page for all documents, to read in a browser',
    needsText: true,
    resumable: false,
    write: async ({ packing }) => (await import('./html/html-frame.ts')).htmlPieces(packing),
    frame: async ({ packing }) => new (await import('./html/html-frame.ts')).HtmlFrame(packing),
  },
} as const satisfies Readonly<Record<string, Reporter>>

/** The name of a form that needs no terminal. */
export type FiledForm = keyof typeof FILED_FORMS
