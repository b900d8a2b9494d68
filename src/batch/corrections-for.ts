import { resolve } from 'node:path'
import { compiledOnce } from '../compiled-once.ts'
import type { Correction, ExtractOptions } from '../types.ts'

function newIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list: Item[] = []
  lists.set(key, list)
  return list
}

/** Corrections of files by their absolute paths, and those that go by an address. */
const sorted = compiledOnce((corrections: readonly Correction[]) => {
  const byPath = new Map<string, Correction[]>()
  const byUrl: Correction[] = []
  for (const correction of corrections) {
    const { path } = correction.source
    if (path === undefined) byUrl.push(correction)
    else (byPath.get(path) ?? newIn(byPath, path)).push(correction)
  }
  return { byPath, byUrl }
})

/**
 * What may be corrections of an input, which are told by its path as it is shown.
 *
 * @param corrections of a whole run, with absolute paths
 */
export function correctionsFor(
  corrections: readonly Correction[] | undefined,
  path: string,
): Pick<ExtractOptions, 'corrections'> {
  if (!corrections) return {}
  const { byPath, byUrl } = sorted(corrections)
  const own = byPath.get(resolve(path)) ?? []
  // The same list each time where it can be: it is looked through once.
  if (own.length === 0) return { corrections: byUrl }
  return { corrections: [...byUrl, ...own.map((each) => ({ ...each, source: { ...each.source, path } }))] }
}
