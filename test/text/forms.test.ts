import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, wordsIn } from '../../src/characters.ts'
import { formAt } from '../../src/text/forms.ts'
import { ALL_CAPS, CAPITALISED, LOWER } from '../../src/text/tokens.ts'
import { ANY_CHARACTER } from '../support/any-text.ts'

describe('forms of words', () => {
  it.each([
    ['quay', 'quay', LOWER],
    ['Quay', 'quay', CAPITALISED],
    ['QUAY', 'quay', ALL_CAPS],
    ['Ruiz’s', "ruiz's", CAPITALISED],
    ['harbourmaster-general', 'harbourmaster-general', LOWER],
    ['€', '€', LOWER],
  ])('%s', (text, lower, casing) => {
    const form = formAt(`a ${text} b`, 2, 2 + text.length)
    expect([form.text, form.lower, form.case]).toEqual([text, lower, casing])
    expect(formAt(text, 0, text.length)).toBe(form)
  })

  it('are those of the letters that stand there, whatever was met before', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), fc.nat(20), fc.nat(60), (text, start, length) => {
        const end = Math.min(text.length, start + length)
        if (end > start) expect(formAt(text, start, end).text).toBe(text.slice(start, end))
      }),
    )
  })

  it('are found again when more of them were met than are kept', () => {
    const words = Array.from({ length: 70_000 }, (_, i) => `w${i}`)
    expect(words.filter((word) => formAt(word, 0, word.length).text !== word)).toEqual([])
    expect(formAt('w7', 0, 2).lower).toBe('w7')
  })
})

describe('words of a text', () => {
  it.each([
    ['The quay, rebuilt in 1962.', 1, ['The', 'quay', 'rebuilt', 'in', '1962']],
    ['The quay, rebuilt in 1962.', 4, ['quay', 'rebuilt', '1962']],
    ['𝐀bc — é', 2, ['𝐀bc']],
    ['', 1, []],
  ])('%s, of %i letters', (text, least, words) => {
    expect(wordsIn(text, least)).toEqual(words)
  })

  it.each([
    ['well-known Ruiz’s U.S mark', 4],
    ['a--b -c d-', 4],
    ['—', 0],
  ])('are counted in %s', (text, count) => {
    expect(countWords(text, 0, text.length)).toBe(count)
  })
})
