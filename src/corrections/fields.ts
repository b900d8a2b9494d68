import { ACT_NAMES, CLAIM_KINDS, SCOPES, SPEAKER_KINDS } from '../claim-values.ts'
import type { CorrectedFields } from '../types.ts'

export type FieldName = keyof CorrectedFields

/** A field that can be corrected. */
export interface FieldRow {
  /** What it must be, for messages. */
  readonly what: string
  fits(value: unknown): boolean
  /** The value of a cell of a spreadsheet, which may not fit. */
  read(cell: string): unknown
}

const isWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const oneOf = (values: readonly string[]): FieldRow => ({
  what: `one of ${values.join(', ')}`,
  fits: (value) => typeof value === 'string' && values.includes(value),
  read: (cell) => cell.trim().toLowerCase(),
})

const NAME_OR_NULL: FieldRow = {
  what: 'words, or null for nobody',
  fits: (value) => value === null || isWords(value),
  read: (cell) => (cell.trim() === '' ? null : cell.trim()),
}

/** Spreadsheets write truth values in the language of their user, and people their own. */
const TRUE = /^(?:true|yes|y|x|1|wahr|ja|vrai|oui|verdadero|sí|si|vero|verdadeiro|sim)$/i
const FALSE = /^(?:false|no|n|0|falsch|nein|faux|non|falso|não)?$/i

/** Whether a cell says yes or no; null where it says something else. */
export function truthOf(cell: string): boolean | null {
  const word = cell.trim()
  return TRUE.test(word) ? true : FALSE.test(word) ? false : null
}

/** In the order in which they are written. */
export const FIELDS: Readonly<Record<FieldName, FieldRow>> = {
  speaker: NAME_OR_NULL,
  speaker_kind: oneOf(SPEAKER_KINDS),
  role: NAME_OR_NULL,
  kind: oneOf(CLAIM_KINDS),
  scope: oneOf(SCOPES),
  act: oneOf(ACT_NAMES),
  negated: {
    what: 'true or false',
    fits: (value) => typeof value === 'boolean',
    read: (cell) => truthOf(cell) ?? cell,
  },
  via: NAME_OR_NULL,
  text: { what: 'words', fits: isWords, read: (cell) => cell.trim() },
}

// The names of the table above.
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[]
