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
