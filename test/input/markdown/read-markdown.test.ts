import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontMatterOf } from '../../../src/input/markdown/front-matter.ts'
import { readMarkdown } from '../../../src/input/markdown/read-markdown.ts'

const blocksOf = (source: string): [string, string, number][] => {
  const { text, blocks } = readMarkdown(source, {})
  return blocks.map(({ start, end, kind, depth }) => [text.slice(start, end), kind, depth])
}

describe('Markdown', () => {
  it.each([
    [
      '# Head\n\nOne *two* **three** `four`',
      [
        ['Head', 'heading', 0],
        ['One two three four', 'paragraph', 0],
      ],
    ],
    [
      '> a\n> b\n>> c',
      [
        ['a\nb', 'quote', 1],
        ['c', 'quote', 2],
      ],
    ],
    [
      '- a\n- b\n  - c',
      [
        ['a', 'list-item', 1],
        ['b', 'list-item', 1],
        ['c', 'list-item', 2],
      ],
    ],
    ['[a](http://x.example "t") ![alt](i.png) <http://y.example>', [['a  http://y.example', 'paragraph', 0]]],
    ['a\\\nb  \nc', [['a\nb\nc', 'paragraph', 0]]],
    ['    code &amp; more', [['code &amp; more', 'preformatted', 0]]],
    ['a &ldquo;b&rdquo; \\*c\\* & d', [['a “b” *c* & d', 'paragraph', 0]]],
    ['<script>x()</script>\n\na <b>c</b>', [['a c', 'paragraph', 0]]],
    ['---\ntitle: T\n---\na', [['a', 'paragraph', 0]]],
    ['', []],
  ])('%j', (source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks)
  })

  it.each([
    ['a *b* c', 'a b c', 'a *b* c'],
    ['a &ldquo;b&rdquo; c', '“b”', '&ldquo;b&rdquo;'],
    ['> one\n> two', 'one\ntwo', 'one\n> two'],
    ['a \\* b', '*', '*'],
    ['---\ntitle: T\n---\nwords here', 'words', 'words'],
    ['[link](x) after', 'after', 'after'],
    ['a&b \\& c', '& c', '& c'],
    ['a \\&amp; c', '&amp; c', '&amp; c'],
    ['`&amp;` c', '&amp;', '&amp;'],
  ])('places of %j: %j', (source, words, expected) => {
    const { text, segments } = readMarkdown(source, {})
    const start = text.lastIndexOf(words)
    const span = segments?.toSource({ start, end: start + words.length })
    expect(span && source.slice(span.start, span.end)).toBe(expected)
  })

  it('gives each character a place of the source that writes it, in order', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '*',
      '**',
      '`',
      '&amp;',
      '&',
      '\\*',
      '[',
      '](x)',
      '“',
      '#',
      '<b>',
      '    ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        const { text, blocks, segments } = readMarkdown(source, {})
        let last = 0
        for (const { start, end } of blocks) {
          for (let i = start; i < end; i++) {
            const span = segments?.toSource({ start: i, end: i + 1 })
            if (!span) continue
            const written = source.slice(span.start, span.end)
            expect(written === text[i] || written.startsWith('&') || /\s/.test(text[i] ?? '')).toBe(true)
            expect(span.start).toBeGreaterThanOrEqual(last)
            last = span.start
          }
        }
      }),
    )
  })

  it('survives quotations nested without end', () => {
    expect(readMarkdown(`${'>'.repeat(8_000)} words`, {}).text).toContain('words')
  })
})

describe('front matter', () => {
  it('tells title, names, date and address', () => {
    const source =
      '---\ntitle: "A: b"\nauthors:\n  - Ana Ruiz\n  - Bo Lind\ndate: 2031-05-04\nurl: https://a.example/b\nlang: en\n---\n'
    expect(frontMatterOf(`${source}text`)).toEqual({
      title: 'A: b',
      byline: 'Ana Ruiz and Bo Lind',
      publishedAt: '2031-05-04',
      site: null,
      url: 'https://a.example/b',
      language: 'en',
      end: source.length,
    })
  })

  it('is none where a file begins with a rule', () => {
    expect(frontMatterOf('---\n\nText').end).toBe(0)
  })
})
