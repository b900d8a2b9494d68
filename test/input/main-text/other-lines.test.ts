import { describe, expect, it } from 'vitest'
import { kept, SUMMARY } from './article-lines.ts'

const QUOTE = '“We shall miss the old bridge, but none of us will miss the cracks in it”'
const SPOKEN = `${QUOTE.slice(0, -1)},” said Jo Starks, who has crossed it every day since the spring of 1998.`

describe('a quotation that is shown large beside its paragraph', () => {
  it('is no body', () => {
    expect(kept({ between: [QUOTE, SPOKEN] })).not.toContain(QUOTE)
    expect(kept({ between: [QUOTE, SPOKEN] })).toContain(SPOKEN)
  })
  it('is body where no paragraph has its words', () => {
    expect(kept({ between: [QUOTE] })).toContain(QUOTE)
  })
})

describe('what ends a page without a label', () => {
  const story = (name: string) => [`Police look for ${name} after boat was found`, SUMMARY.replace('boat', name)]
  const more = [
    'The mayor has asked the county for money, and for a ferry that could sail before the first of the storms.',
    'Until then the people of the island will go by road, as their grandparents did when the river froze.',
  ]
  it('is other stories, where each is a headline and one paragraph', () => {
    const teasers = ['a sailor', 'the captain', 'two brothers'].flatMap(story)
    const lines = kept({ below: [...more, ...teasers] })
    expect(lines).toContain(more[1])
    for (const teaser of teasers) expect(lines).not.toContain(teaser)
  })
  it('is body, where a subhead has several paragraphs', () => {
    const lines = kept({
      below: [...more, 'What the island will do without it', ...more.map((line) => `Then ${line}`)],
    })
    expect(lines).toContain(`Then ${more[1]}`)
  })
})

it('a headline below a labelled link is one more of them', () => {
  const link = 'Gull steals wedding cake from a marquee'
  expect(kept({ between: ['READ MORE: Five ways to mend a roof', link] })).not.toContain(link)
})

describe('what an article closes and opens with', () => {
  it('is body: a section of short lines that has its words', () => {
    const section = ['What this means', 'the old bridge will be closed for good', 'the council has no money to mend it']
    expect(kept({ below: section })).toEqual(expect.arrayContaining(section))
  })
  it('is no body: short lines of other matters', () => {
    const lines = ['Also out', 'gulls have learned how cakes are stolen', 'a film about trawlers will open in autumn']
    for (const line of lines) expect(kept({ below: lines })).not.toContain(line)
  })
  it('is body: a short first sentence below the buttons of its pages', () => {
    const first = 'It rained that night.'
    expect(kept({ above: ['Previous', 'Chapter', 'Next', 'Chapter', first] })).toContain(first)
  })
  it('is body: a paragraph that says more than one like it', () => {
    const start =
      'Port Lena has two ferries, and neither of them sails in the winter, when the river is high and the quays of the town are under water for weeks at a time, as they were in March'
    const [short, long] = [
      `${start}.`,
      `${start}, when the school was shut and the doctor came to the island in a rowing boat.`,
    ]
    expect(kept({ between: [short, long] })).toContain(long)
  })
})
