import { VERSION } from '../../version.ts'
import { SCHEMA_VERSION } from '../json.ts'
import { toJson } from '../safe.ts'

/** Records of the commands over several articles, by their type. */
export type RecordType = 'verification' | 'speaker' | 'ambiguous' | 'drift' | 'unnamed'

/** One record a line, each complete in itself. */
export function recordLine(type: RecordType, record: object): string {
  return `${toJson({ schema: SCHEMA_VERSION, type, ...record })}\n`
}

/** One object with lists of records, and the inputs that could not be read. */
export function recordsJson(lists: Readonly<Record<string, readonly object[]>>, errors: readonly object[]): string {
  return `${toJson({ schema: SCHEMA_VERSION, tool: { name: 'whosaid', version: VERSION }, ...lists, errors })}\n`
}
