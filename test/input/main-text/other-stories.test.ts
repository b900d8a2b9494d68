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
