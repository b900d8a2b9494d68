import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, safe, toJson } from '../../src/report/safe.ts'

const DANGEROUS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

test.each([
  ['\u001b[31mred\u001b[0m', '<U+001B>[31mred<U+001B>[0m'],
  ['\u001b]0;title\u0007', '<U+001B>]0;title<U+0007>'],
  ['\u009b2J', '<U+009B>2J'],
  ['user\u202etxt.exe', 'user<U+202E>txt.exe'],
  ['over\rwritten', 'over<U+000D>written'],
  ['a\r\nb\tc', 'a\nb\tc'],
  ['\u007f', '<U+007F>'],
  ['日本 👩‍👩‍👧 e\u0301 \u200f', '日本 👩‍👩‍👧 e\u0301 \u200f'],
])('%j is shown as %j', (text, shown) => {
  expect(safe(text)).toBe(shown)
})

test('one line has no breaks', () => {
  expect(oneLine('  a\r\n\tb\u2028c ')).toBe('a b c')
})

test('nothing dangerous is left, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(safe(text)).not.toMatch(DANGEROUS)
      expect(toJson(text)).not.toMatch(DANGEROUS)
      expect(JSON.parse(toJson(text))).toBe(text)
    }),
  )
})
