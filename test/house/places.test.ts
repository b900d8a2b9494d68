import { expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/input/input-formats.ts'
import { REPORTERS } from '../../src/report/formats.ts'
import { SOURCES } from '../support/sources.ts'

/** The files that name one of some words as a string or a key of a row, those aside that mean something else by it. */
function namedIn(words: readonly string[], elsewhere: RegExp): string[] {
  const pattern = new RegExp(`(?:'(?:${words.join('|')})'|^  (?:${words.join('|')}): \\{$)`, 'm')
  return SOURCES.filter(({ path, code }) => !elsewhere.test(path) && pattern.test(code)).map(({ path }) => path)
}

test('a format of input is named in its row, and nowhere else', () => {
  const own = FORMAT_NAMES.filter((name) => name !== 'text' && name !== 'html' && name !== 'markdown')
  expect(namedIn(own, /^$/)).toEqual(['input/input-formats.ts'])
})

test('a form of output is named in its row, but for the options that only some have', () => {
  const own = Object.keys(REPORTERS).filter((name) => !/^(?:table|json|jsonl|markdown|html)$/.test(name))
  expect(namedIn(own, /^cli\/output-options/)).toEqual(['report/filed-forms.ts'])
})
