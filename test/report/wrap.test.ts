import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine } from '../../src/report/safe.ts'
import { widthOf, wrap } from '../../src/report/wrap.ts'

/** The same characters without white space; composed, as wrapping leaves them. */
const solid = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

test.each([
  ['plain words', 'We open at nine on every day but Sunday.', 12],
  ['a word longer than the line', 'Donaudampfschifffahrtsgesellschaft', 10],
  ['wide characters', '日本語の引用は空白なしで続くことが多い。', 11],
  ['emoji', '👩‍👩‍👧‍👦🇫🇷👍🏽👩‍👩‍👧‍👦🇫🇷👍🏽', 5],
  ['combining marks', 'Việt Nam và Đà Nẵng'.normalize('NFD'), 6],
  ['a very long word', `${'x'.repeat(399)}${'e\u0301'.repeat(900)}`, 40],
])('%s: the joined lines are the whole text and none is too wide', (_, text, width) => {
  const lines = wrap(text, width)
  expect(solid(lines.join(''))).toBe(solid(text))
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
})

test('no character is torn apart', () => {
  for (const line of wrap('👩‍👩‍👧‍👦'.repeat(200), 7)) expect(line).toBe('👩‍👩‍👧‍👦'.repeat(widthOf(line) / 2))
})

test('the joined lines are the whole text, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 4, max: 60 }), (text, width) => {
      expect(solid(wrap(text, width).join(''))).toBe(solid(oneLine(text)))
    }),
  )
})
