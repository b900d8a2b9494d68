import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean, extract, format, ReadError } from '../src/index.ts'
import { inProcess } from './support/command.ts'
import { folder } from './support/folder.ts'

const ROOT = join(import.meta.dirname, '..')
const TEXT = 'The café\n\n“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick. “At last.”\n'
const BYTES = new TextEncoder().encode(TEXT)

// What somebody may give who has no types.
const anyhow = (value: unknown): never => value as never

test.each([
  ['a string', TEXT],
  ['bytes', BYTES],
  ['a Buffer', Buffer.from(BYTES)],
  ['bytes within a larger buffer', new Uint8Array([0, ...BYTES, 0]).subarray(1, -1)],
  ['an ArrayBuffer', BYTES.slice().buffer],
  ['a Blob', new Blob([BYTES])],
])('%s is read', async (_, input) => {
  const { source, claims } = await extract(input)
  expect(source.sha256).toBe((await extract(TEXT)).source.sha256)
  expect(claims[0]?.speaker?.name).toBe('Ana Ruiz')
  expect((await clean(input)).text).toMatch(/At last/)
})

test.each<[string, unknown, RegExp]>([
  ['undefined', undefined, /must be a string, Uint8Array, ArrayBuffer or Blob, not undefined$/],
  ['null', null, /not null$/],
  ['a number', 7, /not number \(Number\)$/],
  ['an object', {}, /not object \(Object\)$/],
  ['a list', ['x'], /not object \(Array\)$/],
  ['a promise', Promise.resolve(TEXT), /not object \(Promise\); await it first$/],
  ['other numbers', new Uint16Array(2), /not object \(Uint16Array\)$/],
])('%s is no article', async (_, input, message) => {
  await expect(extract(anyhow(input))).rejects.toThrow(TypeError)
  await expect(clean(anyhow(input))).rejects.toThrow(message)
})

test.each<[string, unknown, new () => Error, RegExp]>([
  ['no object', 7, TypeError, /the options must be an object, not 7/],
  ['unknown', { maxsize: 7 }, TypeError, /unknown option "maxsize"; known are path, .*maxSize/],
  ['of Object', { toString: 7 }, TypeError, /unknown option "toString"/],
  ['path', { path: 7 }, TypeError, /option "path" must be a string, not 7/],
  ['id', { id: 7 }, TypeError, /option "id" must be a string or null, not 7/],
  ['format', { format: 'odt' }, RangeError, /option "format" must be one of text, .*html.*, not "odt"/],
  ['maxSize, text', { maxSize: '1M' }, TypeError, /option "maxSize" must be a number of bytes, not "1M"/],
  ['maxSize, none', { maxSize: Number.NaN }, RangeError, /option "maxSize" must be a number of bytes above 0, not NaN/],
  ['maxSize, below', { maxSize: -1 }, RangeError, /above 0, not -1/],
  ['siteLines', { siteLines: ['x'] }, TypeError, /option "siteLines" must be a Set of strings, not Array/],
  ['siteLines, of what', { siteLines: new Set([1]) }, TypeError, /Set of strings/],
  ['withText', { withText: 'yes' }, TypeError, /option "withText" must be true or false, not "yes"/],
  [
    'offsetUnit',
    { offsetUnit: 'bytes' },
    RangeError,
    /option "offsetUnit" must be one of utf16, codepoint, not "bytes"/,
  ],
  ['vocabulary', { vocabulary: { cues: 'say' } }, TypeError, /option "vocabulary" is wrong: "cues" must be a list/],
  ['boilerplate', { vocabulary: { boilerplate: ['*'] } }, TypeError, /would drop all there is/],
])('a wrong option is refused: %s', async (_, options, type, message) => {
  const tried = extract(TEXT, anyhow(options))
  await expect(tried).rejects.toThrow(type)
  await expect(tried).rejects.toThrow(message)
  await expect(clean(TEXT, anyhow(options))).rejects.toThrow(message)
})

test('an option that is undefined is as if it were not given', async () => {
  expect(await extract(TEXT, anyhow({ format: undefined, maxSize: undefined }))).toEqual(await extract(TEXT))
})

