import { describe, expect, it } from 'vitest'
import { contentEnd, trimmed } from '../../src/attribution/content/content-end.ts'
import { isBoundary } from '../../src/attribution/content/cut-decision.ts'
import { contentShape } from '../../src/attribution/phrases/content-shape.ts'
import { Tagged } from '../support/tagged.ts'

describe('contentEnd: the content that starts at the word in brackets', () => {
  it.each([
    ['Fox said [the] quay was sinking.', 'the quay was sinking'],
    [
      'Fox said [that] the quay, which was built in 1888, was sinking.',
      'that the quay, which was built in 1888, was sinking',
    ],
    ['Fox said [that] when the rain came, the quay sank.', 'that when the rain came, the quay sank'],
    [
      'Fox said [that] despite having a wall, the quay was sinking.',
      'that despite having a wall, the quay was sinking',
    ],
    ['Fox said [that] being a builder, she had left.', 'that being a builder, she had left'],
    ['Fox said [that] no matter who won, the quay was lost.', 'that no matter who won, the quay was lost'],
    ['Fox said [that] the builders wanted to leave, saying it was late.', 'that the builders wanted to leave'],
    ['Fox vowed [to] personally mend the quay.', 'to personally mend the quay'],
    ['Fox said [the] quay was sinking; the builders left.', 'the quay was sinking'],
    ['Fox said [the] quay was sinking, adding that it had begun in 2019.', 'the quay was sinking'],
    ['Fox said [the] quay was sinking and urged the council to act.', 'the quay was sinking'],
    ['Fox promised [to] rebuild the quay.', 'to rebuild the quay'],
    [
      'Fox said [by] the end of May, half of the quay would be gone.',
      'by the end of May, half of the quay would be gone',
    ],
    ['Fox said [since] the rain came, the quay had sunk.', 'since the rain came, the quay had sunk'],
    ['Fox has said [her] piece, the builders left.', 'her piece'],
    ['Fox said [the] quay was sinking but the builders said it was safe.', 'the quay was sinking'],
    ['Fox said [the] quay was sinking and the builders had left.', 'the quay was sinking and the builders had left'],
  ])('%s', (marked, content) => {
    const { tokens, at, ...tagged } = new Tagged(marked)
    const lemma = /promised|vowed/.test(marked) ? 'promise' : 'say'
    const { first, last } = trimmed(tokens, at, contentEnd(tokens, at, lemma))
    expect(tagged.text.slice(tokens[first]?.start, tokens[last]?.end)).toBe(content)
  })

  it('ends at the limit at the latest', () => {
    const { tokens, at } = new Tagged('Fox said [the] quay was sinking.')
    for (let limit = at + 1; limit <= tokens.length; limit++)
      expect(contentEnd(tokens, at, 'say', limit)).toBeLessThan(limit)
  })
})

describe('contentShape', () => {
  it.each([
    ['She said [“no”] twice.', 'quotation'],
    ['She said [that] it sank.', 'that'],
    ['She promised [to] go.', 'to'],
    ['She asked [why] it sank.', 'wh'],
    ['She asked [if] it sank.', 'wh'],
    ['She said [the] quay sank.', 'clause'],
    ['She discussed [the] quay.', 'phrase'],
  ])('%s: %s', (marked, shape) => {
    const { tokens, at } = new Tagged(marked)
    expect(contentShape(tokens, at)).toBe(shape)
  })
})

describe('isBoundary: a content may end before the word in brackets', () => {
  it.each([
    ['It sank [,] she said.', true],
    ['It sank [while] they slept.', true],
    ['It sank [because] of rain.', false],
    ['It sank [on] Monday.', true],
    ['It sank [in] the mud.', false],
    ['It sank [fast] enough.', false],
    ['It cost [$]5 a day.', false],
    ['It cost $[5] a day.', false],
  ])('%s %s', (marked, expected) => {
    const { tokens, at } = new Tagged(marked)
    expect(isBoundary(tokens, at, 'clause')).toBe(expected)
  })
})

it('trims punctuation around a content, to nothing where there is nothing else', () => {
  const { tokens } = new Tagged(', — it sank, .')
  expect(trimmed(tokens, 0, tokens.length - 1)).toEqual({ first: 2, last: 3 })
  const none = trimmed(tokens, 4, tokens.length - 1)
  expect(none.last).toBeLessThan(none.first)
})
