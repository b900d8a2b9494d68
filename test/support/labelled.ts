import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/index.ts'
import type { Document } from '../../src/types.ts'

/** Pages of many sites, beside the project where it is developed. */
export const LABELLED = join(import.meta.dirname, '../../../shared/corpora/labelled/text')

export const HAS_LABELLED = existsSync(LABELLED)

async function read(every: number): Promise<readonly Document[]> {
  const options = { withText: true, explain: true, attitudes: true }
  const documents: Document[] = []
  const names = readdirSync(LABELLED).filter((file) => file.endsWith('.txt'))
  for (const name of names.filter((_, i) => i % every === 0))
    documents.push(await extract(readFileSync(join(LABELLED, name)), { path: name, ...options }))
  return documents
}

const made = new Map<number, Promise<readonly Document[]>>()

/** What is found in every so many of them, with text, evidence and attitudes; read once, as all take seconds. */
export function labelledDocuments(every = 1): Promise<readonly Document[]> {
  const documents = made.get(every) ?? read(every)
  made.set(every, documents)
  return documents
}
