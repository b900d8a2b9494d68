import { expect, test } from 'vitest'
import { foldedWords } from '../../src/compare/folded-words.ts'

test.for([
  ['It’s ten past; they WON’T go.', "it 's 10 past they will not go"],
  ["it's TEN past -- they will not go", "it 's 10 past they will not go"],
  ['1,000 boats, 3.5% of them', '1000 boats 3.5 percent of them'],
  ['[T]he bridge [on Friday] opens', 'the bridge on friday opens'],
  ['[i]’m glad', 'i am glad'],
  ['a well-known José', 'a well known josé'],
  ['', ''],
] as const)('%j is the words %j', ([text, words]) => {
  expect(foldedWords(text).forms.join(' ')).toBe(words)
})

test('what stands in brackets, and what is left out, is marked', () => {
  const words = foldedWords('We [the board] will … go')
  expect(words.forms.filter((_, i) => words.bracketed[i] === 1)).toEqual(['the', 'board'])
  expect(words.forms.filter((_, i) => words.afterGap[i] === 1)).toEqual(['go'])
})

test('offsets index the text that was given, also of a stretch', () => {
  const text = 'Nobody came. They’re late.'
  const words = foldedWords(text, 13)
  for (let i = 0; i < words.length; i++) {
    expect(text.slice(words.starts[i], words.ends[i]).toLowerCase().replace('’', "'")).toBe(words.written[i])
  }
})
