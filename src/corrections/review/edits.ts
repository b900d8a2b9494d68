import type { Claim, CorrectedFields, Document } from '../../types.ts'
import { rowOf } from '../../report/rows.ts'
import { wordsIn } from '../anchoring/word-text.ts'
import { FIELD_NAMES, FIELDS, type FieldName } from '../fields.ts'
import type { EditedRow } from './edited-csv.ts'

type Values = Readonly<Record<FieldName, string | boolean | null>>

/** What a claim has in the fields that can be corrected. */
export function valuesOf({ speaker, kind, scope, act, negated, via, text }: Claim): Values {
  const who = { speaker: speaker?.name ?? null, speaker_kind: speaker?.kind ?? null, role: speaker?.role ?? null }
  const reporter = via ? (via.name ?? via.mention) : null
  return { ...who, kind, scope, act: act ?? null, negated: negated === true, via: reporter, text }
}

const flat = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value)

/** Whether a cell says the same as a claim; marks and spacing of its words are not compared. */
export function isSame(name: FieldName, cell: string, value: unknown): boolean {
  if (name === 'text') return cell === '' || wordsIn(cell) === wordsIn(String(value))
  const read = FIELDS[name].read(cell)
  return read === '' || flat(read) === flat(value)
}

/** The fields in which a row says something else than a claim. */
export function editsOf(row: EditedRow, values: Values): FieldName[] {
  const edits = FIELD_NAMES.filter((name) => {
    const cell = row.cell(name)
    return cell !== undefined && !isSame(name, cell, values[name])
  })
  // Who takes the name away leaves the role of nobody behind.
  const isNobody = edits.includes('speaker') && row.cell('speaker') === ''
  return isNobody ? edits.filter((name) => name !== 'role' && name !== 'speaker_kind') : edits
}

/** The values of a row in some fields. */
export function fieldsIn(row: EditedRow, names: readonly FieldName[]): CorrectedFields {
  return Object.fromEntries(names.map((name) => [name, FIELDS[name].read(row.cell(name) ?? '')]))
}

/** What a row says of a claim that was not found; what it leaves empty is left to the words. */
export function addedFields(row: EditedRow): Omit<CorrectedFields, 'text'> {
  const names = FIELD_NAMES.filter((name) => name !== 'text' && (row.cell(name) ?? '') !== '')
  const { negated, ...fields } = fieldsIn(row, names)
  return negated ? { ...fields, negated } : fields
}

/** Columns that people may change in vain; numbers and dates are left out, which spreadsheets write anew by themselves. */
const FIXED = [
  ...(['title', 'byline', 'site', 'mention', 'cue', 'quoted', 'context', 'when', 'medium', 'addressee'] as const),
]

/** The columns in which a row says something else than its claim, and that cannot be corrected. */
export function vainEdits(row: EditedRow, document: Document, claim: Claim): string[] {
  const now = rowOf(document, claim)
  return FIXED.filter((name) => wordsIn(row.cell(name) ?? String(now[name] ?? '')) !== wordsIn(String(now[name] ?? '')))
}
