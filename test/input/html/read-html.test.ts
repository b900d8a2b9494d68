import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/input/html/read-html.ts'
import type { Article, ReadOptions } from '../../../src/types.ts'

const PROSE = [
  'The harbour office in Sund said on Monday that the ferry would sail again before the end of the week.',
  'Repairs to the hull had taken longer than planned, it said, because the only dock nearby was in use until Sunday.',
  'Passengers with tickets for the days without a ferry can have their money back at the counter on the quay.',
]
const BODY = PROSE.map((text) => `<p>${text}</p>`).join('')

const keptOf = ({ text, blocks }: Article): string[] =>
  blocks.filter(({ kept }) => kept).map(({ start, end }) => text.slice(start, end))
const page = (body: string, head = ''): string => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
const read = (body: string, head = '', options: ReadOptions = {}): Article => readHtml(page(body, head), options)
const reasonsOf = (article: Article): Record<string, string> =>
  Object.fromEntries(article.blocks.map((block) => [article.text.slice(block.start, block.end), block.rule]))

describe('the body of a page', () => {
  it.each([
    ['navigation', '<nav><ul><li><a href="/a">News</a><li><a href="/b">Sport</a></ul></nav>'],
    [
      'a footer',
      '<footer><p>The Sund Post is printed in Holm by people who care about paper, ink and ferries.</p></footer>',
    ],
    [
      'a box named as advertisement',
      '<div class="c-AdSlot promo"><p>Buy a boat today and never wait for any ferry again in your life.</p></div>',
    ],
    [
      'comments',
      '<div id="comments"><p>I have waited for this ferry for nine days and I am still on the quay.</p></div>',
    ],
    [
      'a dialog',
      '<div role="dialog"><p>Please turn off what blocks our advertisements, which pay for the news you read.</p></div>',
    ],
    [
      'what is not shown',
      '<div style="display: none"><p>This text is not shown to anybody who looks at the page, said the office.</p></div>',
    ],
    ['a form', '<form><p>Give us your address and we will send you a letter about ferries every morning.</p></form>'],
  ])('leaves %s out', (_name, accessory) => {
    expect(keptOf(read(`${accessory}<main>${BODY}</main>`))).toEqual(PROSE)
    expect(keptOf(read(`<main>${BODY}</main>${accessory}`))).toEqual(PROSE)
  })

  it.each([
    ['a box of other stories', '<div class="related-links"><p><a href="/1">Why ferries fail</a></p></div>'],
    [
      'teaser cards',
      '<div class="tile"><h3><a href="/1">Why ferries fail so often</a></h3><div>A look at the hulls.</div></div>',
    ],
    [
      'a list of links',
      '<h3>From the archive</h3><ul><li><a href="/1">Why ferries fail</a><li><a href="/2">A short history of quays</a></ul>',
    ],
    ['a linked line', '<p>See: <a href="/1">why the ferries of Sund fail so often in autumn</a></p>'],
    ['a copy of a paragraph', `<p>${PROSE[0]}</p>`],
    ['a caption', '<figure><img><figcaption>The ferry at its quay on Monday. Photo: A. Strand</figcaption></figure>'],
  ])('leaves %s out within it', (_name, accessory) => {
    const [first = '', second = '', third = ''] = PROSE
    expect(keptOf(read(`<main><p>${first}</p><p>${second}</p>${accessory}<p>${third}</p></main>`))).toEqual(PROSE)
  })

  it.each([
    ['quotations', '<blockquote><p>We are sorry.</p></blockquote>', ['We are sorry.']],
    ['subheads', '<h2>A long wait</h2>', ['A long wait']],
    ['lists', '<ul><li>Monday: none</li><li>Friday: two</li></ul>', ['Monday: none', 'Friday: two']],
    ['tables', '<table><tr><td>Monday<td>none<tr><td>Friday<td>two</table>', ['Monday\tnone', 'Friday\ttwo']],
    ['pull quotes set aside', '<aside class="pullquote"><p>“We are sorry”</p></aside>', ['“We are sorry”']],
    [
      'embedded posts in a box named social',
      '<div class="social"><blockquote class="twitter-tweet"><p>Still waiting.</p>— Una (@una)</blockquote></div>',
      ['Still waiting.', '— Una (@una)'],
    ],
  ])('keeps %s', (_name, part, texts) => {
    const [first = '', ...others] = PROSE
    const body = `<main><p>${first}</p>${part}${others.map((text) => `<p>${text}</p>`).join('')}</main>`
    expect(keptOf(read(body))).toEqual([first, ...texts, ...others])
  })

  it('is found within a form, a wrapper that is hidden, or a box with a misleading name', () => {
    for (const wrapper of [
      '<form>',
      '<div style="display:none">',
      '<div class="social-widget">',
      '<div class="sidebar">',
    ]) {
      expect(keptOf(read(`${wrapper}${BODY}</div></form>`))).toEqual(PROSE)
    }
  })

  it('gives each dropped block its rule', () => {
    const article = read(`<nav>Menu</nav><main><h1>The ferry sails again</h1>${BODY}</main><footer>End</footer>`)
    expect(reasonsOf(article)).toMatchObject({
      Menu: 'markup-nav',
      'The ferry sails again': 'headline',
      End: 'markup-footer',
    })
    expect(article.blocks.every(({ kept, reason }) => kept === (reason === ''))).toBe(true)
  })

  it('keeps everything, with a warning, where nothing stands out', () => {
    const article = read('<p>Hello</p><p>World</p>')
    expect(keptOf(article)).toEqual(['Hello', 'World'])
    expect(article.warnings.map(({ code }) => code)).toEqual(['no-main-text'])
  })

  it('drops the lines that a site repeats', () => {
    const line = PROSE[1] ?? ''
    expect(keptOf(read(`<main>${BODY}</main>`, '', { siteLines: new Set([line]) }))).not.toContain(line)
  })

  it('warns of an empty page, a cut page and one nested too deep', () => {
    const codesOf = (source: string): string[] => readHtml(source, {}).warnings.map(({ code }) => code)
    expect(codesOf('<html></html>')).toEqual(['empty'])
    expect(codesOf('<html><script>write()</script></html>')).toEqual(['no-text'])
    expect(codesOf(page(`${BODY}<p>&amp;ldquo;Yes,&amp;rdquo; she said.</p>`))).toEqual(['double-encoded'])
    expect(codesOf(`${page(BODY)}<div class="`)).toEqual(['truncated-markup'])
    expect(codesOf(page(`${'<div>'.repeat(400)}${BODY}`))).toEqual(['too-deep'])
  })
})

describe('authors of quotations', () => {
  it.each([
    ['<blockquote><p>We are sorry.</p><footer>— Una Brack, harbour master</footer></blockquote>'],
    ['<blockquote><p>We are sorry.</p><p>—<cite>Una Brack</cite></p></blockquote>'],
    [
      '<blockquote class="twitter-tweet"><p>We are sorry.</p>&mdash; Una Brack (@una) <a href="/">4 May</a></blockquote>',
    ],
  ])('%s', (quotation) => {
    const { text, blocks } = read(`<main>${BODY}${quotation}</main>`)
    const quoted = blocks.find(({ start, end }) => text.slice(start, end) === 'We are sorry.')
    expect(quoted?.author && text.slice(quoted.author.start, quoted.author.end)).toBe('Una Brack')
  })
})
