import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

/** Names of firms by what they make or deal in, of which the second sentence says "the company". */
const FIRMS = `
  Ridgeback Resources / Harlan Textiles / Bryce Electronics / Maxwell Beverages / Nelson Ferries / Lloyd Robotics
  Wallace Cosmetics / Harlan Capital / Spencer Dairies / Marshall Trucking / Grant Insurance
  Murray Minerals / Oak Properties
`
  .trim()
  .split(/\s*[/\n]\s*/)

/** Names that end as people's do. */
const PEOPLE = ['Anna Steel', 'Tom Sugar', 'Lena Power', 'Hugo Gold']

const speakers = async (name: string) => {
  const { claims } = await extract(
    `${name} said on Monday that the plan had failed. Shares fell. The company said it would try again in May.\n`,
  )
  return claims.map(({ speaker }) => [speaker?.name, speaker?.kind])
}

describe('the company', () => {
  it.each(FIRMS)('is %s', async (name) => {
    expect(await speakers(name)).toEqual([
      [name, 'organization'],
      [name, 'organization'],
    ])
  })

  it.each(PEOPLE)('is not %s', async (name) => {
    expect((await speakers(name)).map(([who]) => who)).toEqual([name, 'company'])
  })
})

/** Two sentences, and who says the second. */
const SHORT: readonly (readonly [string, string])[] = [
  ['Ridgeback Resources said the search was over. Ridgeback said it would pay.', 'Ridgeback Resources'],
  ['Oak Textiles said the search was over.\n\nOak said it would pay.', 'Oak Textiles'],
  ['Kestrel Air said the search was over. Kestrel said it would pay.', 'Kestrel Air'],
  ['China Energy said the search was over. China said it would pay.', 'China'],
  ['Ridgeback rose. Ridgeback Defense said it was sorry. Ridgeback said it would pay.', 'Ridgeback'],
  ['Anna Steel left Ridgeback Resources. Steel said it would pay.', 'Anna Steel'],
]

describe('the first word of a firm’s name', () => {
  it.each(SHORT)('%s', async (text, name) => {
    const { claims } = await extract(text)
    expect(claims.at(-1)?.speaker?.name).toBe(name)
  })
})
