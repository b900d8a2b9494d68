import type { Failure } from '../types.ts'
import { failureOf, InputError } from './failure.ts'
import { lines } from './lines.ts'
import type { Task } from './task.ts'

/** Which fields of a record hold what. */
export interface Fields {
  readonly text: string
  readonly id: string
  readonly url: string
  /** Markup, taken before the text where a record has it; null where it is not looked for. */
  readonly html: string | null
}

type Fielded = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fielded =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(line: string): Fielded | null {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

/** A field as text; numbers are taken for ids, too. */
function textOf(record: Fielded, field: string): string | null {
  const value = record[field]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
}

/** The task of a line, or its failure; a line without an id is called by its number. */
export function taskOf(line: string, number: number, path: string, fields: Fields): Task | Failure {
  const record = parsed(line)
  const id = (record && textOf(record, fields.id)) ?? String(number)
  const html = record && fields.html !== null ? textOf(record, fields.html) : null
  const content = html ?? (record && textOf(record, fields.text))
  if (!record || content === null) return failureOf(path, new InputError('bad-record'), id)
  const format = html === null ? null : 'html'
  return { path, id, url: textOf(record, fields.url), format, content, size: Buffer.byteLength(content) }
}

/** Reads records, one a line, each as soon as its line is complete; empty lines are passed over. */
export async function* records(
  stream: AsyncIterable<Uint8Array | string>,
  path: string,
  fields: Fields,
): AsyncGenerator<Task | Failure> {
  let number = 0
  for await (const line of lines(stream)) {
    number++
    if (line.trim() !== '') yield taskOf(line, number, path, fields)
  }
}
