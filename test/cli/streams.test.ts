import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { BIN, inProcess, type Outcome } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const SAID = '“We are glad,” said Ana Ruiz, the mayor.'
const records = ({ stdout }: Outcome) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const jsonl = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')

test('records are answered a line each, the ids kept, in order; a bad one is an error in its place', async () => {
  const stdin = `${jsonl({ id: 'a', text: SAID, url: 'https://example.org/a' })}{broken\n${jsonl({ id: 'c', text: '' })}`
  const outcome = await inProcess(['--format', 'jsonl', '--input-format', 'jsonl'], { stdin })
  expect(outcome.status).toBe(1)
  expect(records(outcome)).toMatchObject([
    { type: 'document', source: { path: '-', id: 'a', url: 'https://example.org/a' } },
    { type: 'error', source: { path: '-', id: '2' }, error: { code: 'bad-record' } },
    { type: 'document', source: { id: 'c' } },
  ])
})

test('a record is answered without waiting for another', async () => {
  const child = spawn(process.execPath, [BIN, '--format', 'jsonl', '--input-format', 'jsonl', '-'])
  child.stdin.write(jsonl({ id: 'a', text: SAID }))
  const line: Buffer = await new Promise((resolve) => child.stdout.once('data', resolve))
  expect(JSON.parse(line.toString()).source.id).toBe('a')
  child.stdin.end()
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
})

test('files of records, with fields of other names', async () => {
  const root = folder({
    'x.jsonl': jsonl({ key: 1, body: SAID }, { key: 2, page: `<article><p>${SAID}</p></article>` }),
  })
  const fields = ['--text-field', 'body', '--id-field', 'key', '--html-field', 'page']
  const outcome = await inProcess(['--format', 'jsonl', '--input-format', 'jsonl', ...fields, join(root, 'x.jsonl')])
  expect(records(outcome).map(({ source }) => [source.id, source.format])).toEqual([
    ['1', 'text'],
    ['2', 'html'],
  ])
})

test('paths from a list, ended by line feeds or by null characters', async () => {
  const root = folder({ 'a.txt': SAID, 'b\n.txt': SAID })
  const found = async (args: string[], stdin: string) =>
    records(await inProcess(['--format', 'jsonl', ...args], { stdin })).map(({ source }) => source.path)
  expect(await found(['--files-from', '-'], `${root}/a.txt\r\n`)).toEqual([`${root}/a.txt`])
  expect(await found(['--files-from', '-', '-0'], `${root}/b\n.txt\0${root}/a.txt\0`)).toEqual([
    `${root}/b\n.txt`,
    `${root}/a.txt`,
  ])
  writeFileSync(join(root, 'list'), `${root}/a.txt`)
  expect(await found(['--files-from', join(root, 'list')], '')).toEqual([`${root}/a.txt`])
})

test('a list that is not there is named', async () => {
  expect(await inProcess(['--json', '--files-from', '/no/list'])).toMatchObject({
    status: 1,
    stderr: /\/no\/list: there is no/,
  })
})

test('extensions, patterns to ignore, and patterns that the shell has left', async () => {
  const files = ['a.txt', 'b.story', 'c/d.txt', 'c/e.html', 'drafts/f.txt']
  const root = folder(Object.fromEntries(files.map((file) => [file, SAID])))
  const found = async (...args: string[]) =>
    records(await inProcess(['--format', 'jsonl', ...args])).map(({ source }) => source.path.slice(root.length + 1))
  expect(await found('--ext', 'story,.html', root)).toEqual(['b.story', 'c/e.html'])
  expect(await found('--ignore', 'drafts/', '--ignore', '*.html', root)).toEqual(['a.txt', 'c/d.txt'])
  expect(await found(`${root}/**/*.txt`)).toEqual(['a.txt', 'c/d.txt', 'drafts/f.txt'])
})

test('offsets in code points', async () => {
  const text = `🦊🦊 ${SAID}`
  const args = ['--json', '--with-text', '--offset-unit', 'codepoint', '-']
  const [document] = JSON.parse((await inProcess(args, { stdin: text })).stdout).documents
  const [span] = document.claims[0].spans
  expect([...document.source.text].slice(span.start, span.end).join('')).toBe('We are glad,')
})

/** A web archive with responses of these types, as a crawler writes it: each record packed by itself. */
function archive(...types: string[]): Buffer {
  const record = (type: string, i: number) => {
    const page = `<html><body><article><p>${SAID}</p></article></body></html>`
    const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${page}`
    const headers = [
      'WARC/1.0',
      'WARC-Type: response',
      `WARC-Record-ID: <urn:uuid:${i}>`,
      `WARC-Target-URI: https://example.org/${i}`,
      'WARC-Date: 2025-09-03T10:00:00Z',
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${Buffer.byteLength(http)}`,
    ]
    return gzipSync(`${headers.join('\r\n')}\r\n\r\n${http}\r\n\r\n`)
  }
  return Buffer.concat(types.map(record))
}

test('the HTML pages of a web archive are documents', async () => {
  const root = folder({ 'crawl.warc.gz': archive('text/html; charset=utf-8', 'image/png', 'application/xhtml+xml') })
  const outcome = await inProcess(['--format', 'jsonl', root])
  expect(outcome.stderr).not.toMatch(/failure[^s]/)
  expect(records(outcome).map(({ source, claims }) => [source.id, source.url, source.format, claims.length])).toEqual([
    ['<urn:uuid:0>', 'https://example.org/0', 'html', 1],
    ['<urn:uuid:2>', 'https://example.org/2', 'html', 1],
  ])
})

test('what may not go together is wrong usage', async () => {
  expect(await inProcess(['--resume', 'x'])).toMatchObject({ status: 2 })
  expect(await inProcess(['--jobs', '0', 'x'])).toMatchObject({ status: 2 })
})

test('output does not depend on the number of jobs', async () => {
  const root = folder(
    Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, `${SAID}\n\n`.repeat(20 - i)])),
  )
  const [one, two] = await Promise.all(['1', '2'].map((jobs) => inProcess(['--json', '--jobs', jobs, root])))
  expect(one?.stdout).toBe(two?.stdout)
})
