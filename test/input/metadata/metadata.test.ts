import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/input/metadata/byline.ts'
import { readText } from '../../../src/input/text/read-text.ts'
import { newsPage, parts } from '../main-text/pages.ts'

const { MENU, PARAGRAPHS, FOOTER } = parts
const page = (top: readonly string[], below: readonly string[] = []) =>
  [...MENU, '', ...top, '', PARAGRAPHS.join('\n\n'), '', ...below, ...FOOTER].join('\n')
const metadata = (text: string) => readText(text, {}).metadata

describe('title, byline and date of a page', () => {
  it('are read from between menu and text', () => {
    const found = { title: 'Old bridge to close for good', byline: 'Jo Starks', publishedAt: '2024-06-03' }
    expect(metadata(newsPage())).toMatchObject(found)
  })

  it('are null where the page has none', () => {
    const none = { title: null, byline: null, publishedAt: null }
    expect(metadata(PARAGRAPHS.join('\n\n'))).toMatchObject(none)
    expect(metadata('')).toMatchObject(none)
  })

  it('finds the title wherever it is repeated', () => {
    const title = 'Old bridge to close for good, council says'
    const text = page([title, '2 min read', title, 'Money for repairs has run out.'])
    const { headlines } = readText(text, {})
    expect(headlines.map(({ start, end }) => text.slice(start, end))).toEqual([title, title])
  })

  it('prefers the headline to the standfirst below it', () => {
    const top = [
      'Column: A bridge too old',
      'The council closes the old iron bridge after years of argument',
      'By Jo Starks',
    ]
    expect(metadata(page(top)).title).toBe('Column: A bridge too old')
  })

  it.each([
    [
      ['Old bridge to close', 'Jo Starks and Lena Fox HARBOUR NEWS', 'Published June 3, 2024'],
      'Jo Starks and Lena Fox',
    ],
    [['Old bridge to close', 'AFP, Milltown', '3 June 2024'], 'AFP'],
    [['Old bridge to close', '5:45 AM 3 June 2024 by Jo Starks'], 'Jo Starks'],
    [['Old bridge to close', 'Latest News', '3 June 2024'], null],
  ])('reads the byline of %j', (top, byline) => {
    expect(metadata(page(top)).byline).toBe(byline)
  })

  it('takes a byline from the author box, if the name also stands by itself', () => {
    const box = ['', 'Jo Starks', 'Jo Starks is a reporter who covers the harbour for The Harbour Post.', '']
    expect(metadata(page(['Old bridge to close'], box)).byline).toBe('Jo Starks')
  })

  it.each([
    [['Old bridge to close', 'Updated June 5, 2024; posted June 3, 2024'], '2024-06-03'],
    [['Old bridge to close', 'Published: June 3, 2024', 'Updated: June 5, 2024'], '2024-06-03'],
    [['Old bridge to close', 'Posted Jun 3, 8:19 PM'], '2024-06-03'],
    [['Old bridge to close', '04/05/2024'], null],
  ])('reads the date of %j', (top, date) => {
    expect(metadata(page(top)).publishedAt).toBe(date)
  })
})

describe('names of a byline', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ana RuizBusiness Columnist', 'Ana Ruiz'],
    ['Ana Ruiz | Harbour News for Mill.com', 'Ana Ruiz'],
    ['Ana Ruiz, Harbour News', 'Ana Ruiz'],
    ['ANA RUIZ, HUGO HILL and LENA FOX', 'ANA RUIZ, HUGO HILL and LENA FOX'],
    ['Ursula von der Heide and Kwame Mensah-Boateng', 'Ursula von der Heide and Kwame Mensah-Boateng'],
    ['Jean O’Brien - Staff Writer', 'Jean O’Brien'],
    ['the editors', null],
    ['12 readers', null],
  ])('%s', (credit, names) => {
    expect(namesIn(credit)).toBe(names)
  })
})
