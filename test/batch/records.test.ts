import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fields, records, taskOf } from '../../src/batch/records.ts'
import { EndlessLine, lines, split, TOO_LONG } from '../../src/batch/split-lines.ts'

const LIMITS = { bytes: 1000, milliseconds: 1000 }
const FIELDS: Fields = { text: 'text', id: 'id', url: 'url', html: null }

const bad = (id: string, message: RegExp): object => ({
  source: { path: '-', id },
  error: { code: 'bad-record', message: expect.stringMatching(message) },
})

test.each<[string, string, Partial<Fields>, object]>([
  ['a text', '{"text":"a"}', {}, { content: 'a', id: '7', url: null, format: null, size: 1 }],
  ['an id that is a number', '{"text":"a","id":3}', {}, { id: '3' }],
  [
    'other fields',
    '{"body":"é","key":"k","link":"l"}',
    { text: 'body', id: 'key', url: 'link' },
    { content: 'é', id: 'k', url: 'l', size: 2 },
  ],
  ['markup before text', '{"text":"a","html":"<p>b"}', { html: 'html' }, { content: '<p>b', format: 'html' }],
  ['no markup in this one', '{"text":"a","html":null}', { html: 'html' }, { content: 'a', format: null }],
  ['no JSON', '{"text":', {}, bad('7', /line 7: no JSON: /)],
  ['no object', '"a"', {}, bad('7', /line 7: a string, not an object/)],
  ['a list', '[1]', {}, bad('7', /line 7: a list, not an object/)],
  ['no text', '{"id":"x"}', {}, bad('x', /line 7, id "x": no field "text"; --text-field names another/)],
  ['a text that is none', '{"id":4,"text":null}', {}, bad('4', /line 7, id "4": the field "text" is null, not a text/)],
  ['neither markup nor text', '{}', { html: 'page' }, bad('7', /line 7: no field "page" or "text"/)],
])('%s', (_, line, fields, expected) => {
  expect(taskOf(line, 7, '-', { ...FIELDS, ...fields })).toMatchObject(expected)
})

test('lines are the same wherever a stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '🦊') }),
      fc.integer({ min: 1, max: 7 }),
      async (text, size) => {
        const bytes = new TextEncoder().encode(text)
        async function* chunks(): AsyncGenerator<Uint8Array> {
          for (let i = 0; i < bytes.length; i += size) yield bytes.slice(i, i + size)
        }
        const found: unknown[] = []
        for await (const line of lines(chunks(), LIMITS)) found.push(line)
        const expected = text.split(/\r?\n/)
        if (expected.at(-1) === '') expected.pop()
        expect(found).toEqual(expected)
      },
    ),
  )
})

test('a last part without its separator counts', async () => {
  const found: unknown[] = []
  for await (const part of split(
    (async function* () {
      yield 'a\0b'
    })(),
    '\0',
    LIMITS,
  ))
    found.push(part)
  expect(found).toEqual(['a', 'b'])
})

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let i = 0; i < bytes.length; i += size) yield bytes.slice(i, i + size)
}

test('of a line that is too long nothing is kept, and the lines behind it are read', async () => {
  for (const size of [1, 3, 7, 50, 1000]) {
    const found: unknown[] = []
    for await (const line of lines(chunked(`a\n${'b'.repeat(99)}\nc\n${'d'.repeat(11)}`, size), {
      ...LIMITS,
      bytes: 10,
    })) {
      found.push(line)
    }
    expect(found).toEqual(['a', TOO_LONG, 'c', TOO_LONG])
  }
})

test('a line that is too long is an error of its own', async () => {
  const text = `{"id":"a","text":"x"}\n{"id":"b","text":"${'y'.repeat(200)}"}\n{"id":"c","text":"z"}\n`
  const found: object[] = []
  for await (const each of records(chunked(text, 64), '-', FIELDS, { ...LIMITS, bytes: 100 })) found.push(each)
  expect(found).toMatchObject([
    { id: 'a' },
    { source: { id: '2' }, error: { code: 'too-large', message: expect.stringMatching(/100 bytes; --max-size/) } },
    { id: 'c' },
  ])
})

test('a line that does not end is given up', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield await new Promise<Uint8Array>((resolve) => setTimeout(() => resolve(new Uint8Array(64).fill(97)), 1))
  }
  await expect(async () => {
    for await (const _ of lines(endless(), { bytes: 100, milliseconds: 20 }));
  }).rejects.toThrow(EndlessLine)
  const found: object[] = []
  for await (const each of records(endless(), '-', FIELDS, { bytes: 100, milliseconds: 20 })) found.push(each)
  expect(found).toMatchObject([{ error: { code: 'timeout', message: expect.stringMatching(/line 1 does not end/) } }])
})
