import { describe, expect, it } from 'vitest'
import { NAME_RULES, nameWords } from '../../src/lexicon/markup/names.ts'

describe('names of parts of a page', () => {
  it('takes names apart word by word', () => {
    expect(nameWords('PromoSmall-title c__moreStories2')).toBe('-promo-small-title-c-more-stories-')
  })

  it('gives each row an id of its own', () => {
    expect(new Set(NAME_RULES.map(({ id }) => id)).size).toBe(NAME_RULES.length)
  })
})
