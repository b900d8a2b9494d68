import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

/** Every source file with its text; what the build generates is not ours. */
const files = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.includes('generated/'))
    .map((path) => [path, readFileSync(join(SRC, path), 'utf8')] as const),
)

/** Types count, too: who reads one file has to read the other. */
const importsOf = (path: string): string[] =>
  [...(files.get(path) ?? '').matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)]
    .map(([, to = '']) => normalize(join(dirname(path), to)).replaceAll('\\', '/'))
    .filter((to) => files.has(to))

/** The files of a circle of imports that is reached from a file; null where there is none. */
function circleFrom(path: string, done: Set<string>, way: readonly string[] = []): readonly string[] | null {
  const at = way.indexOf(path)
  if (at >= 0) return way.slice(at)
  if (done.has(path)) return null
  for (const to of importsOf(path)) {
    const circle = circleFrom(to, done, [...way, path])
    if (circle) return circle
  }
  done.add(path)
  return null
}

test('no files import each other in a circle', () => {
  const done = new Set<string>()
  expect([...files.keys()].flatMap((path) => circleFrom(path, done) ?? [])).toEqual([])
})

/** Data flows down this list: a folder imports only from itself, those above it, and what is not in the list. */
const LINE = ['lexicon', 'text', 'attribution', 'coreference', 'claims', 'report', 'batch', 'cli']

test('no import runs back up the line', () => {
  const placeOf = (path: string): number => LINE.indexOf(path.split('/')[0] ?? '')
  const back = [...files.keys()].flatMap((path) =>
    importsOf(path)
      .filter((to) => placeOf(path) >= 0 && placeOf(to) > placeOf(path))
      .map((to) => `${path} imports ${to}`),
  )
  expect(back).toEqual([])
})

/** Names that the core uses for one thing, and the shell for another. */
const TWICE = new Set(['Frame'])

/** The folders whose names are used nowhere else for anything else. */
const CORE = /^(?:lexicon|text|models|attribution|coreference|claims|trace)\//

function repeated(namesOf: (path: string, text: string) => readonly string[]): string[] {
  const places = new Map<string, string[]>()
  for (const [path, text] of files)
    for (const name of namesOf(path, text)) places.set(name, [...(places.get(name) ?? []), path])
  return [...places]
    .filter(([name, paths]) => paths.length > 1 && paths.some((path) => CORE.test(path)) && !TWICE.has(name))
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

test('a name that the core exports means one thing', () => {
  const exported = /^export (?:async )?(?:function|class|const|let|interface|type) (\w+)/gm
  expect(repeated((_, text) => [...text.matchAll(exported)].map(([, name = '']) => name))).toEqual([])
})
