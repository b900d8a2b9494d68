import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/input/text/read-text.ts'
import { ANY_CHARACTER } from '../../support/any-text.ts'

const pieces = fc.constantFrom(
  'Home',
  'By Ana Ruiz',
  'The council voted on Monday to close the old bridge for good, after months of argument about its cost.',
  'Comments',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\t',
  '“',
  '•',
)

describe('readText', () => {
  it('cuts any text into blocks in order, with white space between them', () => {
    const texts = fc.oneof(
      fc.string({ unit: ANY_CHARACTER }),
      fc.array(pieces).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const { start, end } of readText(text, {}).blocks) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(start).toBeLessThan(end)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it('warns of an empty text', () => {
    expect(readText(' \r\n ', {}).warnings.map(({ code }) => code)).toEqual(['empty'])
  })
})
