import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/input/text/read-text.ts'
import { parts } from '../main-text/pages.ts'

// What papers, portals and forums set between the headline and the text.
const { MENU, PARAGRAPHS, FOOTER } = parts
const TITLE = 'Old bridge to close for good'
const read = (top: readonly string[], below: readonly string[] = []) =>
  readText([...MENU, '', ...top, '', PARAGRAPHS.join('\n\n'), '', ...below, ...FOOTER].join('\n'), {}).metadata
const DATE = '3 June 2024'

describe('the byline', () => {
  it.each([
    ['a place behind the name', ['By Jo Starks, Port Harbour', DATE], 'Jo Starks'],
    ['places behind two names', ['By Jo Starks, Milltown and Lena Fox, Harbour', DATE], 'Jo Starks and Lena Fox'],
    [
      'a role behind each',
      ['By Jo Starks, council reporter, and Lena Fox, data editor', DATE],
      'Jo Starks and Lena Fox',
    ],
    [
      'a particle in the second name',
      ['By Jo Starks, Lena del Valle and Kara Fox, HNN', DATE],
      'Jo Starks, Lena del Valle and Kara Fox',
    ],
    ['the date and counts behind', ['Jo Starks | Jun. 3, 2024, 3:17 PM | 1,209 | 5', 'A A A'], 'Jo Starks'],
    ['the station before "By"', ['WHBR | By Jo Starks', `Published ${DATE} at 5:00 AM EDT`], 'Jo Starks'],
    ['comments and section before "By"', [`Leave a Comment / News / By Jo Starks / ${DATE}`], 'Jo Starks'],
    ['the site and the time it takes below it', ['Jo Starks', 'harbourpost.example', '3 minutes'], 'Jo Starks'],
    ['for whom somebody writes below it', ['Jo Starks', 'Special to The Star', DATE], 'Jo Starks'],
    ['a role in capitals below it', ['JO STARKS', 'STAFF WRITER', DATE, 'Printer Friendly Version'], 'JO STARKS'],
    ['a role in brackets behind it', ['Jo Starks (Senior Reporter)', DATE], 'Jo Starks'],
    ['an outlet behind it without a sign', ['By Jo Starks Eagle News', DATE], 'Jo Starks'],
    ['what somebody writes about behind it', ['Jo Starks Crime Reporter', DATE], 'Jo Starks'],
    ['a rank of two words behind it', ['By Jo Starks Local Democracy Reporter', DATE], 'Jo Starks'],
    ['a desk and a rank behind it', ['By Jo Starks Deputy News Editor', DATE], 'Jo Starks'],
    ['an outlet and a role behind it', ['By Jo Starks Eagle News Staff Writer', DATE], 'Jo Starks'],
    ['the staff of an outlet behind it', ['By Jo Starks Sun Staff', DATE], 'Jo Starks'],
    ['the outlet after “Of”', ['By Jo Starks Of The Sentinel', DATE], 'Jo Starks'],
    ['a role in capitals behind it', ['By JO STARKS, SENIOR HARBOUR REPORTER', DATE], 'JO STARKS'],
    ['who edited it', ['Edited By: Jo Starks', `Last Updated: ${DATE}, 14:22 IST`], 'Jo Starks'],
    ['the label of a database', ['Length: 612 words', 'Byline: Jo Starks', 'Body'], 'Jo Starks'],
    ['its number of words below', ['Jo Starks', '612 words', DATE], 'Jo Starks'],
    ['an invitation to comment behind', ['June 3, 2024 Anna Starks Leave a comment'], 'Anna Starks'],
    ['capitals', ['BY JO STARKS AND LENA FOX', DATE], 'JO STARKS and LENA FOX'],
    ['a name with Jr.', ['By Peter J. Starks Jr.', DATE], 'Peter J. Starks Jr.'],
    ['the date first', [`${DATE} , Jo Starks`], 'Jo Starks'],
    ['the date and the time first', ['Jun 3, 2024 17:40 | Jo Starks'], 'Jo Starks'],
    ['the date before "by"', ['Posted on June 3, 2024 by Jo Starks'], 'Jo Starks'],
    ['"Posted By" and much of a date', ['Posted By Jo Starks on Mon, Jun 3, 2024 at 5:55 AM'], 'Jo Starks'],
    ['a role below, and a month for a name', ['April Starks', 'Free Press Staff Writer'], 'April Starks'],
    ['the paper below', ['Jo Starks', 'Milltown Democrat and Chronicle'], 'Jo Starks'],
    ['the date first, and how many commented behind', ['June 3, 2024 Anna Starks 4 Comments'], 'Anna Starks'],
    ['the date first, and the sections behind', ['13/06/2024 Anna Starks All, Boats, Town'], 'Anna Starks'],
    ['the date behind a dash', [`Jo Starks - Jun 3, 2024 8:02 pm UTC`], 'Jo Starks'],
    ['the date glued behind', [`Jo StarksJune 3, 2024`], 'Jo Starks'],
    ['the date and a time that ends with a stop glued behind', ['by Jo StarksJun 3, 2024, 6:21 p.m.'], 'Jo Starks'],
    ['a day of the week glued behind', ['Jo StarksSat, June 3, 2024 at 8:02 PM'], 'Jo Starks'],
    ['capitals, and for whom', ['By JO STARKS FOR DAILY KITE', DATE], 'JO STARKS'],
    ['a sign in a line of its own before the date', ['Jo Starks', '|', DATE], 'Jo Starks'],
    ['a date whose day and month could be either', ['Jo Starks', '6/3/24 10:00AM'], 'Jo Starks'],
    ['the paper behind it, above the date', ['Anna Starks Harbour Today', `Published ${DATE}`], 'Anna Starks'],
    ['"By" in a line of its own', ['By', 'Jo Starks', 'Full Bio'], 'Jo Starks'],
    ['"words written by" between dots', [`June 3, 2024 • words written by Jo Starks • Art by Lena`], 'Jo Starks'],
    ['a label', ['Words: Jo Starks', 'Photography: Lena Fox', DATE], 'Jo Starks'],
    ['"And" between names', ['By Jo Starks And Lena Fox For The Harbour Post', DATE], 'Jo Starks and Lena Fox'],
    ['"published" behind it', [`By Jo Starks published ${DATE}`], 'Jo Starks'],
    ['a role behind it, far from the date', [DATE, 'Email', 'Jo Starks Senior Harbour Correspondent'], 'Jo Starks'],
    ['the minutes of reading below', ['Jo Starks', '14 min read'], 'Jo Starks'],
    ['an agency that begins the line', [`PTI | Milltown | Updated: ${DATE} 21:40 IST`], 'PTI'],
  ])('is found with %s', (_, lines, byline) => {
    expect(read([TITLE, ...lines]).byline).toBe(byline)
  })

  it.each([
    ['a correspondent without a name', ['By Our Correspondent', DATE]],
    ['a desk', ['By Express News Service', DATE]],
    ['the paper and the date', [`Harbour Ledger, ${DATE}`]],
    ['when it was changed', [`Published: ${DATE}`, `Last Modified: ${DATE}  4:06 AM`]],
    ['a label of the date', ['Article Date:', `${DATE} (All day)`]],
    ['a setting of the page', [DATE, 'Text Size', 'Print']],
    ['the kind of a release', ['News Release 3-Jun-2024', 'Peer-Reviewed Publication', 'University of Milltown']],
    [
      'who signs the first letter to the paper',
      [
        DATE,
        'Sir: I walk four miles each day, and my doctor tells me to stop boasting about it to my wife.',
        'Olive Tarrant, Upper Fold',
      ],
    ],
    ['who begins the text', [DATE, 'Ana Ruiz told the council about the bridge on Monday.']],
    ['a section behind the date', [`${DATE} Local Boats`]],
    ['a button of a forum', ['Ask Question', 'Asked 3 years ago']],
  ])('is none: %s', (_, lines) => {
    expect(read([TITLE, ...lines]).byline).toBeNull()
  })

  it('is a name alone below the headline, if nobody of that name is told of', () => {
    const page = (name: string) => readText([TITLE, '', name, '', PARAGRAPHS.join('\n\n')].join('\n'), {})
    expect(page('Jo Starks').metadata.byline).toBe('Jo Starks')
    expect(page('Berta Hill').metadata.byline).toBeNull()
  })

  it('is the name below the heading of an author box', () => {
    const box = ['About the author', 'Jo Starks', 'Jo Starks covers the county for the Post.']
    expect(read([TITLE, DATE], box).byline).toBe('Jo Starks')
  })
})

