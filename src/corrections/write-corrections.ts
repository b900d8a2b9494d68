import { toJson } from '../report/safe.ts'
import type { Correction } from '../types.ts'
import { FIELD_NAMES } from './fields.ts'
import { subjectOf } from './parse-corrections.ts'

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  '': ['source', 'select', 'set', 'drop', 'add', 'was', 'note', 'by', 'at'],
  source: ['url', 'path', 'id'],
  select: ['exact', 'prefix', 'suffix'],
  set: FIELD_NAMES,
  add: FIELD_NAMES,
  was: FIELD_NAMES,
}

/** The same fields always in the same order, those left out that have no value. */
function ordered(value: object, name = ''): object {
  const fields = new Map<string, unknown>(Object.entries(value))
  const pairs = (ORDERS[name] ?? []).map((key): [string, unknown] => {
    const field = fields.get(key)
    return [key, typeof field === 'object' && field !== null ? ordered(field, key) : field]
  })
  return Object.fromEntries(pairs.filter(([, field]) => field !== undefined))
}

const sortKey = (correction: Correction): string => {
  const { source } = correction
  return `${source.url ?? source.path}\n${subjectOf(correction)}`
}

/** Corrections as their file: one a line, sorted by source and words, so that versions of it merge line by line. */
export function renderCorrections(corrections: readonly Correction[]): string {
  const rows = corrections.map((correction) => ({ key: sortKey(correction), line: toJson(ordered(correction)) }))
  // By code units: the same order on every machine, whatever its language.
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return rows.map(({ line }) => `${line}\n`).join('')
}
