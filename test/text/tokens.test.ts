import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/text/sentences.ts'
import * as t from '../../src/text/tags.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { ANY_CHARACTER } from '../support/any-text.ts'
import { tagsOf } from '../support/row-checks.ts'

const words = (text: string): string[] => tokenize(text, 0, text.length).map((token) => token.text)

describe('tokens', () => {
  it.each([
    ["Ruiz's plan", ['Ruiz', "'s", 'plan']],
    ["They've left", ['They', "'ve", 'left']],
    ["didn't", ["didn't"]],
    ['Sen. Ana Ruiz (D-Ariz.)', ['Sen.', 'Ana', 'Ruiz', '(', 'D-Ariz.', ')']],
    ['the U.S. economy', ['the', 'U.S.', 'economy']],
    ['a 55-kilometre zone', ['a', '55-kilometre', 'zone']],
    ['$3,000.50 now', ['$', '3,000.50', 'now']],
    ['wait -- no...', ['wait', '--', 'no', '...']],
    ['Rep. Lena FoxLena FoxNight Watch', ['Rep.', 'Lena', 'Fox', 'Lena', 'Fox', 'Night', 'Watch']],
    ['Bo Ruiz-SotoBo Ruiz-Soto', ['Bo', 'Ruiz-Soto', 'Bo', 'Ruiz-Soto']],
    ['Ana McFox met McFoxy', ['Ana', 'McFox', 'met', 'McFoxy']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('stand in order and give their text', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER, maxLength: 200 }), (text) => {
        let last = 0
        for (const token of tokenize(text, 0, text.length)) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          last = token.end
        }
      }),
    )
  })
})

const sentences = (text: string): string[] =>
  sentencesOf(text, tokenize(text, 0, text.length)).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['It rained. We left.', ['It rained.', 'We left.']],
    ['Mr. Okafor met Dr. Hill.', ['Mr. Okafor met Dr. Hill.']],
    ['They live in the U.S. The house is new.', ['They live in the U.S.', 'The house is new.']],
    ['It fell at 8 p.m. Chief Ana Ruiz said so.', ['It fell at 8 p.m.', 'Chief Ana Ruiz said so.']],
    ['At 8 p.m. Chief Ana Ruiz said so.', ['At 8 p.m. Chief Ana Ruiz said so.']],
    ['She told E! News that it fell.', ['She told E! News that it fell.']],
    ['Who knew? Nobody did!', ['Who knew?', 'Nobody did!']],
    ['Prices rose 3.5 percent.', ['Prices rose 3.5 percent.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('tags', () => {
  it.each([
    ['She plans to leave.', 'plans', t.PRESENT, 0],
    ['The plans are new.', 'plans', t.NOMINAL, t.VERB],
    ['They want to plan ahead.', 'plan', t.BASE, t.NOMINAL],
    ["Ruiz's claim is old.", 'claim', t.NOMINAL, t.VERB],
    ['He met Boyle on Tuesday.', 'Tuesday', t.TIME, 0],
    ['According to court records, it rained.', 'court', t.NOMINAL, t.VERB],
    ['The tide rose by a metre.', 'rose', t.PAST, 0],
  ])('%s (%s)', (text, word, has, lacks) => {
    const tags = tagsOf(text, word)
    expect(tags & has).not.toBe(0)
    expect(tags & lacks).toBe(0)
  })
})
