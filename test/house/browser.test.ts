import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** As it is built: then the word list stands in it, and not the library that it comes from. */
const ENTRY = join(import.meta.dirname, '../../dist/index.js')

test('the library runs in a browser: nothing of Node is in its bundle', async () => {
  const { outputFiles, metafile, warnings } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'whosaid',
    metafile: true,
  })
  expect(warnings).toEqual([])
  const code = outputFiles[0]?.text ?? ''
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  expect(imported.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([])
  expect(code).not.toMatch(/\brequire\(["']node:/)
  // Only what every browser has: no process, no Buffer, no require.
  const globals = { crypto, TextEncoder, TextDecoder, Intl, URL, console, setTimeout }
  const article = 'The bridge opens\n\n“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick. “At last.”\n'
  const found = await runInNewContext(`${code}; whosaid.extract(${JSON.stringify(article)})`, globals)
  expect(found.source.format).toBe('text')
  expect(found.claims.length).toBeGreaterThan(0)
})
