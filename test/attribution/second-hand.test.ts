import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'

const told = async (text: string) =>
  (await extract(text)).claims.map(({ text: words, speaker, via }) => [words, speaker?.name, via?.name])

describe('the reporter of another’s words', () => {
  test.each<[string, ...unknown[][]]>([
    [
      'Ines Calder said that when the rain came, Odd Larsen told her: “Keep the key.” “Always.”',
      ['Keep the key. Always.', 'Odd Larsen', 'Ines Calder'],
    ],
    ['“Keep the key,” Odd Larsen said, according to a police report.', ['Keep the key', 'Odd Larsen', 'police report']],
    ['The key was lost, Odd Larsen said, according to Ines Calder.', ['The key was lost', 'Odd Larsen', 'Ines Calder']],
    [
      'Odd Larsen was quoted by the Merrow Echo as saying that the key was lost.',
      ['that the key was lost', 'Odd Larsen', 'Merrow Echo'],
    ],
  ])('%s', async (text, ...claims) => {
    expect(await told(text)).toEqual(claims)
  })
})

describe('the words stay with the one who says them', () => {
  test.each([
    '“Odd Larsen told me to keep the key,” Ines Calder said.',
    'Ines Calder said she had told the board: “Keep the key.”',
    'Ines Calder hoped Odd Larsen would say: “Keep the key.”',
    'Ines Calder said that Odd Larsen would tell her: “Keep the key.”',
    'Ines Calder said Odd Larsen kept the “silver” key.',
    'Ines Calder said experts believed that the key was lost.',
  ])('%s', async (text) => {
    expect((await told(text)).filter(([, , via]) => via !== undefined)).toEqual([])
  })
})
