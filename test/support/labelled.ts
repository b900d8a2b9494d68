import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/index.ts'
import type { Document } from '../../src/types.ts'

/** Pages of many sites, beside the project where it is developed. */
export const LABELLED = join(import.meta.dirname, '../../../shared/corpora/labelled/text')

export const HAS_LABELLED = existsSync(LABELLED)

async function read(): Promise<readonly Document[]> {
  const options = { withText: true, explain: true, attitudes: true }
  const documents: Document[] = []
  for (const name of readdirSync(LABELLED).filter((file) => file.endsWith('.txt')))
    documents.push(await extract(readFileSync(join(LABELLED, name)), { path: name, ...options }))
  return documents
}

let all: Promise<readonly Document[]> | null = null

/** What is found in all of them, with text, evidence and attitudes; read once, as it takes seconds. */
export function labelledDocuments(): Promise<readonly Document[]> {
  all ??= read()
  return all
}
