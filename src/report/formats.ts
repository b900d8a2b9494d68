import { FILED_FORMS, type Reporter } from './filed-forms.ts'

/** The forms of `--format`, by name; what each writes for one document, and around all of them. */
export const REPORTERS = {
  table: {
    description: 'a table to read',
    needsText: true,
    resumable: false,
    write: async ({ width, view, packing }, style) =>
      view.groupBy === 'speaker'
        ? (await import('./speaker-table.ts')).speakerPieces(view)
        : (await import('./table.ts')).tablePieces({ width, style: await style() }, view, packing),
    frame: async ({ width, view }, style) =>
      view.groupBy === 'speaker'
        ? new (await import('./speaker-table.ts')).SpeakerFrame({ width, style: await style() }, view)
        : (await import('./table-frame.ts')).tableFrame(width),
  },
  ...FILED_FORMS,
} as const satisfies Readonly<Record<string, Reporter>>

/** The name of a form that claims are written in. */
export type ReportFormat = keyof typeof REPORTERS
