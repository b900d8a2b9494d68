import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptFile, loadBundle, runBundle } from '../../src/batch/kept-code.ts'
import { folder } from '../support/folder.ts'

interface Bundle {
  sum(a: number, b: number): number
  readonly place: string
}

function bundleIn(root: string): string {
  const bundle = join(root, 'sum.cjs')
  const code = "const { basename } = require('node:path')\nexports.place = basename(__filename)\n"
  writeFileSync(bundle, `${code}exports.sum = (a, b) => a + b\n`)
  return bundle
}

/** What was compiled of a bundle that has run. */
function compiled(bundle: string): Buffer {
  const loaded = runBundle<Bundle>(bundle)
  loaded?.exports.sum(1, 2)
  return loaded?.script.createCachedData() ?? Buffer.alloc(0)
}

test('a bundle runs with the code that was compiled of it, which V8 takes', () => {
  const bundle = bundleIn(folder())
  expect(runBundle<Bundle>(bundle, compiled(bundle))?.exports.sum(2, 3)).toBe(5)
})

test.each<[string, (code: Buffer) => Buffer | null]>([
  ['kept', (code) => code],
  ['missing', () => null],
  ['empty', () => Buffer.alloc(0)],
  ['made by another V8', (code) => Buffer.concat([code.subarray(0, 4), Buffer.alloc(4), code.subarray(8)])],
  ['no code at all', () => Buffer.from('whatever this may be, it was compiled by nobody')],
])('and runs as well where that code is %s', (_, kept) => {
  const bundle = bundleIn(folder())
  const code = kept(compiled(bundle))
  if (code) writeFileSync(keptFile(bundle), code)
  const { sum, place } = loadBundle<Bundle>(bundle)
  expect([sum(2, 3), place]).toEqual([5, 'sum.cjs'])
})

test('the code of another source is refused', () => {
  const [first, second] = [bundleIn(folder()), bundleIn(folder())]
  writeFileSync(second, `${'exports.sum = () => 0'}\n`)
  expect(runBundle<Bundle>(second, compiled(first))).toBeNull()
})

test.each(['main', 'worker'])('what is built for %s imports nothing while it runs: V8 does not know whence', (name) => {
  const code = readFileSync(new URL(`../../dist/command/${name}.cjs`, import.meta.url), 'latin1')
  expect(code.match(/(?<![\w$.])import\s*\([^)]*\)/g)).toBeNull()
})
