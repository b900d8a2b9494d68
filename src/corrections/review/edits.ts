import { rowOf } from '../../report/rows.ts'
import type { Act, Claim, ClaimKind, CorrectedFields, Correction, Document, Scope, SpeakerKind } from '../../types.ts'
import { comparedWords } from '../anchoring/word-text.ts'
import { FIELD_NAMES, FIELDS, type FieldName } from '../fields.ts'
import type { EditedRow } from './edited-csv.ts'

/** What a claim has in the fields that can be corrected. */
interface Values {
  readonly speaker: string | null
  readonly speaker_kind: SpeakerKind | null
  readonly role: string | null
  readonly kind: ClaimKind
  readonly scope: Scope
  readonly act: Act | null
  readonly negated: boolean
  readonly via: string | null
  readonly text: string
}

export function valuesOf({ speaker, kind, scope, act, negated, via, text }: Claim): Values {
  const who = { speaker: speaker?.name ?? null, speaker_kind: speaker?.kind ?? null, role: speaker?.role ?? null }
  const reporter = via ? (via.name ?? via.mention) : null
  return { ...who, kind, scope, act: act ?? null, negated: negated === true, via: reporter, text }
}

const flat = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value)

/** Whether a cell says the same as a claim; marks and spacing of its words are not compared, and what is empty says nothing. */
function saysTheSame(name: FieldName, cell: string, value: unknown): boolean {
  const { fits, read } = FIELDS[name]
  if (cell.trim() === '' && !fits(null)) return true
  if (name === 'text') return comparedWords(cell) === comparedWords(String(value))
  return flat(read(cell)) === flat(value)
}

/** The fields in which a row says something else than a claim. */
export function editsOf(row: EditedRow, values: Values): FieldName[] {
  const edits = FIELD_NAMES.filter((name) => {
    const cell = row.cell(name)
    return cell !== undefined && !saysTheSame(name, cell, values[name])
  })
  // Who takes the name away leaves the role of nobody behind.
  const isNobody = edits.includes('speaker') && row.cell('speaker') === ''
  return isNobody ? edits.filter((name) => name !== 'role' && name !== 'speaker_kind') : edits
}

/** The values of a row in some fields. */
export function fieldsIn(row: EditedRow, names: readonly FieldName[]): CorrectedFields {
  return Object.fromEntries(names.map((name) => [name, FIELDS[name].read(row.cell(name) ?? '')]))
}

/**
 * What is to be set of a claim by its row, with what had been set before; nothing where the row says nothing new.
 *
 * @param now what the claim has with the corrections that there are
 * @param found what it has without them: what a row says just like it is set no longer
 */
export function wantedFields(
  row: EditedRow,
  before: Correction | null,
  now: Values,
  found: Values,
): CorrectedFields | null {
  const isAsFound = (name: FieldName): boolean => saysTheSame(name, row.cell(name) ?? '', found[name])
  // A row that was made before the correction says nothing about it where it has what was found.
  const isOld = before !== null && !row.wasCorrected
  const edits = editsOf(row, now).filter((name) => !isOld || !isAsFound(name))
  if (edits.length === 0) return null
  const wanted = new Map<string, unknown>(Object.entries({ ...before?.set, ...fieldsIn(row, edits) }))
  for (const name of edits) if (isAsFound(name)) wanted.delete(name)
  if (wanted.get('scope') === found.scope) wanted.delete('scope')
  return Object.fromEntries(wanted)
}

/** What a claim has in the same fields as others; nothing where it has no value that could be set. */
export function sameFields(values: Values, fields: CorrectedFields): CorrectedFields {
  const all = Object.entries(values).filter(([name]) => Object.hasOwn(fields, name))
  return Object.fromEntries(
    all.filter(([name, value]) => FIELD_NAMES.some((field) => field === name && FIELDS[field].fits(value))),
  )
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
  return FIXED.filter(
    (name) => comparedWords(row.cell(name) ?? String(now[name] ?? '')) !== comparedWords(String(now[name] ?? '')),
  )
}
