import { expect, it } from 'vitest'
import { isTitle } from '../../../src/text/quotations/uses.ts'

it.each([
  ['The Paper Harbour', true],
  ['A Year of Salt', true],
  ['we will not dance again', false],
  ['The harbour is closed', false],
  ['', false],
])('tells whether “%s” is written like a title: %s', (words, title) => {
  expect(isTitle(words)).toBe(title)
})
