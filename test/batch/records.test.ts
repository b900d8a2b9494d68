import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lines, split } from '../../src/batch/lines.ts'
import { type Fields, taskOf } from '../../src/batch/records.ts'

const FIELDS: Fields = { text: 'text', id: 'id', url: 'url', html: null }

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
  ['no JSON', '{"text":', {}, { error: { code: 'bad-record' } }],
  ['no object', '"a"', {}, { error: { code: 'bad-record' } }],
  ['no text', '{"id":"x"}', {}, { error: { code: 'bad-record' }, source: { path: '-', id: 'x' } }],
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
        const found: string[] = []
        for await (const line of lines(chunks())) found.push(line)
        const expected = text.split(/\r?\n/)
        if (expected.at(-1) === '') expected.pop()
        expect(found).toEqual(expected)
      },
    ),
  )
})

test('a last part without its separator counts', async () => {
  const found: string[] = []
  for await (const part of split(
    (async function* () {
      yield 'a\0b'
    })(),
    '\0',
  ))
    found.push(part)
  expect(found).toEqual(['a', 'b'])
})
