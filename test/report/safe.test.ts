import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, safe, toJson } from '../../src/report/safe.ts'
import { ANY_CHARACTER } from '../support/any-text.ts'

const DANGEROUS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

test.each([
  ['\u001b[31mred\u001b[0m', '<U+001B>[31mred<U+001B>[0m'],
  ['\u001b]0;title\u0007', '<U+001B>]0;title<U+0007>'],
  ['\u009b2J', '<U+009B>2J'],
  ['user\u202etxt.exe', 'user<U+202E>txt.exe'],
  ['over\rwritten', 'over<U+000D>written'],
  ['a\r\nb\tc', 'a\nb\tc'],
  ['\u007f', '<U+007F>'],
  ['日本 👩‍👩‍👧 e\u0301', '日本 👩‍👩‍👧 e\u0301'],
  ['a\u200eb\u200fc\u061cd\u2028e\u2029f', 'a<U+200E>b<U+200F>c<U+061C>d<U+2028>e<U+2029>f'],
])('%j is shown as %j', (text, shown) => {
  expect(safe(text)).toBe(shown)
})

test.each([
  ['  a\r\n\tb\u00a0  c ', 'a b c'],
  ['a \u2028 b', 'a <U+2028> b'],
])('one line has no breaks: %j', (text, shown) => {
  expect(oneLine(text)).toBe(shown)
})

test('separators and marks of direction are escaped in JSON, and come back', () => {
  expect(toJson('a\u200e\u200f\u061c\u2028\u2029')).toBe('"a\\u200e\\u200f\\u061c\\u2028\\u2029"')
})

test('nothing dangerous is left, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
      expect(safe(text)).not.toMatch(DANGEROUS)
      expect(toJson(text)).not.toMatch(DANGEROUS)
      expect(JSON.parse(toJson(text))).toBe(text)
    }),
  )
})
