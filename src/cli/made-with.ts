import { createHash } from 'node:crypto'
import type { Work } from '../batch/work.ts'
import { attributeOf, longFlagOf } from './option-row.ts'
import { OPTIONS } from './option-table.ts'
import type { MadeWith } from './run-plan.ts'
import type { BatchSettings } from './settings.ts'

/** Of what stands in a file its content counts, not its name. */
function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

const textOf = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(',') : String(value))

/** What the records of a run depend on: its command, and the options that change what is found, or how it is written. */
export function madeWith(work: Work, settings: BatchSettings): MadeWith {
  const given: Readonly<Record<string, unknown>> = { ...settings }
  const made: Record<string, string> = { command: work.command }
  for (const row of OPTIONS) {
    const value = given[attributeOf(row)]
    if (row.aside || !row.commands.some((name) => name === work.command) || value === undefined) continue
    made[longFlagOf(row)] = textOf(value)
  }
  if (work.vocabulary) made['--config'] = digestOf(work.vocabulary)
  if (work.corrections) made['--corrections'] = digestOf(work.corrections)
  if (work.siteLines) made['--site-lines'] = digestOf([...work.siteLines])
  return made
}
