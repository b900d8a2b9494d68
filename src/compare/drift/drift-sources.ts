import type { DriftPlace, DriftSource } from './drift-types.ts'
import type { QuotationTable } from './quotation-table.ts'

/** Of the places of a variant the one in each document, copies of one report together; all the earliest first. */
export function sourcesOf(quotations: readonly number[], table: QuotationTable, originals: Uint32Array): DriftSource[] {
  const [only, ...others] = quotations
  if (only !== undefined && others.length === 0) return [sourceOf(only, [], table)]
  const ordered = [...quotations].sort((a, b) => table.compareQuotations(a, b))
  const seen = new Set<number>()
  const reports = new Map<string, number>()
  const sources: { quotation: number; copies: DriftPlace[] }[] = []
  for (const quotation of ordered) {
    const document = table.document(quotation)
    if (seen.has(document)) continue
    seen.add(document)
    const keys = keysOf(quotation, table, originals)
    const known = keys.map((key) => reports.get(key)).find((index) => index !== undefined)
    if (known === undefined) sources.push({ quotation, copies: [] })
    else sources[known]?.copies.push(table.place(quotation))
    for (const key of keys) if (!reports.has(key)) reports.set(key, known ?? sources.length - 1)
  }
  return sources.map(({ quotation, copies }) => sourceOf(quotation, copies, table))
}

function sourceOf(quotation: number, copies: DriftPlace[], table: QuotationTable): DriftSource {
  const { path, id, url, published, line, start } = table.place(quotation)
  return { path, id, url, published, line, start, speaker: table.voices[table.voice(quotation)] ?? null, copies }
}

/** What copies of one report have in common: the sentence around the words, or the document that they are copies of. */
function keysOf(quotation: number, table: QuotationTable, originals: Uint32Array): string[] {
  const context = table.context(quotation)
  const report = `report ${originals[table.document(quotation)]}`
  return context === 0 ? [report] : [`context ${context}`, report]
}
