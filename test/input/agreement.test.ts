import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

const FIRST = 'The lock at Marrow Weir will stay shut until June, the canal board said on Friday.'
const QUOTED =
  '“We have looked everywhere,” said Tilda Roan, the engineer of the board, who has worked there since 1998.'
const LAST =
  'Their owners meet each evening to complain about the board, the weather and one another, said Bo Lind, a baker.'
const TEXT = ['Lost drawings keep a lock shut', 'By Ana Ruiz', FIRST, QUOTED, LAST].join('\n\n')

const markup = (...body: string[]): string =>
  `<!doctype html><title>Lost drawings keep a lock shut</title><h1>Lost drawings keep a lock shut</h1><p>By Ana Ruiz</p>${body.join('')}`
const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

async function claimsOf(source: string, format: 'text' | 'html') {
  const { claims } = await extract(source, { format })
  return claims.map(({ kind, text, speaker }) => [kind, text.replace(/\s+/g, ' '), speaker?.name ?? null])
}

describe('the text and the markup of one page give the same claims', () => {
  it.each([
    ['plain paragraphs', markup(paragraphs(FIRST, QUOTED, LAST))],
    ['line breaks for paragraphs', markup(`<div>${FIRST}<br><br>${QUOTED}<br>&nbsp;<br>${LAST}</div>`)],
    ['soft hyphens', markup(paragraphs(FIRST, QUOTED.replace('everywhere', 'every&shy;where'), LAST))],
    ['no-break spaces', markup(paragraphs(FIRST, QUOTED.replaceAll(' said ', '&nbsp;said&nbsp;'), LAST))],
    ['zero-width spaces', markup(paragraphs(FIRST, QUOTED.replace('looked', 'loo&#8203;ked'), LAST))],
    ['a drop cap', markup(paragraphs(`<span class="dropcap">T</span>${FIRST.slice(1)}`, QUOTED, LAST))],
    [
      'a drop cap that is kept from screen readers',
      markup(
        paragraphs(`<span aria-hidden="true">T</span><span class="sr-only">T</span>${FIRST.slice(1)}`, QUOTED, LAST),
      ),
    ],
    ['small print', markup(paragraphs(FIRST, `<small>${QUOTED}</small>`, LAST))],
    ['hidden text', markup(paragraphs(FIRST), '<p hidden>“Sign up,” said the board.</p>', paragraphs(QUOTED, LAST))],
    [
      'text hidden by style within a line',
      markup(
        paragraphs(
          FIRST,
          QUOTED.replace('Tilda Roan', '<span style="display:none">by the engineer </span>Tilda Roan'),
          LAST,
        ),
      ),
    ],
    [
      'a picture without scripts',
      markup(
        paragraphs(FIRST),
        '<noscript><p>“Load the picture,” said the site.</p></noscript>',
        paragraphs(QUOTED, LAST),
      ),
    ],
    [
      'a template',
      markup(paragraphs(FIRST), '<template><p>“No such thing,” said nobody.</p></template>', paragraphs(QUOTED, LAST)),
    ],
    [
      'data for machines',
      markup(
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lost drawings keep a lock shut","articleBody":"“It is found,” said Lena Fox."}</script>`,
        paragraphs(FIRST, QUOTED, LAST),
      ),
    ],
    [
      'links in a name',
      markup(paragraphs(FIRST, QUOTED.replace('Tilda Roan', '<a href=/r>Tilda <b>Roan</b></a>'), LAST)),
    ],
  ])('%s', async (_, source) => {
    const expected = await claimsOf(TEXT, 'text')
    expect(expected.length).toBeGreaterThan(2)
    expect(await claimsOf(source, 'html')).toEqual(expected)
  })

  it('embedded posts with addresses at their end', async () => {
    const post = 'Please stay away from the weir today, I will say more tomorrow.'
    const signature = '— Mayor Lena Fox (@lenafox) March 4, 2031'
    const text = [TEXT, post.concat(' https://t.example/x1 #weir'), signature, FIRST.replace('Friday', 'Monday')].join(
      '\n\n',
    )
    const source = markup(
      paragraphs(FIRST, QUOTED, LAST),
      `<blockquote class="twitter-tweet"><p>${post} <a href="https://t.example/x1">https://t.example/x1</a> #weir</p>${signature}</blockquote>`,
      paragraphs(FIRST.replace('Friday', 'Monday')),
    )
    const expected = await claimsOf(text, 'text')
    expect(expected).toContainEqual(['direct', post, 'Lena Fox'])
    expect(await claimsOf(source, 'html')).toEqual(expected)
  })
})
