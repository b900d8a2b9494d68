import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/input/html/parse.ts'

const textOf = (source: string): string => parseHtml(source).text.replaceAll('\n\n', '|')

describe('tags and text', () => {
  it.each([
    ['<p>a < b << c<p>d', 'a < b << c|d'],
    ['a<!-->b<!--->c<!-- d -- > e --!>f', 'abcf'],
    ['a<!doctype x>b<!x>c<?y z="?>"d</ e>f</>g', 'abc"dfg'],
    ['a<![CDATA[b]]>c', 'abc'],
    ['<p a=b c="d>e" f=\'g"h\' i = j k>l', 'l'],
    ['<p a="x"b="y"/>c<br/>d', 'c\nd'],
    ['<script>"</p>" </scripty> a</SCRIPT >b<style>c</style/>d', 'bd'],
    ['<xmp>&amp;<b></xmp>c&amp;', '&amp;<b>|c&'],
    ['<textarea><p>a</textarea>b', 'b'],
    ['<div =a>b</div =a>c', 'b|c'],
  ])('%s', (source, text) => {
    expect(textOf(source)).toBe(text)
  })

  it.each(['<p>a</p', '<p>a<br /', '<p>a<b c', '<p>a<b c=', '<p>a<b c="d', '<p>a<s'])(
    'a tag that breaks off with the page is none: %s',
    (source) => {
      const { text, isCut } = parseHtml(source)
      expect([text, isCut]).toEqual(['a', true])
    },
  )

  it.each([
    ['a&amp;b &ldquo;c&rdquo; d&copyright &nosuch; &', 'a&b “c” d©right &nosuch; &'],
    ['a&#8217;s &#x1F600; &#147;b&NotEqualTilde;', 'a’s 😀 “b≂̸'],
    ['&lt<b>p&gt</b>', '<p>'],
  ])('entities in text: %s', (source, text) => {
    expect(textOf(source)).toBe(text)
  })

  it('decodes attributes as the standard has it', () => {
    const { head } = parseHtml('<meta name=a content="b &amp; c&copy=d &copy e"><meta name=f content=g&gt;h>')
    expect([...head.meta]).toEqual([
      ['a', ['b & c&copy=d © e']],
      ['f', ['g>h']],
    ])
  })

  it('decodes the title, and no code', () => {
    const { head } = parseHtml('<title>a &amp; b</title><script type="application/ld+json">"c &amp; d"</script>')
    expect([head.title, head.jsonLd]).toEqual(['a & b', ['"c &amp; d"']])
  })
})
