import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

/** A name, posts and a body between commas before the verb, and who speaks. */
const SIGNED: readonly (readonly [string, string | null])[] = [
  ['Ana Ruiz, CEO, Norwick Bank, said the quay was sinking.', 'Ana Ruiz'],
  ['Ana Ruiz, Founder & CEO, Norwick Foods, said the quay was sinking.', 'Ana Ruiz'],
  ['Ana Ruiz, Director – Boats, Norwick Foods, said the quay was sinking.', 'Ana Ruiz'],
  ['Commenting on the deal, Ana Ruiz, Founder & CEO, Norwick Foods, said the quay was sinking.', 'Ana Ruiz'],
  ['The Director-General, Norwick Boats Agency, Ana Ruiz, said the quay was sinking.', 'Ana Ruiz'],
  ['Ana Ruiz, general secretary, Harbour Traders Union, said the quay was sinking.', 'Ana Ruiz'],
  ['In Norwick, Harbour Bank, said the quay was sinking.', 'Harbour Bank'],
  ['Norwick, Leeds, Hull, said the quay was sinking.', null],
]

describe('names and posts set as signatures', () => {
  it.each(SIGNED)('%s', async (sentence, name) => {
    const { claims } = await extract(`The quay of Norwick was closed on Monday.\n\n${sentence}\n\nIt opens next week.`)
    const claim = claims.find(({ text }) => text.includes('quay was sinking'))
    expect(claim?.speaker?.name ?? null).toBe(name)
  })
})
