import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { FILED_FORMS } from '../../src/report/filed-forms.ts'

const DIST = join(import.meta.dirname, '../../dist')

/** An entry in one file, as a page would load it. */
async function bundled(entry: string) {
  const { outputFiles, metafile, warnings } = await build({
    entryPoints: [join(DIST, entry)],
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

/** Only what every browser has: no process, no Buffer, no require. */
const GLOBALS = { crypto, TextEncoder, TextDecoder, Intl, URL, console, setTimeout, Uint8Array }
const ARTICLE = 'The bridge opens\n\n“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick. “At last.”\n'

/** In bytes; 0.8 MB of each are the counts of the tagger. */
const MOST = { 'index.js': 4_200_000, 'core/core.js': 2_350_000 }

describe.each(['index.js', 'core/core.js'] as const)('%s runs in a browser', (entry) => {
  const ready = bundled(entry)

  test('nothing of Node is in its bundle, and it is no larger than it may be', async () => {
    const { code, size, imported } = await ready
    expect(imported.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([])
    expect(code).not.toMatch(/\brequire\(["']node:/)
    expect(size).toBeLessThanOrEqual(MOST[entry])
  })

  test('it finds claims and writes them in every form', async () => {
    const { code } = await ready
    const forms = Object.keys(FILED_FORMS)
    const script = `${code}; (async () => {
      const found = await whosaid.extract(${JSON.stringify(ARTICLE)}, { withText: true })
      const written = []
      for (const form of ${JSON.stringify(forms)}) written.push(await whosaid.format(found, form))
      return { found, written }
    })()`
    const { found, written } = await runInNewContext(script, GLOBALS)
    expect(found.source.format).toBe('text')
    expect(found.claims.length).toBeGreaterThan(0)
    for (const [i, text] of written.entries()) expect(text, forms[i]).toContain('At last')
  })

  // The core leaves character sets to the browser: Node 20 gets these marks wrong.
  const isWrong = new TextDecoder('windows-1252').decode(new Uint8Array([0x93])) !== '“'
  test.skipIf(isWrong && entry !== 'index.js')('bytes in another character set are read', async () => {
    const { code } = await ready
    const bytes = [0x93, ...Buffer.from('It is over'), 0x94, ...Buffer.from(', said Ana Ruiz.')]
    const script = `${code}; whosaid.clean(new Uint8Array(${JSON.stringify(bytes)}))`
    expect((await runInNewContext(script, GLOBALS)).text).toBe('“It is over”, said Ana Ruiz.')
  })
})

test('the core says of a PDF that it reads none', async () => {
  const { code } = await bundled('core/core.js')
  const given = `${code}; whosaid.extract(new TextEncoder().encode('%PDF-1.7\\n1 0 obj'))`
  await expect(runInNewContext(given, GLOBALS)).rejects.toMatchObject({
    name: 'ReadError',
    message: expect.stringMatching('whosaid/core reads no PDF; whosaid does'),
  })
})
