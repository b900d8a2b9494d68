import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/index.ts'
import type { Document } from '../../src/types.ts'

/** Pages of many sites, beside the project where it is developed. */
export const LABELLED = join(import.meta.dirname, '../../../shared/corpora/labelled/text')

export const HAS_LABELLED = existsSync(LABELLED)

/** So many pages apart: a part shows what breaks all; LABELLED_STEP=1 takes every one (docs/evaluation.md). */
const STEP = Number(process.env.LABELLED_STEP ?? 3)

async function read(): Promise<readonly Document[]> {
  const options = { withText: true, explain: true, attitudes: true }
  const documents: Document[] = []
  const names = readdirSync(LABELLED).filter((file) => file.endsWith('.txt'))
  for (const name of names.filter((_, i) => i % STEP === 0))
    documents.push(await extract(readFileSync(join(LABELLED, name)), { path: name, ...options }))
  return documents
}

let made: Promise<readonly Document[]> | null = null

/** What is found in them, with text, evidence and attitudes; read once, as they take seconds. */
export function labelledDocuments(): Promise<readonly Document[]> {
  made ??= read()
  return made
}
