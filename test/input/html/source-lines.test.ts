import { decodeHTML } from 'entities'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/index.ts'

const PAGE = [
  '<!doctype html>',
  '<title>Lost drawings keep a lock shut</title>',
  '<nav><a href=/>Home</a></nav>',
  '<h1>Lost drawings keep a lock shut</h1>',
  '<div><p>The lock at Marrow Weir will stay shut until June, the canal board said on Friday.</p>',
  '<p>',
  '  &ldquo;We have looked',
  '  every&shy;where,&rdquo; said <b>Tilda&nbsp;Roan</b>, the engineer',
  '  of the board, who has worked there since 1998.</p>',
  '<!-- “Nobody said this,” said nobody. --><p>“The <em>key</em> &amp; the gate are gone,” she said.<br>',
  '<br>“I am <a href="/x?a=1&amp;b=2">in two minds</a> about it,” said Bo Lind, a baker on the path.</p></div>',
  '<footer>About us</footer>',
]

const asRead = (markup: string): string =>
  decodeHTML(markup.replace(/<!--.*?-->|<[^>]*>/gs, ''))
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

describe('every claim leads to its line of the file as saved', () => {
  it.each([
    ['with line feeds', PAGE.join('\n'), ''],
    ['with carriage returns', PAGE.join('\r\n'), ''],
    ['with a byte order mark', PAGE.join('\n'), '\ufeff'],
    ['with signs beyond the basic plane above', ['<!-- 😀😀 -->', ...PAGE].join('\n'), ''],
    ['as one line', PAGE.join(' '), ''],
  ])('%s', async (_, source, mark) => {
    const found = await extract(new TextEncoder().encode(mark + source), { format: 'html', withText: true })
    const { claims } = found
    expect(claims.map(({ kind }) => kind)).toEqual(['indirect', 'direct', 'direct', 'direct'])
    for (const { spans } of claims) {
      for (const { start, end, sourceEnd, sourceLine, sourceColumn = 0, sourceStart = -1 } of spans) {
        expect(asRead(source.slice(sourceStart, sourceEnd))).toBe(found.source.text?.slice(start, end))
        const lines = source.slice(0, sourceStart).split(/\r?\n/)
        expect(sourceLine).toBe(lines.length)
        expect(sourceColumn).toBe([...(lines.at(-1) ?? '')].length + 1)
      }
    }
  })
})
