import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../src/input/html/metadata/iso-date.ts'
import { joinNames, namesOf } from '../../../src/input/html/metadata/markup-byline.ts'
import { withoutSite } from '../../../src/input/html/metadata/markup-titles.ts'
import { readHtml } from '../../../src/input/html/read-html.ts'
import type { Metadata } from '../../../src/types.ts'

const BODY =
  '<p>The harbour office said on Monday that the ferry would sail again before the end of the week.</p><p>Repairs had taken longer than planned, it said, because the dock was in use until Sunday.</p>'
const metadataOf = (head: string, body = ''): Metadata =>
  readHtml(`<html><head>${head}</head><body>${body}<main>${BODY}</main>`, {}).metadata
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

describe('title', () => {
  it.each([
    [
      'of several headings the only one above the body',
      '<h1>Old ferry goes out to sea again</h1>',
      'Old ferry goes out to sea again',
    ],
    [
      'of several above it none by its place',
      '<h1>Old ferry</h1><h1>goes out to sea again</h1>',
      'Ferry sails, office says',
    ],
  ])('%s', (_, top, expected) => {
    const head = ld({ '@type': 'NewsArticle', headline: 'Ferry sails, office says' })
    const source = `<html><head>${head}</head><body>${top}<main>${BODY}</main><h1>See fewer adverts</h1>`
    expect(readHtml(source, {}).metadata.title).toBe(expected)
  })

  const structured = ld({ '@type': 'NewsArticle', headline: 'Ferry sails, office says' })
  const graph = meta('og:title', 'Ferry to sail soon | Sund Post')
  const title = '<title>Ferry sails again - Sund Post</title>'
  it.each([
    ['heading first', structured + graph + title, '<h1>Ferry sails again at last</h1>', 'Ferry sails again at last'],
    ['then JSON-LD', structured + graph + title, '', 'Ferry sails, office says'],
    ['then Open Graph', graph + title, '', 'Ferry to sail soon'],
    ['then the title', title, '', 'Ferry sails again'],
    ['a heading that names the site counts for nothing', title, '<h1>The Sunday Observer</h1>', 'Ferry sails again'],
    ['nor one that is a link', title, '<h1><a href="/">Ferry sails again weekly</a></h1>', 'Ferry sails again'],
    ['entities decoded', meta('og:title', 'Ferry &amp;amp; quay'), '', 'Ferry & quay'],
    ['nothing from nothing', '', '', null],
    [
      'a heading that is the site at the end of a longer title',
      '<title>Ferry sails again after repairs | Sund Post</title>',
      '<h1>Sund Post</h1>',
      'Ferry sails again after repairs',
    ],
    [
      'the only heading, right above the text, before what machines are told',
      meta('og:title', 'You will not believe this'),
      '<h1>Harbour office: ferry sails before the week ends</h1><p>By Ana Ruiz</p>',
      'Harbour office: ferry sails before the week ends',
    ],
    [
      'what the page prints, where machines are told nothing',
      '',
      '<div>Harbour office: ferry to sail before the week ends</div><div>By Ana Ruiz</div><div>4 May 2031</div>',
      'Harbour office: ferry to sail before the week ends',
    ],
  ])('%s', (_name, head, body, expected) => {
    expect(metadataOf(head, body).title).toBe(expected)
  })

  it.each([
    ['Ferry sails again | Sund Post', 'Ferry sails again'],
    ['Ferry sails again – News – Sund Post', 'Ferry sails again – News'],
    ['Sund Post: Ferry sails again', 'Sund Post: Ferry sails again'],
    ['Sund Post » Blog Archive » Ferry sails', 'Ferry sails'],
    ['Ferry-based living', 'Ferry-based living'],
    ['Out - and in again after all these long years', 'Out - and in again after all these long years'],
  ])('%s without its site', (title, expected) => {
    expect(withoutSite(title, null)).toBe(expected)
  })
})

