import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

const speakersOf = async (sentences: string): Promise<(string | null | undefined)[]> => {
  const { claims } = await extract(
    `Fire shuts the hall at Holm\n\nA fire has shut the hall at Holm, in the north of the county, and nobody knows when it opens again.\n\nPolice officer Ivo Lund said the hall had been empty. “Nobody was hurt,” Lund said.\n\nMayor Lena Fox thanked the crews. Fox said the hall would be rebuilt.\n\n${sentences}\n\nThe road has been closed since Tuesday, and the cause is being looked into.`,
  )
  return claims.slice(3).map(({ speaker }) => speaker?.name)
}

describe('who wishes to stay without a name, beside somebody of the same post', () => {
  it.each([
    ['A police officer, who asked not to be named, said the roof had leaked. “They knew,” the officer said.'],
    ['One police officer, who asked for anonymity, said the roof had leaked.\n\n“They knew,” the police officer said.'],
    ['“The roof had leaked,” another police officer said.\n\nThe officer also said that letters had been ignored.'],
    ['A second police officer at the site said the roof had leaked. “They knew,” the officer added.'],
  ])('%s', async (sentences) => {
    for (const name of await speakersOf(sentences)) expect(name).toContain('police officer')
  })

  it.each([
    ['Lund, a police officer for ten years, said the roof had leaked. “They knew,” the officer said.'],
    ['A police officer said the roof had leaked. Lund said more would be known soon. “They knew,” the officer said.'],
  ])('but the one with a name: %s', async (sentences) => {
    expect((await speakersOf(sentences)).at(-1)).toBe('Ivo Lund')
  })
})

describe('a second clause about whoever opens the sentence', () => {
  it.each([
    ['A man who lives nearby, and whose son uses the park, said the gate was locked.', 'man'],
    ['A guard who was there, and who left because he was not allowed to speak, said the gate was locked.', 'guard'],
  ])('%s', async (sentence, speaker) => {
    expect((await speakersOf(sentence)).at(-1)).toBe(speaker)
  })
})
