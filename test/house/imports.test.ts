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
  'corrections',
  'schema',
]
/** The same within the two folders that hold most of the rules; docs/architecture.md tells what each decides. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  attribution: [
    'phrases',
    'frames',
    'content',
    'cues',
    'non-statements',
    'selection',
    'uncued',
    'unmarked',
    'extractors',
  ],
  coreference: ['names', 'roles', 'entities', 'source-phrases', 'discourse', 'descriptions', 'pronouns', 'sieves'],
}
const LEAVES = ['lexicon', 'models']
/** What stands outside: it may know all of the line, and nobody in the line knows it. */
const OUTSIDE = ['batch', 'cli']

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '')
const imports = new Map(SOURCES.map((file) => [file.path, importsOf(file)]))
const edges = [...imports].flatMap(([from, all]) => all.map((to) => ({ from, to, text: `${from} → ${to}` })))

/** Whom each knows at first hand. */
type Known = ReadonlyMap<string, Iterable<string>>

/** Those that are reached from one of them, itself only if it is in a circle. */
function reachable(start: string, known: Known): Set<string> {
  const found = new Set<string>()
  const rest = [...(known.get(start) ?? [])]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (found.has(next)) continue
    found.add(next)
    rest.push(...(known.get(next) ?? []))
  }
  return found
}

const inCircles = (known: Known): string[] => [...known.keys()].filter((one) => reachable(one, known).has(one))

/** The rooms of a folder: its files, and its folders each as one, with whom they know in the same folder. */
function roomsOf(folder: string): Map<string, Set<string>> {
  const roomOf = (path: string): string => folder + (path.slice(folder.length).split('/')[0] ?? '')
  const rooms = new Map<string, Set<string>>()
  for (const { from, to } of edges) {
    if (!from.startsWith(folder) || !to.startsWith(folder) || roomOf(from) === roomOf(to)) continue
    rooms.set(roomOf(from), (rooms.get(roomOf(from)) ?? new Set()).add(roomOf(to)))
  }
  return rooms
}

/** Every folder that holds sources, at any depth, with a slash at its end. */
const FOLDERS = new Set(
  SOURCES.flatMap(({ path }) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))),
)

describe('files import each other', () => {
  test('and every import is found', () => {
    expect(edges.length).toBeGreaterThan(500)
    expect(edges.filter(({ to }) => !imports.has(to) && !to.startsWith('models/generated/'))).toEqual([])
  })

  test('in no circle, also not for types only', () => {
    expect(inCircles(imports)).toEqual([])
  })

  test('and so do the rooms of every folder', () => {
    expect(FOLDERS.size).toBeGreaterThan(40)
    expect([...FOLDERS].flatMap((folder) => inCircles(roomsOf(folder)))).toEqual([])
  })

  test.each(Object.entries(WITHIN))('in %s from the ground up', (folder, line) => {
    const placeOf = (path: string): number => line.indexOf(path.split('/')[1] ?? '')
    const inside = edges.filter(({ from, to }) => folderOf(from) === folder && folderOf(to) === folder)
    expect(new Set(inside.map(({ from }) => placeOf(from)).filter((place) => place >= 0)).size).toBe(line.length)
    const back = inside.filter(({ from, to }) => placeOf(from) >= 0 && placeOf(to) > placeOf(from))
    expect(back.map(({ text }) => text)).toEqual([])
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
