import { compiledOnce } from '../../compiled-once.ts'
import type { Correction, CorrectionSource, Source } from '../../types.ts'

const keyOf = ({ url, path, id }: CorrectionSource): string => JSON.stringify(url ? [url] : [path, id ?? null])

const bySource = compiledOnce((corrections: readonly Correction[]) => {
  const found = new Map<string, Correction[]>()
  for (const correction of corrections) {
    const key = keyOf(correction.source)
    const own = found.get(key)
    if (own) own.push(correction)
    else found.set(key, [correction])
  }
  return found
})

/** How corrections name a document: its address where it has one, else its path, with the id of a record. */
export function correctionSource({ url, path, id }: Pick<Source, 'url' | 'path' | 'id'>): CorrectionSource {
  if (url !== null) return { url }
  return id === null ? { path } : { path, id }
}

/** The corrections that are of a document. */
export function correctionsOf(corrections: readonly Correction[], source: Source): readonly Correction[] {
  const { url, path, id } = source
  const found = bySource(corrections)
  const byUrl = url === null ? [] : (found.get(keyOf({ url })) ?? [])
  const byPath = found.get(keyOf(id === null ? { path } : { path, id })) ?? []
  return [...byUrl, ...byPath]
}