describe('byline', () => {
  it.each([
    [ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ana Ruiz' } }), '', 'Ana Ruiz'],
    [ld({ '@type': 'Article', author: [{ name: 'Ana Ruiz' }, { name: 'Bo Lind' }] }), '', 'Ana Ruiz and Bo Lind'],
    [
      ld({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@id': '#a', name: 'Ana Ruiz' },
        ],
      }),
      '',
      'Ana Ruiz',
    ],
    [meta('author', 'By Ana Ruiz'), '', 'Ana Ruiz'],
    [meta('author', 'Bo Lind'), '<h1>Ferry sails</h1><p>By Ana Ruiz</p>', 'Ana Ruiz'],
    [
      meta('author', 'Ana Ruiz'),
      '<h1>Ferry sails</h1><p>By Ana Ruiz, Bo Lind, Cy Moe</p>',
      'Ana Ruiz, Bo Lind, Cy Moe',
    ],
    [meta('author', 'Ana Ruiz'), '<h1>Ferry sails</h1><p>By Sund Post Staff</p>', 'Ana Ruiz'],
    [meta('author', 'Bo Lind'), '<h1>Ferry sails</h1><p>Written by Sund Today on May 4, 2031</p>', 'Bo Lind'],
    [meta('author', 'Reuters'), '<h1>Ferry sails</h1><p>By Ana Ruiz</p>', 'Ana Ruiz'],
    ['', '<h1>Ferry sails</h1><p>By ANA RUIZ May 4, 2031 3:46 PM</p>', 'ANA RUIZ'],
    [meta('article:author', 'https://example.org/ana'), '', null],
    ['', '<a rel="author" href="/ana">Ana Ruiz</a>', 'Ana Ruiz'],
    ['', '<div class="byline">By Ana Ruiz, chief reporter</div>', 'Ana Ruiz'],
    ['', '<div>By Ana Ruiz</div>', 'Ana Ruiz'],
    ['', '<div class="author">admin</div>', null],
    ['', '<div class="author">Sund Post newsroom</div>', null],
    ['', '<p>By Monday it was over</p>', null],
    [ld({ '@type': 'Article', author: { name: 'Sund Post' }, publisher: { name: 'Sund Post' } }), '', null],
  ])('%s %s', (head, body, expected) => {
    expect(metadataOf(head, body).byline).toBe(expected)
  })

  it.each([
    ['By Ana Ruiz and Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['ANA RUIZ, BO LIND and CY ODE', ['ANA RUIZ', 'BO LIND', 'CY ODE']],
    ['Written by: Ana Ruiz | 4 May 2031', ['Ana Ruiz']],
    ['Ana Ruiz @ana', ['Ana Ruiz']],
    ['By Ludwig van der Berg', ['Ludwig van der Berg']],
    ['By Reuters', ['Reuters']],
    ['Staff reporter', []],
    ['https://example.org/ana', []],
    ['', []],
  ])('names of %s', (line, names) => {
    expect(namesOf(line)).toEqual(names)
  })

  it('joins names as a newspaper does', () => {
    expect(joinNames(['A', 'B', 'C'])).toBe('A, B and C')
    expect(joinNames([])).toBeNull()
  })
})

describe('date', () => {
  it.each([
    [ld({ '@type': 'NewsArticle', datePublished: '2031-05-04T08:00:00+02:00' }), '', '2031-05-04T08:00:00+02:00'],
    [meta('article:published_time', '2031-05-04T08:00Z'), '', '2031-05-04T08:00:00Z'],
    ['', '<time datetime="2031-05-04">yesterday</time>', '2031-05-04'],
    ['', '<div class="post-date">May 4, 2031</div>', '2031-05-04'],
    ['', '<div>4 May 2031</div>', '2031-05-04'],
    [meta('article:published_time', '2031-05-05T01:00:00Z'), '<div>May 4, 2031</div>', '2031-05-04'],
    [
      meta('article:published_time', '2031-05-05T01:00:00Z'),
      '<div>Updated May 5, 9:41 AM; Posted May 4, 8:19 PM</div>',
      '2031-05-04',
    ],
    [meta('article:published_time', '2031-05-05 01:00:00'), '<div>May 4, 2031 at 9:24 pm</div>', '2031-05-04'],
    [
      meta('article:published_time', '2031-05-04'),
      '<div>May 5, 2031</div><div>UPDATED: May 4, 2031</div>',
      '2031-05-04',
    ],
    ['', '<h1>Ferry sails</h1><div>May 4</div><div>15:23 2031</div>', '2031-05-04'],
    [ld({ '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00Z' }), '', null],
    ['', '', null],
  ])('%s %s', (head, body, expected) => {
    expect(metadataOf(head, body).publishedAt).toBe(expected)
  })

  it.each([
    ['2031-05-04 08:00', '2031-05-04'],
    ['2031-05-04T08:00:01', '2031-05-04'],
    ['2031-05-04T08:00:01.123456', '2031-05-04'],
    ['20310504', '2031-05-04'],
    ['2031-05-04T08:00:01.123+0200', '2031-05-04T08:00:01+02:00'],
    ['2031-05-04T08:00:01z', '2031-05-04T08:00:01Z'],
    ['2031-05-04 08:00:01 -0500', '2031-05-04T08:00:01-05:00'],
    ['2031-05-04 08:00 +05', '2031-05-04T08:00:00+05:00'],
    ['2031-05-04 08:00:01 UTC', '2031-05-04T08:00:01Z'],
    ['2031-05-04T25:00:00Z', '2031-05-04'],
    ['2031-05-04T08:61:00Z', '2031-05-04'],
    ['2031-05-04T08:00:00+99:00', '2031-05-04'],
    ['Sun, 04 May 2031 08:00:00 GMT', '2031-05-04T08:00:00Z'],
    ['Sun May 04 2031 08:00:00 GMT+0530 (IST)', '2031-05-04T08:00:00+05:30'],
    ['May 4, 2031, 08:00 PM EST', '2031-05-04'],
    ['2031-13-04', null],
    ['2031-02-29', null],
    ['30 February 2031', null],
    ['soon', null],
  ])('%s', (value, expected) => {
    expect(isoDate(value)).toBe(expected)
  })
})

const SHAPE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/

it('a date has one of two shapes and is a point in time, whatever a page gives', () => {
  const number = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'))
  const zone = fc.oneof(
    fc.constantFrom('', 'Z', 'z', ' GMT', ' UTC', '+00:00', ' EST'),
    fc.tuple(number, number).map((pair) => `+${pair.join('')}`),
  )
  const given = fc.tuple(
    fc.integer({ min: 1500, max: 2100 }),
    number,
    number,
    fc.constantFrom('T', ' ', ', '),
    number,
    number,
    fc.constantFrom('', ':00', ':07.5', ':60'),
    zone,
  )
  fc.assert(
    fc.property(given, ([year, month, day, gap, hour, minute, second, offset]) => {
      for (const value of [
        `${year}-${month}-${day}${gap}${hour}:${minute}${second}${offset}`,
        `${day} May ${year}${gap}${hour}:${minute}${second}${offset}`,
      ]) {
        const date = isoDate(value)
        if (date === null) continue
        expect(date).toMatch(SHAPE)
        expect(Number.isNaN(Date.parse(date))).toBe(false)
        if (date.includes('T')) expect(date.slice(11, 16)).toBe(`${hour}:${minute}`)
      }
    }),
  )
})

describe('site, address, language', () => {
  it('come from where the page gives them', () => {
    const head = `<html lang="en_GB">${meta('og:site_name', 'Sund Post')}<link rel="canonical" href="https://sund.example/1">`
    expect(readHtml(`${head}<p>a`, {}).metadata).toMatchObject({
      site: 'Sund Post',
      url: 'https://sund.example/1',
      language: 'en-GB',
    })
  })

  it('take no address that is not of the web', () => {
    expect(metadataOf('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull()
  })

  it('survive structured data that is broken, or nested to hurt', () => {
    const script = (data: string): string => `<script type="application/ld+json">${data}</script>`
    expect(metadataOf(script('{"@type": "NewsArticle", '))).toMatchObject({ title: null })
    expect(metadataOf(script('['.repeat(100_000)))).toMatchObject({ title: null })
    expect(metadataOf(script('{"@type":"Article","headline":"Two\nlines"}'))).toMatchObject({ title: 'Two lines' })
  })
})