describe('the date', () => {
  it.each([
    ['a day with its ordinal, the year in the notice below', ['3rd June']],
    ['labels in lines of their own', ['Published', DATE, 'Last updated', '5 June 2024']],
    ['name and sections behind it', ['June 3, 2024 Anna Starks All, Boats, Town, Weather, Country, Sea']],
    ['the settings of the page before it', ['Text size: T T The Harbour Post Company June 3, 2024, 6:37 PM EDT']],
    ['the update first', ['Updated: June 9, 2024 at 9:11 AM', 'Published: June 3, 2024 at 5:00 PM']],
  ])('is found with %s', (_, lines) => {
    expect(read([TITLE, ...lines]).publishedAt).toBe('2024-06-03')
  })
})

describe('the title', () => {
  const BY = ['By Jo Starks', DATE]
  it.each([
    ['without its bullet', [`• ${TITLE}`, ...BY], TITLE],
    ['without the site behind it', [`${TITLE} | The Harbour Post`, ...BY], TITLE],
    ['but not without a year', ['Five bridges that closed | 2024', ...BY], 'Five bridges that closed | 2024'],
    ['without the byline behind it', [`${TITLE} | By Jo Starks | June 3, 2024`], TITLE],
    [
      'above a count of comments and buttons',
      [TITLE, '74 comments', 'Email', 'Who will cross the water now', ...BY],
      TITLE,
    ],
    ['above a caption', [TITLE, 'Email', 'Traders of the town were at the bridge. | AP Photo Close', ...BY], TITLE],
    ['below a menu in capitals', ['BRIDGE NEWS TOWN BRIDGE COUNCIL TRADERS CLOSE', TITLE, ...BY], TITLE],
    ['below a menu in one line', ['Home Bridge Council Traders Blog Contact', TITLE, ...BY], TITLE],
    ['below a trail glued to it', [`HomeTOWN NEWS${TITLE}`, TITLE, ...BY], TITLE],
    [
      'below news with an address',
      [`Old bridge of Port Lena closed https://harbour.example/news/bridge`, TITLE, ...BY],
      TITLE,
    ],
    [
      'above a question',
      ['3 June 2024', 'Old bridge farewell?', 'Will anybody ever open it again in May?', 'Email', 'By Jo Starks'],
      'Old bridge farewell?',
    ],
    [
      'above points of the story',
      [TITLE, '• Council votes after eleven years of argument', '• Lorries were banned from the bridge', ...BY],
      TITLE,
    ],
    [
      'above the beginning of the text that is cut off',
      [
        'Council votes to close old bridge',
        'The council voted on Monday to close the old iron bridge for good, after eleven years of argument about…',
        DATE,
      ],
      'Council votes to close old bridge',
    ],
    [
      'not a label in small letters',
      ['watch our One-Minute News', `Last Updated: Monday, ${DATE}, 14:18 GMT`, 'Traders tell of bridge years'],
      'Traders tell of bridge years',
    ],
  ])('%s', (_, lines, title) => {
    expect(read(lines).title).toBe(title)
  })

  it('is no paragraph whose full stop is missing: what is said in it is not lost', () => {
    const first =
      'The council said it would “close the bridge whatever it costs” and that the traders of the north bank had won'
    const { metadata, headlines } = readText([first, '', PARAGRAPHS.slice(1).join('\n\n')].join('\n'), {})
    expect(metadata.title).toBeNull()
    expect(headlines).toEqual([])
  })

  it('is no contribution to a debate', () => {
    const turn = (name: string, words: string) => [`${name} (Speaker) Share this | Link to this`, words, '']
    const top = [
      ...turn('Milly Dow', 'Does the member claim that the bridge was misrepresented?'),
      ...turn('Rob Gow', 'Yes, I do.'),
    ]
    expect(readText([...top, PARAGRAPHS.join('\n\n')].join('\n'), {}).metadata.title).toBeNull()
  })
})

