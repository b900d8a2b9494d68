import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/input/author-names.ts'
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
    ['a caption below it', ['Old bridge to close', 'By Jo Starks', 'The old bridge of Milltown, left, in June 2019.']],
    [
      'a caption with its credit',
      [
        'Old bridge to close',
        'The bridge has carried carts and lorries for a century.Lena Fox/The Harbour Post',
        'By Jo Starks',
      ],
    ],
    [
      'a credit in lines of its own',
      ['Old bridge to close', 'The bridge in spring.', 'Credit...', 'Lena Fox/The Harbour Post', 'By Jo Starks'],
    ],
    [
      'a caption that ends with its credit',
      ['Old bridge to close', 'Council workers close the old iron bridge to lorries in Milltown Photo: HARBOUR'],
    ],
    ['who is shown', ['Old bridge to close', 'Tilda Roan, engineer of the council', 'Image: Harbour', 'By Jo Starks']],
    ['keywords above it', ['Bridges More: Council Iron Money', 'Old bridge to close', 'Jo Starks', '3 June 2024']],
    [
      'a caption that stands twice',
      [
        'Old bridge to close',
        '3 June 2024',
        'Council workers close the old iron bridge to lorries, Monday, June 3, 2024, in Milltown',
        'Council workers close the old iron bridge to lorries, Monday, June 3, 2024, in Milltown',
      ],
    ],
    [
      'a trail of sections',
      ['Front Page » Harbour » Old bridge to close', 'Old bridge to close', 'Written by Jo Starks on June 3, 2024'],
    ],
    ['a trail without spaces', ['HomeHarbourOld bridge to close', 'Old bridge to close', 'By Jo Starks']],
    ['a menu', ['Science', 'Also in the Council', 'Bridges', 'The Reporters', 'Old bridge to close', '3 June 2024']],
    [
      'other stories below the byline',
      [
        'Old bridge to close',
        'By Jo Starks',
        'More On:',
        'bridges',
        'Council closes second bridge after iron bridge of Milltown',
      ],
    ],
    [
      'other stories without a heading',
      [
        'Old bridge to close',
        'By Jo Starks',
        '3 June 2024',
        'Iron bridge of the council needs money',
        'Council: lorries may use bridge for a year',
      ],
    ],
    [
      'a standfirst',
      [
        'Old bridge to close',
        'The council closes the old iron bridge after years of argument over money',
        'By Jo Starks',
      ],
    ],
    ['two sentences', ['Old bridge to close. What lorries do next.', 'By Jo Starks', '3 June 2024']],
    ['the role of the author', ['Old bridge to close', 'By Jo Starks', 'Milltown Council Bridge Reporter']],
  ])('finds the title beside %s', (_, top) => {
    expect(metadata(page(top)).title).toMatch(/^Old bridge to close/)
  })

  it.each([
    [
      ['Old bridge to close', 'Jo Starks and Lena Fox HARBOUR NEWS', 'Published June 3, 2024'],
      'Jo Starks and Lena Fox',
    ],
    [['Old bridge to close', 'AFP, Milltown', '3 June 2024'], 'AFP'],
    [['Old bridge to close', '5:45 AM 3 June 2024 by Jo Starks'], 'Jo Starks'],
    [['Old bridge to close', 'Latest News', '3 June 2024'], null],
    [['Old bridge to close', 'By Jo Starks June 3 at 12:22 PM'], 'Jo Starks'],
    [['Old bridge to close', 'By JO STARKS June 3, 2024 3:46 PM Milltown Morning'], 'JO STARKS'],
    [['Old bridge to close', 'By Jo Starks Jr.'], 'Jo Starks Jr.'],
    [['Old bridge to close', 'By Jo Starks@jostarks Jun 3, 2024, 4:22am'], 'Jo Starks'],
    [['Old bridge to close', 'By Jo Starks jo@harbour.example(555) 0100'], 'Jo Starks'],
    [['Old bridge to close', 'Jo Starks • June 3, 2024'], 'Jo Starks'],
    [
      ['Old bridge to close', 'Lena Fox and Jo T. Starks Harbour Falls Leader', '3 June 2024'],
      'Lena Fox and Jo T. Starks',
    ],
    [['Old bridge to close', 'Analysis by Jo Starks, Harbour Editor-at-large'], 'Jo Starks'],
    [['Old bridge to close', 'Money has run out.', 'Jo Starks @jostarks'], 'Jo Starks'],
    [['Old bridge to close', 'Money has run out.', 'Jo Starks', 'Search for this author in:'], 'Jo Starks'],
    [['Old bridge to close', 'Jo Starks Send an email 20 hours ago'], 'Jo Starks'],
    [['Old bridge to close', 'By Jo Starks, a senior reporter who has covered bridges for ten years.'], 'Jo Starks'],
    [['Old bridge to close', 'By Our Foreign Staff', '3 June 2024'], null],
    [['Old bridge to close', 'By Harbour Post Staff', '3 June 2024'], null],
    [['Old bridge to close', 'Tweet This', '3 June 2024'], null],
  ])('reads the byline of %j', (top, byline) => {
    expect(metadata(page(top)).byline).toBe(byline)
  })

  it.each([
    [['(Reporting by Jo Starks in Milltown; Editing by Hugo Hill)'], 'Jo Starks'],
    [
      ['(Reporting by Jo Starks in Milltown and Lena Fox in Port Sallow; Editing by Hugo Hill)'],
      'Jo Starks and Lena Fox',
    ],
    [['Written by Jo Starks on June 3, 2024'], 'Jo Starks'],
    [['Reporting by the harbour office is late again.'], null],
  ])('reads the byline below the text, %j', (below, byline) => {
    expect(metadata(page(['Old bridge to close', 'REUTERS', '3 June 2024'], ['', ...below, ''])).byline).toBe(
      byline ?? 'REUTERS',
    )
  })

  it('takes no subject of the article for its author', () => {
    const top = ['Mayor gives up on the bridge', 'Hugo Hill', '3 June 2024']
    const told = [...PARAGRAPHS, 'The mayor, Hugo Hill, left the hall before the vote was counted, two clerks said.']
    const text = [...MENU, '', ...top, '', told.join('\n\n'), '', 'Hugo Hill', ...FOOTER].join('\n')
    expect(readText(text, {}).metadata.byline).not.toBe('Hugo')
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
