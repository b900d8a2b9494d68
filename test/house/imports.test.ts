import { describe, expect, test } from 'vitest'
import { importsOf, SOURCES } from '../support/sources.ts'

/** The line of thought: a folder may know those before it. Lists and counted tables know nobody. */
const LINE = [
  'lexicon',
  'models',
  'input',
  'text',
  'attribution',
  'coreference',
  'claims',
  'compare',
  'trace',
  'report',
  'schema',
]
const LEAVES = ['lexicon', 'models']
/** What stands outside: it may know all of the line, and nobody in the line knows it. */
const OUTSIDE = ['batch', 'cli']

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '')
const imports = new Map(SOURCES.map((file) => [file.path, importsOf(file)]))
const edges = [...imports].flatMap(([from, all]) => all.map((to) => ({ from, to, text: `${from} → ${to}` })))

/** The files that can be reached from a file, itself only if it is in a circle. */
function reachable(start: string): Set<string> {
  const found = new Set<string>()
  const rest = [...(imports.get(start) ?? [])]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (found.has(next)) continue
    found.add(next)
    rest.push(...(imports.get(next) ?? []))
  }
  return found
}

describe('files import each other', () => {
  test('and every import is found', () => {
    expect(edges.length).toBeGreaterThan(500)
    expect(edges.filter(({ to }) => !imports.has(to) && !to.startsWith('models/generated/'))).toEqual([])
  })

  test('in no circle, also not for types only', () => {
    expect([...imports.keys()].filter((path) => reachable(path).has(path))).toEqual([])
  })

  test('and every folder has its place', () => {
    const folders = new Set(SOURCES.map(({ path }) => folderOf(path)).filter((folder) => folder !== ''))
    expect([...folders].filter((folder) => !LINE.includes(folder) && !OUTSIDE.includes(folder))).toEqual([])
  })

  test('never back up the line', () => {
    const back = edges.filter(({ from, to }) => {
      const [a, b] = [LINE.indexOf(folderOf(from)), LINE.indexOf(folderOf(to))]
      return a >= 0 && (b > a || OUTSIDE.includes(folderOf(to)))
    })
    expect(back.map(({ text }) => text)).toEqual([])
  })

  test('but lists and counted tables, which know nothing else', () => {
    const beyond = edges.filter(
      ({ from, to }) => LEAVES.includes(folderOf(from)) && folderOf(from) !== folderOf(to) && to !== 'types.ts',
    )
    expect(beyond.map(({ text }) => text)).toEqual([])
  })
})
