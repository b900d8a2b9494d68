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
    ['capitals', ['BY JO STARKS AND LENA FOX', DATE], 'JO STARKS and LENA FOX'],
    ['a name with Jr.', ['By Peter J. Starks Jr.', DATE], 'Peter J. Starks Jr.'],
    ['the date first', [`${DATE} , Jo Starks`], 'Jo Starks'],
    ['the date and the time first', ['Jun 3, 2024 17:40 | Jo Starks'], 'Jo Starks'],
    ['the date before "by"', ['Posted on June 3, 2024 by Jo Starks'], 'Jo Starks'],
    ['"Posted By" and much of a date', ['Posted By Jo Starks on Mon, Jun 3, 2024 at 5:55 AM'], 'Jo Starks'],
    ['a role below, and a month for a name', ['April Starks', 'Free Press Staff Writer'], 'April Starks'],
    ['the paper below', ['Jo Starks', 'Milltown Democrat and Chronicle'], 'Jo Starks'],
    ['an agency that begins the line', [`PTI | Milltown | Updated: ${DATE} 21:40 IST`], 'PTI'],
  ])('is found with %s', (_, lines, byline) => {
    expect(read([TITLE, ...lines]).byline).toBe(byline)
  })

  it.each([
    ['a correspondent without a name', ['By Our Correspondent', DATE]],
    ['a desk', ['By Express News Service', DATE]],
    ['the paper and the date', [`Harbour Ledger, ${DATE}`]],
    ['a label of the date', ['Article Date:', `${DATE} (All day)`]],
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
