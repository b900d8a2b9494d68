import { BAD_RECORD } from '../report/messages.ts'
import type { Failure } from '../types.ts'
import { failureOf, InputError } from './failure.ts'
import { tooLarge } from './limits.ts'
import { EndlessLine, type Limits, lines, TOO_LONG } from './split-lines.ts'
import type { Task } from './task.ts'

/** Which fields of a record hold what. */
export interface Fields {
  readonly text: string
  readonly id: string
  readonly url: string
  /** Markup, taken before the text where a record has it; null where it is not looked for. */
  readonly html: string | null
  /** Whether each record is a document that whosaid has written, with its claims. */
  readonly isRead?: boolean
}

type Fielded = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fielded =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field as text; numbers are taken for ids, too. */
function textOf(record: Fielded, field: string): string | null {
  const value = record[field]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
}

/** The record of a line, or what is wrong with the line. */
function parsed(line: string): Fielded | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return BAD_RECORD.noJson(error instanceof Error ? error.message : String(error))
  }
  return isRecord(value) ? value : BAD_RECORD.noObject(value)
}

/** What a task takes from its record. */
type Content = Pick<Task, 'url' | 'content' | 'format'>

/** The markup or the text of a record, or what is missing. */
function contentOf(record: Fielded, fields: Fields): Content | string {
  const url = textOf(record, fields.url)
  const html = fields.html === null ? null : textOf(record, fields.html)
  if (html !== null) return { url, content: html, format: 'html' }
  const content = textOf(record, fields.text)
  return content === null ? BAD_RECORD.noText(fields, record[fields.text]) : { url, content, format: null }
}

/** The document of a line that whosaid has written, or what is wrong with it. */
function documentOf(line: string, record: Fielded): (Content & Pick<Task, 'isDocument'>) | string {
  const isDocument = record.type === 'document' && Array.isArray(record.claims)
  return isDocument ? { url: null, content: line, format: null, isDocument } : BAD_RECORD.noDocument
}

/** The task of a line, or its failure; a line without an id is called by its number. */
export function taskOf(line: string, number: number, path: string, fields: Fields): Task | Failure {
  const record = parsed(line)
  const known = typeof record === 'string' ? null : textOf(record, fields.id)
  const found =
    typeof record === 'string' ? record : fields.isRead ? documentOf(line, record) : contentOf(record, fields)
  const id = known ?? String(number)
  if (typeof found !== 'string') {
    return { path, raw: null, id, ...found, size: Buffer.byteLength(found.content ?? '') }
  }
  return failureOf(path, new InputError('bad-record', BAD_RECORD.at(number, known, found)), id)
}

/**
 * Reads records, one a line, each as soon as its line is complete; empty lines are passed over, and one that is too
 * long is a failure of its own.
 */
export async function* records(
  stream: AsyncIterable<Uint8Array | string>,
  path: string,
  fields: Fields,
  limits: Limits,
): AsyncGenerator<Task | Failure> {
  let number = 0
  try {
    for await (const line of lines(stream, limits)) {
      number++
      if (line === TOO_LONG) yield failureOf(path, tooLarge(limits.bytes), String(number))
      else if (line.trim() !== '') yield taskOf(line, number, path, fields)
    }
  } catch (error) {
    if (!(error instanceof EndlessLine)) throw error
    const endless = new InputError('timeout', BAD_RECORD.endless(number + 1, limits.milliseconds))
    yield failureOf(path, endless, String(number + 1))
  }
}
