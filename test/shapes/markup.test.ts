import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'

const BEFORE =
  '<p>The town hall clock has been nine minutes slow since the winter, and nobody can agree on who should climb the tower to put it right.</p>'
const AFTER =
  '<p>The council will discuss the clock again in the autumn, when the scaffolding that was put up for the roof is due to come down.</p>'

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Nine minutes slow</title></head><body><article><h1>Nine minutes slow</h1>${BEFORE}${body}${AFTER}</article></body></html>`

async function said(body: string): Promise<(readonly [string, string | null | undefined])[]> {
  const { claims } = await extract(page(body), { path: 'clock.html' })
  return claims.filter(({ kind }) => kind !== 'indirect').map(({ text, speaker }) => [text, speaker?.name] as const)
}

const CALM = '<p>&ldquo;It is a calm sort of clock,&rdquo; said Ivo Marchbanks, the keeper. &ldquo;It waits.&rdquo;</p>'
const CALM_CLAIM = ['It is a calm sort of clock … It waits.', 'Ivo Marchbanks']

describe('a pull quote repeats what the article says', () => {
  test.each([
    ['an aside', '<aside class="pull-quote"><p>&ldquo;It is a calm sort of clock&rdquo;</p></aside>'],
    ['a block quote with a class', '<blockquote class="pullquote">It is a calm sort of clock</blockquote>'],
    [
      'a figure',
      '<figure class="quote"><blockquote>&ldquo;It is a calm sort of clock&rdquo;</blockquote><figcaption>Ivo Marchbanks</figcaption></figure>',
    ],
  ])('in %s', async (_, pull) => {
    expect(await said(`${CALM}${pull}`)).toEqual([CALM_CLAIM])
    expect(await said(`${pull}${CALM}`)).toEqual([CALM_CLAIM])
  })
})

describe('quotations that only the markup shows', () => {
  test('a q element', async () => {
    expect(await said('<p><q>It is a calm sort of clock,</q> said Ivo Marchbanks, the keeper.</p>')).toEqual([
      ['It is a calm sort of clock', 'Ivo Marchbanks'],
    ])
  })

  test('a block quote after a colon', async () => {
    const body =
      '<p>In a letter to the mayor Ivo Marchbanks wrote:</p><blockquote><p>The ladder is mine. The clock is yours.</p></blockquote>'
    expect(await said(body)).toEqual([['The ladder is mine. The clock is yours.', 'Ivo Marchbanks']])
  })

  test('a block quote with its source in a cite element', async () => {
    const body = '<blockquote><p>The ladder is mine. The clock is yours.</p><cite>Ivo Marchbanks</cite></blockquote>'
    expect(await said(body)).toEqual([['The ladder is mine. The clock is yours.', 'Ivo Marchbanks']])
  })

  test('an embedded post with its author', async () => {
    const body =
      '<blockquote class="twitter-tweet"><p lang="en">Nine minutes is nothing. Ask my wife.</p>&mdash; Ivo Marchbanks (@ivo) <a href="#">March 3, 2032</a></blockquote>'
    expect(await said(body)).toEqual([['Nine minutes is nothing. Ask my wife.', 'Ivo Marchbanks']])
  })
})

describe('marks that are no quotations of the page', () => {
  test.each([
    [
      'attributes',
      '<img src="a.jpg" alt="&quot;It is late,&quot; said nobody"><p title="“Late again,” said nobody">The tower has ninety steps and a bell that was cast in another town.</p>',
    ],
    ['scripts and styles', '<script>say("“Late,” said nobody")</script><style>p::before{content:"“"}</style>'],
    ['comments', '<!-- “It is late,” said nobody. -->'],
  ])('in %s', async (_, body) => {
    expect(await said(`${body}${CALM}`)).toEqual([CALM_CLAIM])
  })
})

describe('places in the markup', () => {
  test('each span says where it stands in the source', async () => {
    const source = page(`<p>&ldquo;It is a <b>calm</b> sort of clock,&rdquo; said Ivo Marchbanks.</p>`)
    const { claims } = await extract(source, { path: 'clock.html' })
    const [span] = claims[0]?.spans ?? []
    expect(source.slice(span?.sourceStart, span?.sourceEnd)).toBe('It is a <b>calm</b> sort of clock,')
  })
})
