import { describe, expect, it } from 'vitest'
import { readPlain } from '../../../src/input/text/read-plain.ts'
import { parts } from '../main-text/pages.ts'

const [FIRST = '', SECOND = '', ...REST] = parts.PARAGRAPHS
const LIST = ['References', '', '   Visible links', '   1. https://post.example/', '   2. https://post.example/a']
const ADDRESSES = ['   3. https://post.example/b', '   4. https://post.example/c']
const WRITTEN = [
  '   [1]Home [2]News',
  '',
  '               Old bridge to close for good',
  '',
  '   By [3]Jo Starks',
  '',
  ...[FIRST, SECOND.replace('Ana Ruiz', '[4]Ana Ruiz'), ...REST].flatMap((line) => [`   ${line}`, '']),
]

describe('a page that a text browser has written out', () => {
  const source = [...WRITTEN, ...LIST, ...ADDRESSES, ''].join('\n')

  it('is read without the numbers of its links and without their addresses', async () => {
    const { text, blocks, metadata } = await readPlain(source, {})
    const kept = blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end))
    expect(kept).toEqual(parts.PARAGRAPHS)
    expect(metadata).toMatchObject({ title: 'Old bridge to close for good', byline: 'Jo Starks' })
  })

  it('knows where each stretch stood', async () => {
    const { text, segments } = await readPlain(source, {})
    const start = text.indexOf('Ana Ruiz')
    const span = segments?.toSource({ start, end: start + 'Ana Ruiz'.length })
    expect(source.slice(span?.start, span?.end)).toBe('Ana Ruiz')
  })

  it.each([
    ['numbers without addresses', [...WRITTEN, '']],
    ['addresses with words below', [...WRITTEN, ...LIST, ...ADDRESSES, 'They were of no use.', '']],
    [
      'works with authors and years',
      ['The tide is late.[1] Nobody knows why.[2]', '', 'References', '1. Ruiz 2031', ''],
    ],
  ])('is not %s', async (_, lines) => {
    const { segments } = await readPlain(lines.join('\n'), {})
    expect(segments).toBe(null)
  })

  it('keeps numbers that the writer has set', async () => {
    const lines = [...WRITTEN, '   Of the [1] twelve boats nine sank.', '', ...LIST, ...ADDRESSES, '']
    expect((await readPlain(lines.join('\n'), {})).text).toContain('the [1] twelve')
  })
})