describe('maxSize', () => {
  const size = BYTES.length
  test.each([
    ['a string', TEXT],
    ['bytes', BYTES],
    ['an ArrayBuffer', BYTES.slice().buffer],
    ['a Blob', new Blob([BYTES])],
  ])('bounds %s by its bytes', async (_, input) => {
    await expect(extract(input, { maxSize: size - 1 })).rejects.toMatchObject({ name: 'ReadError', code: 'too-large' })
    expect((await extract(input, { maxSize: size })).claims).not.toEqual([])
  })

  test('counts a string in UTF-8', async () => {
    for (const text of ['é', '€', '🦊', '\ud83e', 'aé€🦊']) {
      const bytes = new TextEncoder().encode(text).length
      await expect(clean(text, { maxSize: bytes - 0.5 }), text).rejects.toThrow(ReadError)
      await clean(text, { maxSize: bytes })
    }
  })
})

test('what is no article throws the class that is exported', async () => {
  const error = await extract(new Uint8Array([0x89, 0x50, 0x4e, 0x47])).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ReadError)
  expect(error).toMatchObject({ code: 'binary' })
})

describe('what the caller knows better than the page', () => {
  const given = { title: 'Over at last', date: '2025-09-03', url: 'https://example.org/over' }
  const said = 'Old title\n\n“It is over,” Ana Ruiz said on Monday.\n'

  test('title, date and url take the place of what was found; days count from the date', async () => {
    const { article, source, claims } = await extract(said, given)
    expect([article.title, article.publishedAt, source.url]).toEqual([given.title, given.date, given.url])
    expect(claims[0]?.when?.date).toBe('2025-09-01')
    expect((await clean(said, given)).article.title).toBe(given.title)
  })

  test.each(['3 September 2025', '2025-09-03T10:00', '2025-13-03', ''])('"%s" is no date', async (date) => {
    await expect(extract(said, { date })).rejects.toThrow(/option "date" must be a day as 2025-09-03/)
  })
})

describe('format', () => {
  test('writes what the command writes, of one document or several', async () => {
    const dir = folder({ 'a.txt': TEXT, 'b.txt': 'Rain\n\nIt rained.\n' })
    const paths = ['a.txt', 'b.txt'].map((name) => `${dir}/${name}`)
    const documents = []
    for (const path of paths) documents.push(await extract(readFileSync(path), { path, withText: true }))
    for (const form of ['lines', 'csv', 'rows', 'markdown', 'annotations', 'html'] as const) {
      const { stdout } = await inProcess(['--format', form, '--quiet', ...paths])
      expect(await format(documents, form), form).toBe(stdout)
    }
    const [first] = documents
    expect(first && (await format(first, 'csv', { bom: true }))).toMatch(/^\ufeffkey,path/)
  })

  test('says what is missing or unknown', async () => {
    const document = await extract(TEXT)
    await expect(format(document, 'markdown')).rejects.toThrow(/"markdown" needs the text of the document/)
    await expect(format(document, anyhow('table'))).rejects.toThrow(/unknown form "table"; known are lines, json/)
    expect(JSON.parse(await format(document, 'json')).documents).toHaveLength(1)
  })
})

/** The blocks of code of a page of documentation that import something of ours. */
function examplesOf(page: string): string[] {
  const blocks = readFileSync(join(ROOT, page), 'utf8').match(/(?:^ {4}.*\n|^\n(?= {4}))+/gm) ?? []
  return blocks.filter((block) => /^ {4}import .* from 'whosaid/m.test(block))
}

/** What the examples use of what surrounds them. */
const AROUND = 'declare const page: string | Uint8Array | ArrayBuffer | Blob'

test('the examples of README.md and docs/api.md compile, indices checked', { timeout: 60_000 }, () => {
  const examples = ['README.md', 'docs/api.md'].map(examplesOf)
  expect(examples.map(({ length }) => length)).toEqual([1, 4])
  const options = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2023', 'dom'],
    types: [],
    paths: { whosaid: [join(ROOT, 'dist/index.d.ts')], 'whosaid/core': [join(ROOT, 'dist/core/core.d.ts')] },
  }
  const sources = examples.flat().map((example, i): [string, string] => [`example-${i}.ts`, `${AROUND}\n${example}`])
  const root = folder({
    ...Object.fromEntries(sources),
    'package.json': '{"type":"module"}',
    'tsconfig.json': JSON.stringify({ compilerOptions: options, files: sources.map(([name]) => name) }),
  })
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', root], { encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
