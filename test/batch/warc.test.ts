import { join } from 'node:path'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { httpBody } from '../../src/batch/http.ts'
import type { Task } from '../../src/batch/task.ts'
import { warcPages } from '../../src/batch/warc.ts'
import type { Failure } from '../../src/types.ts'
import { inProcess } from '../support/command.ts'
import { folder } from '../support/folder.ts'
import { answer, pageRecord, record, records, warc, warcGz } from '../support/warc.mjs'

const MAX = 2 ** 24

async function read(bytes: Uint8Array, maxSize = MAX): Promise<(Task | Failure)[]> {
  const found: (Task | Failure)[] = []
  for await (const each of warcPages(join(folder({ 'a.warc': bytes }), 'a.warc'), maxSize)) found.push(each)
  return found
}

/** Names of the pages and codes of the errors, in order. */
const shown = (found: readonly (Task | Failure)[]): string[] =>
  found.map((each) => ('error' in each ? each.error.code : (each.id ?? '')))

const ALL = ['<urn:bridge>', '<urn:harbour>', '<urn:library>']

test('pages are given in order, packed or not', async () => {
  expect(shown(await read(warc()))).toEqual(ALL)
  expect(shown(await read(warcGz()))).toEqual(ALL)
  expect(shown(await read(gzipSync(warc())))).toEqual(ALL)
})

test('the command reads what the pages say', async () => {
  const path = join(folder({ 'a.warc': warc() }), 'a.warc')
  const { status, stdout } = await inProcess(['--format', 'jsonl', '--quiet', path])
  const documents = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(0)
  expect(documents.map(({ source, claims }) => [source.url, claims[0]?.text])).toEqual([
    ['https://varncourier.example/bridge', 'We are glad that the bridge is open'],
    ['https://varncourier.example/harbour', 'We are glad that the harbour is open'],
    ['https://varncourier.example/library', 'We are glad that the library is open'],
  ])
})

test('a file cut off anywhere comes to its end, with the pages before and an error', { timeout: 120_000 }, async () => {
  const whole = warc()
  const ends = records().map((_, i, all) => all.slice(0, i + 1).reduce((sum, each) => sum + each.length, 0))
  for (let cut = 20; cut < whole.length; cut += 17) {
    // Line ends behind a record are no part of it.
    if (ends.some((end) => cut >= end - 4 && cut <= end)) continue
    const before = [ends[1], ends[3], ends[5]].filter((end) => end !== undefined && end <= cut).length
    expect(shown(await read(whole.subarray(0, cut)))).toEqual([...ALL.slice(0, before), 'broken-warc'])
  }
})

test.for([0, 5, 700, 100_000, 2 ** 40])('a length of %s takes no neighbour with it', async (length) => {
  const bytes = Buffer.concat([pageRecord('bridge'), pageRecord('harbour', { length }), pageRecord('library')])
  expect(shown(await read(bytes))).toEqual(ALL)
})

test('a record about a record is one record', async () => {
  const inner = pageRecord('harbour').toString()
  const bytes = Buffer.concat([record('metadata', {}, `a\r\n\r\n${inner}`), pageRecord('library')])
  expect(shown(await read(bytes))).toEqual(['<urn:library>'])
})

test('what is no web archive, or holds no page, is an error', async () => {
  expect(shown(await read(Buffer.from('The bridge was opened on Friday.\n'.repeat(500))))).toEqual(['broken-warc'])
  expect(shown(await read(Buffer.alloc(0)))).toEqual(['broken-warc'])
  expect(shown(await read(record('warcinfo', {}, 'software: none')))).toEqual(['no-pages'])
})

test('bytes between records cost nothing but a word', async () => {
  const bytes = Buffer.concat([pageRecord('bridge'), Buffer.from('torn\0\r\n'.repeat(99)), pageRecord('library')])
  expect(shown(await read(bytes))).toEqual(['<urn:bridge>', '<urn:library>', 'broken-warc'])
})

test('a page that is too large is an error, and its neighbours are read', async () => {
  const large = pageRecord('harbour', { body: '<p>The harbour'.padEnd(500_000) })
  const bytes = Buffer.concat([pageRecord('bridge'), large, pageRecord('library')])
  expect(shown(await read(bytes, 100_000))).toEqual(['<urn:bridge>', 'too-large', '<urn:library>'])
})

test('many records with wrong lengths take linear time', async () => {
  const small = pageRecord('a', { body: '<p>a', length: 10_000_000 })
  const start = performance.now()
  expect(await read(Buffer.concat(Array.from({ length: 20_000 }, () => small)))).toHaveLength(20_000)
  expect(performance.now() - start).toBeLessThan(10_000)
})

const MARKUP = '<!doctype html><p>The bridge was opened on Friday.</p>'
const chunked = (body: string): string => `${[...body].map((char) => `1;a=b\r\n${char}\r\n`).join('')}0\r\n\r\n`

test.for<[string, Record<string, string>, string | Uint8Array]>([
  ['plain', {}, MARKUP],
  ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(MARKUP)],
  ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(MARKUP)],
  ['deflate without its head', { 'Content-Encoding': 'deflate' }, deflateRawSync(MARKUP)],
  ['brotli', { 'Content-Encoding': 'br' }, brotliCompressSync(MARKUP)],
  ['chunks', { 'Transfer-Encoding': 'chunked' }, chunked(MARKUP)],
  ['chunks by name only', { 'Transfer-Encoding': 'chunked' }, MARKUP],
  ['packed by name only', { 'Content-Encoding': 'gzip' }, MARKUP],
])('the body of an answer: %s', async ([, fields, body]) => {
  expect(Buffer.from(await httpBody(answer(body, fields), MAX)).toString()).toBe(MARKUP)
})

test.for(['gzip', 'deflate', 'br'])('what unpacks to more than is allowed is never held: %s', async (encoding) => {
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }
  const brotli = (data: Buffer): Buffer => brotliCompressSync(data, quick)
  const pack = { gzip: gzipSync, deflate: deflateSync, br: brotli }[encoding]
  const bomb = answer(pack?.(Buffer.alloc(2 ** 24)) ?? '', { 'Content-Encoding': encoding })
  await expect(httpBody(bomb, 2 ** 20)).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringMatching(/--max-size/),
  })
  await expect(httpBody(bomb, 2 ** 30)).rejects.toThrow(/times its size/)
  const broken = answer('\x1f\x8bbroken', { 'Content-Encoding': encoding })
  await expect(httpBody(broken, MAX)).rejects.toMatchObject({ code: 'broken-gzip' })
})
