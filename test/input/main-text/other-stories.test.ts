import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/input/text/read-text.ts'
import { kept, SUMMARY, TOP } from './article-lines.ts'
import { parts } from './pages.ts'

// Other articles below, and lists of their headlines.
const { MENU, PARAGRAPHS, FOOTER } = parts

describe('no body', () => {
  it('teasers of a headline and a paragraph each below the heading of a list, however short the article', () => {
    const lines = [1, 2, 3, 4].flatMap((n) => [`Boat ${n} found empty off the head`, `${SUMMARY} It is number ${n}.`])
    const text = [
      ...MENU,
      '',
      ...TOP,
      '',
      PARAGRAPHS[0],
      '',
      'More Stories',
      '',
      lines.join('\n\n'),
      '',
      ...FOOTER,
    ].join('\n')
    const found = readText(text, {}).blocks.flatMap((block) => (block.kept ? [text.slice(block.start, block.end)] : []))
    expect(found).toEqual([PARAGRAPHS[0]])
  })

  it('one teaser with its byline below the heading of a box', () => {
    expect(kept({ between: ['Read more', 'Boat found empty off the head', SUMMARY, 'by Lena Fox'] })).toEqual(
      PARAGRAPHS,
    )
  })

  it.each([
    ['right below its heading', [`Recommended for you\nBoat found empty off the head\n${SUMMARY}`]],
    [
      'twice below it',
      [
        'Recommended for you',
        'Boat found empty off the head',
        SUMMARY,
        'Gulls steal the bouquet of a bride',
        'A vicar ran after them as far as the pier, without any luck.',
      ],
    ],
  ])('a headline and a paragraph of another story within the article, %s', (_, between) => {
    expect(kept({ between })).toEqual(PARAGRAPHS)
  })

  it('a card between paragraphs that are set apart: a label, a headline and one paragraph', () => {
    expect(kept({ between: [`From the archive\nBoat found empty off the northern head\n${SUMMARY}`] })).toEqual(
      PARAGRAPHS,
    )
  })

  it('teasers of a headline and a paragraph each above the comments of readers', () => {
    const below = [1, 2, 3].flatMap((n) => [`Boat ${n} found empty off the head`, `${SUMMARY} It is number ${n}.`])
    expect(kept({ below: [...below, 'Leave a comment', 'Please enter your name here', 'Well said.'] })).toEqual(
      PARAGRAPHS,
    )
  })

  it.each([['Elsewhere on the site'], ['Our latest'], ['Additional reporting: Lena Fox', 'From the same desk']])(
    'teasers of a headline and a paragraph each below %s',
    (...heading) => {
      const teasers = [1, 2, 3].flatMap((n) => [`Boat ${n} found empty off the head`, `${SUMMARY} It is number ${n}.`])
      expect(kept({ below: [...heading, ...teasers] }).filter((line) => !heading.includes(line))).toEqual(PARAGRAPHS)
    },
  )

  it('the next article with its byline below "Read next"', () => {
    const next = ['Read Next', 'Sailor found asleep in empty boat', 'By Lena Fox | 3 June 2024']
    const told = [
      'Officers found the sailor asleep in the empty boat on Sunday, and woke him.',
      `${SUMMARY} The boat was his.`,
    ]
    expect(kept({ below: [...next, ...told] })).toEqual(PARAGRAPHS)
  })

  it('dozens of long headlines in a row, which outweigh the article', () => {
    const names = [
      'Ana',
      'Tom',
      'Ida',
      'Max',
      'Rosa',
      'Hugo',
      'Lena',
      'Jo',
      'Mina',
      'Bea',
      'Cal',
      'Dora',
      'Eli',
      'Finn',
    ]
    const below = names.flatMap((name) => [
      `${name} Lind shows off her new coat on the quay as she and her sister leave a party for the crew of a film ${name}`,
      `Why ${name} has left the island for good, and what the neighbours who saw the boat say of her husband and dog`,
    ])
    expect(kept({ below: ['Sign up', ...below] })).toEqual(PARAGRAPHS)
  })

  it('another article below a label', () => {
    const below = [
      'Up Next',
      'Boat found empty off the head',
      'By Jo Starks',
      SUMMARY,
      SUMMARY.replace('Officers', 'Divers'),
    ]
    expect(kept({ below })).toEqual(PARAGRAPHS)
  })
})

describe('body', () => {
  it('a subhead right above its paragraph, which has words of the rest', () => {
    const section =
      'What the bridge has cost so far\nThe council paid for the old bridge twice, said Ana Ruiz, once in iron and once in money.'
    expect(kept({ between: [section] }).join('\n')).toContain('once in money.')
  })

  it.each([
    ['short paragraphs', ['The council will vote again in spring, it said.']],
    [
      'one that quotes and one that tells',
      ['“It will fall,” said Ida Fox, who lives below it.', 'The bridge opened in 1911.'],
    ],
  ])('%s below a box that asks for an address', (_, last) => {
    const box = ['Join our newsletter\nOne email every Sunday with the best reads of the week.']
    expect(kept({ below: [...box, ...last, 'Next post: The ferry that never sailed'] })).toEqual([
      ...PARAGRAPHS,
      ...last,
    ])
  })
})