describe('the title', () => {
  const LIST = [
    'The council agreed on this, as the agency reports:',
    '',
    'Tolls on the bridge to rise by a fifth',
    'Ferries to run on Sundays',
  ]

  it('is none of the items that a sentence announces, and may end with dots above the byline', () => {
    const text = [
      ...MENU,
      '',
      'MEANWHILE: On the bridge...',
      'Jo Starks | Jun. 3, 2024',
      '',
      PARAGRAPHS[0],
      '',
      ...LIST,
      '',
      PARAGRAPHS.slice(1).join('\n\n'),
      '',
      ...FOOTER,
    ]
    expect(readText(text.join('\n'), {}).metadata.title).toBe('MEANWHILE: On the bridge...')
  })

  it('may stand far above the text, with its byline below and a gallery between', () => {
    const gallery = Array.from({ length: 60 }, (_, i) => [
      `Harbour film number ${i} of the day`,
      '02:14',
      'Now playing',
    ]).flat()
    const text = [...MENU, '', TITLE, 'By Jo Starks', DATE, ...gallery, '', PARAGRAPHS.join('\n\n'), '', ...FOOTER]
    expect(readText(text.join('\n'), {}).metadata).toMatchObject({ title: TITLE, byline: 'Jo Starks' })
  })

  it('has no date from a caption that tells of long ago', () => {
    expect(read([TITLE, 'The old bridge was built on August 14, 1935', 'By Jo Starks']).publishedAt).toBeNull()
  })
})

it('takes no menu whose labels stand side by side for the headline', () => {
  const text = `News Sport Business Culture Opinion Weather\n\nThe heron at the old bridge of Lock 7\n\n${PARAGRAPHS.join('\n\n')}\n\n${FOOTER.join('\n')}`
  expect(readText(text, {}).metadata.title).toBe('The heron at the old bridge of Lock 7')
})
