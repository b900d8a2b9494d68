import { describe, expect, it } from 'vitest'
import { MENS_NAMES, WOMENS_NAMES, WOMENS_NAMES_OF_WORDS } from '../../src/lexicon/people/names-of-the-world.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../../src/models/generated/names.ts'

const listedIn = (names: readonly string[], known: string): string[] => {
  const lines = new Set(known.split('\n'))
  return names.filter((name) => lines.has(name))
}

describe('given names of the world', () => {
  it('holds none that the word list has for that gender already, and none twice', () => {
    const women = [...WOMENS_NAMES, ...WOMENS_NAMES_OF_WORDS]
    expect(listedIn(women, FEMALE_NAMES)).toEqual([])
    expect(listedIn(MENS_NAMES, MALE_NAMES)).toEqual([])
    expect(new Set([...women, ...MENS_NAMES]).size).toBe(women.length + MENS_NAMES.length)
  })
})
