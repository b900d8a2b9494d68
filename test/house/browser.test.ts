import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { extname, join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { TextDecoder } from '@exodus/bytes/encoding.js'
import { characterEntities } from 'character-entities'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { clean, extract } from '../../src/index.ts'
import { FILED_FORMS, type FiledForm } from '../../src/report/filed-forms.ts'

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'fixtures')

/** An entry of the package in one file, as a page would load it. */
async function bundled(entry: string) {
  const { outputFiles, metafile, warnings } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: ROOT },
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'whosaid',
    metafile: true,
  })
  expect(warnings).toEqual([])
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  return { code: outputFiles[0]?.text ?? '', size: outputFiles[0]?.contents.length ?? 0, imported }
}

const ALL_PAGES = readdirSync(FIXTURES, { encoding: 'utf8', recursive: true }).filter((path) =>
  /\.(?:txt|md|html|srt|vtt|mhtml|docx|gz|webarchive)$/.test(path),
)

/** Only what every browser has: no process, no Buffer, no require. Node 20 gets some character sets wrong. */
const GLOBALS = {
  atob,
  Blob,
  DecompressionStream,
  ArrayBuffer,
  crypto,
  TextEncoder,
  TextDecoder,
  Intl,
  URL,
  console,
  setTimeout,
  Uint8Array,
}
const ARTICLE = 'The bridge opens\n\n“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick. “At last.”\n'

/** In bytes; 1.6 MB of the whole are the reader of PDF. */
const MOST = { whosaid: 3_280_000, 'whosaid/core': 1_640_000 }

const ENTRIES = ['whosaid', 'whosaid/core'] as const

const FORMS = Object.keys(FILED_FORMS) as FiledForm[]

/**
 * What a script makes of `whosaid` where there is only what every browser has. The names of that are given to it as those
 * of a function: to look one up among those of a context takes so long that the library would load five times as slowly.
 */
function evaluated(code: string): unknown {
  const context = createContext({ ...GLOBALS })
  const names: string[] = runInContext('Object.getOwnPropertyNames(globalThis)', context)
  const given = names.filter((name) => /^[A-Z]\w*[a-z]\w*$/.test(name) && name !== 'Infinity')
  return runInContext(`((${given}) => { ${code}; return whosaid })(${given})`, context)
}

/** An entry as a page has it: its bundle and what that gives. */
async function load(entry: string) {
  const bundle = await bundled(entry)
  // What the bundle gives is what its sources do.
  const library = evaluated(bundle.code) as typeof import('../../src/index.ts')
  return { ...bundle, library }
}

/** What is found in Node, once for both entries. */
function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | null = null
  return () => {
    found ??= find()
    return found
  }
}

const pageOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, path)))

/** The articles that both entries read, three of each format: what Node lends reads bytes, the rest is the same code. */
const pagesOf = (format: string): string[] => ALL_PAGES.filter((path) => extname(path) === format).slice(0, 3)
const PAGES = [...new Set(ALL_PAGES.map((path) => extname(path)))].flatMap(pagesOf)

const foundInNode = once(async () => {
  const found: [path: string, json: string][] = []
  for (const path of PAGES) found.push([path, JSON.stringify(await extract(pageOf(path), { path, withText: true }))])
  return found
})

/** Each entity that Markdown knows, and some that it does not, a line for each. */
const ENTITIES = [...Object.keys(characterEntities), 'notit', 'amp2', 'xyz', 'semicolon', 'ampamp']
  .map((name) => `It is &${name}; over.`)
  .join('\n')

const cleanInNode = once(() => clean(ENTITIES, { format: 'markdown' }))

const LOADED = { whosaid: load('whosaid'), 'whosaid/core': load('whosaid/core') }

describe.each(ENTRIES)('%s runs in a browser', { timeout: 120_000 }, (entry) => {
  test('nothing of Node is in its bundle, and it is no larger than it may be', async () => {
    const { code, size, imported } = await LOADED[entry]
    expect(imported.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([])
    expect(code).not.toMatch(/\brequire\(["']node:/)
    expect(size).toBeLessThanOrEqual(MOST[entry])
  })

  test('it finds claims and writes them in every form', async () => {
    const { library } = await LOADED[entry]
    const found = await library.extract(ARTICLE, { withText: true })
    expect(found.source.format).toBe('text')
    expect(found.claims.length).toBeGreaterThan(0)
    for (const form of FORMS) expect(await library.format(found, form), form).toContain('At last')
  })

  test('it finds what it finds in Node, byte for byte', async () => {
    const { library } = await LOADED[entry]
    expect(PAGES.length).toBeGreaterThan(12)
    for (const [path, here] of await foundInNode()) {
      const there = await library.extract(pageOf(path), { path, withText: true })
      expect(JSON.stringify(there), path).toBe(here)
    }
  })

  test('entities in Markdown are read without a page, as a worker has none', async () => {
    const { library } = await LOADED[entry]
    expect(Object.keys(characterEntities).length).toBeGreaterThan(2000)
    const there = await library.clean(ENTITIES, { format: 'markdown' })
    expect(there.text).toBe((await cleanInNode()).text)
  })

  test('bytes in another character set are read', async () => {
    const { library } = await LOADED[entry]
    const bytes = [0x93, ...Buffer.from('It is over'), 0x94, ...Buffer.from(', said Ana Ruiz.')]
    expect((await library.clean(Uint8Array.from(bytes))).text).toBe('“It is over”, said Ana Ruiz.')
  })
})

test('the core says of a PDF that it reads none', async () => {
  const { library } = await LOADED['whosaid/core']
  await expect(library.extract(new TextEncoder().encode('%PDF-1.7\n1 0 obj'))).rejects.toMatchObject({
    name: 'ReadError',
    message: expect.stringMatching('whosaid/core reads no PDF; whosaid does'),
  })
})
