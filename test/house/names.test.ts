import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportsOf, SOURCES } from '../support/sources.ts'

/** The names that more than one file has. */
function recurring(pairs: readonly (readonly [string, string])[]): string[] {
  const files = new Map<string, string[]>()
  for (const [name, path] of pairs) files.set(name, [...(files.get(name) ?? []), path])
  return [...files].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

describe('one name, one thing', () => {
  test('no two files are called the same, index.ts aside', () => {
    const pairs = SOURCES.map(({ path }) => [basename(path), path] as const).filter(([name]) => name !== 'index.ts')
    expect(recurring(pairs)).toEqual([])
  })

  test('no two files export the same name, the library’s face aside', () => {
    // The library's face wraps what it shows.
    const own = SOURCES.filter(({ path }) => path !== 'index.ts')
    const pairs = own.flatMap((file) => exportsOf(file).map((name) => [name, file.path] as const))
    expect(pairs.length).toBeGreaterThan(500)
    expect(recurring(pairs)).toEqual([])
  })
})
