import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/input/html/read-html.ts'

// What themes print about an article and give for machines, where the two do not agree or one is missing.
const BODY =
  '<p>The harbour office said on Monday that the ferry would sail again before the end of the week.</p><p>Repairs had taken longer than planned, it said, because the dock was in use until Sunday.</p>'
const TITLE = 'Ferry sails again after months in dock'
const read = (top: string, head = '', title = TITLE) =>
  readHtml(`<html><head><title>${title}</title>${head}</head><body>${top}<div>${BODY}</div></body>`, {}).metadata
const H1 = `<h1>${TITLE}</h1>`
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('authors', () => {
  it.each([
    [
      'in elements side by side',
      '<div class="authors"><a class="author">Ana Ruiz</a><a class="author">Hugo Hill</a></div>',
      '',
      'Ana Ruiz and Hugo Hill',
    ],
    [
      'with role and date glued to the name',
      '<div class="article__byline">Ana Ruiz<span>Staff writer</span><span>3 Jun 2024</span></div>',
      '',
      'Ana Ruiz',
    ],
    [
      'with "By" in an element of its own',
      '<div><span>By</span><span>Ana Ruiz</span><span>3 June 2024</span></div>',
      '',
      'Ana Ruiz',
    ],
    ['not Byron without his first letters', '<p class="byline">Byron Smith Hall</p>', '', 'Byron Smith Hall'],
    ['with who helped', '<p class="byline">By Ana Ruiz with contributions from Hugo Hill</p>', '', 'Ana Ruiz'],
    [
      'before their agency',
      '<p class="byline">By ANA RUIZ and HUGO HILL The Associated Press</p>',
      '',
      'ANA RUIZ and HUGO HILL',
    ],
    [
      'on a card for social networks',
      '',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">',
      'Ana Ruiz',
    ],
    [
      'not what the card says of the time',
      '',
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Three Minutes">',
      null,
    ],
    [
      'as printed, where machines are told the site',
      '<p class="author-name">Ana Ruiz</p>',
      '<meta name="author" content="Sund Ledger"><meta property="og:site_name" content="Sund Ledger">',
      'Ana Ruiz',
    ],
    [
      'none but the site',
      '',
      '<meta name="author" content="Sund Ledger"><meta property="og:site_name" content="Sund Ledger">',
      null,
    ],
    ['no button', '<div><a href="/ask">Ask Question</a></div><div>Asked 3 years ago</div>', '', null],
  ])('%s', (_, top, head, byline) => {
    expect(read(H1 + top, head).byline).toBe(byline)
  })
})

describe('dates', () => {
  const updated = '<time datetime="2024-06-09T10:00:00Z">June 9, 2024</time>'
  const published = '<time datetime="2024-06-03T10:00:00Z">June 3, 2024</time>'
  it.each([
    [
      'behind the word that says it is of an update',
      `<p>Updated ${updated}</p><p>Published ${published}</p>`,
      '',
      '2024-06-03T10:00:00Z',
    ],
    [
      'with a name that says so',
      `${updated.replace('<time', '<time class="updated"')} ${published}`,
      '',
      '2024-06-03T10:00:00Z',
    ],
    [
      'of an update, where there is no other',
      updated.replace('<time', '<time class="updated"'),
      '',
      '2024-06-09T10:00:00Z',
    ],
    [
      'of the page, where no article is described',
      '',
      ld({ '@type': 'WebPage', datePublished: '2024-06-03T10:00:00+00:00' }),
      '2024-06-03T10:00:00+00:00',
    ],
    ['in the address', '', '<link rel="canonical" href="https://sund.example/2024/06/03/ferry/">', '2024-06-03'],
    [
      'no day of the calendar in the address',
      '',
      '<link rel="canonical" href="https://sund.example/2024/19/39/ferry/">',
      null,
    ],
    ['in seconds since 1970', '<time datetime="1717408800">today</time>', '', '2024-06-03T10:00:00Z'],
    ['glued to a name', '<div><span>By</span><span>Ana Ruiz</span><span>3 June 2024</span></div>', '', '2024-06-03'],
  ])('%s', (_, top, head, date) => {
    expect(read(H1 + top, head).publishedAt).toBe(date)
  })

  it('below the headline come before that of the day in the head of the page', () => {
    const top = `<div class="date">Thursday, November 23, 2023</div>${H1}<p>Ana Ruiz | March 14, 2023</p>`
    expect(read(top).publishedAt).toBe('2023-03-14')
  })
})

describe('titles', () => {
  const h3 = `<h3 class="post-title">${TITLE}</h3>`
  it.each([
    ['behind the name of a blog', h3, `Sund Notes: ${TITLE}`],
    [
      'behind the site and its archive',
      `<h1><a href="/">The Sund Blog</a></h1><h2><a href="/x">${TITLE}</a></h2>`,
      `The Sund Blog » Blog Archive » ${TITLE}`,
    ],
    ['behind the site, as the page prints it', `<div class="title">${TITLE}</div>`, `The Sund Ledger — ${TITLE}`],
    [
      'not a heading that has only small words in common',
      '<h1>Subscribe to RSS</h1><p>Menu</p>',
      'How to mend a ferry that is to sail again',
    ],
  ])('%s', (_, top, title) => {
    expect(read(top, '', title).title).toBe(title.includes(TITLE) ? TITLE : title)
  })
})
