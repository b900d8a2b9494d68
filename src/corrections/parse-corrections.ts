import type { Correction } from '../types.ts'
import { FIELD_NAMES, FIELDS } from './fields.ts'

/** What is wrong with corrections, in words for the user: the line and the field. */
export class CorrectionError extends Error {}

type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown, name: string) => void

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value)

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function wrong(name: string, what: string, value: unknown): never {
  throw new CorrectionError(`"${name}" must be ${what}, not ${shown(value)}`)
}

const text: Check = (value, name) => {
  if (typeof value !== 'string') wrong(name, 'a text', value)
}

const words: Check = (value, name) => {
  if (typeof value !== 'string' || !/[\p{L}\p{N}]/u.test(value)) wrong(name, 'words', value)
}

/** Checks an object field by field; a name that it does not know is more likely mistyped than meant. */
function known(value: unknown, name: string, checks: Readonly<Record<string, Check>>): Fields {
  if (!isFields(value)) wrong(name, 'an object in braces', value)
  for (const [key, field] of Object.entries(value)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined
    const path = name === 'correction' ? key : `${name}.${key}`
    if (!check) throw new CorrectionError(`"${path}" is unknown; known are ${Object.keys(checks).join(', ')}`)
    if (field !== undefined) check(field, path)
  }
  return value
}

const FIELD_CHECKS: Readonly<Record<string, Check>> = Object.fromEntries(
  FIELD_NAMES.map((field): [string, Check] => [
    field,
    (value, name) => {
      if (!FIELDS[field].fits(value)) wrong(name, FIELDS[field].what, value)
    },
  ]),
)

const { text: _, ...ADDED_CHECKS } = FIELD_CHECKS

const source: Check = (value, name) => {
  const { url, path, id } = known(value, name, { url: words, path: words, id: text })
  if ((url === undefined) === (path === undefined)) wrong(name, 'an object with either "url" or "path"', value)
  if (id !== undefined && path === undefined) wrong(name, 'without "id" where there is no "path"', value)
}

const select: Check = (value, name) => {
  const { exact, prefix, suffix } = known(value, name, { exact: words, prefix: text, suffix: text })
  words(exact, `${name}.exact`)
  text(prefix, `${name}.prefix`)
  text(suffix, `${name}.suffix`)
}

const set: Check = (value, name) => {
  if (Object.keys(known(value, name, FIELD_CHECKS)).length === 0) wrong(name, 'an object with what is to be set', value)
}

const CHECKS: Readonly<Record<string, Check>> = {
  source,
  select,
  set,
  drop: (value, name) => {
    if (value !== true) wrong(name, 'true', value)
  },
  add: (value, name) => void known(value, name, ADDED_CHECKS),
  was: (value, name) => void known(value, name, FIELD_CHECKS),
  note: text,
  by: text,
  at: text,
}

/**
 * Checks that a value is a correction.
 *
 * @throws CorrectionError that names the field
 */
export function correctionOf(value: unknown): Correction {
  const correction = known(value, 'correction', CHECKS)
  source(correction.source, 'source')
  select(correction.select, 'select')
  const deeds = ['set', 'drop', 'add'].filter((name) => correction[name] !== undefined)
  if (deeds.length !== 1) throw new CorrectionError('one of "set", "drop" and "add" must say what is to be done')
  // Every field has been checked above.
  return correction as unknown as Correction
}

function parsedLine(line: string): unknown {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) throw new CorrectionError('two versions have not been merged here')
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new CorrectionError(`no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What a correction is about: two of one file are about different claims. */
export const subjectOf = ({ source: { url, path, id }, select: { exact, prefix, suffix } }: Correction): string =>
  JSON.stringify([url, path, id, exact, prefix, suffix])

/**
 * Understands the content of a corrections file: JSON, one correction a line.
 *
 * @throws CorrectionError that names line and field
 */
export function parseCorrections(content: string): Correction[] {
  const lines = new Map<string, number>()
  const found: Correction[] = []
  for (const [i, line] of content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    try {
      const correction = correctionOf(parsedLine(line))
      const target = subjectOf(correction)
      const other = lines.get(target)
      if (other !== undefined) throw new CorrectionError(`it is about the claim of line ${other}; leave one of them`)
      lines.set(target, i + 1)
      found.push(correction)
    } catch (error) {
      if (error instanceof CorrectionError) error.message = `line ${i + 1}: ${error.message}`
      throw error
    }
  }
  return found
}
