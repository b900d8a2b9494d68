import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

/** Names of firms by what they make or deal in, of which the second sentence says "the company". */
const FIRMS = `
  Ridgeback Resources / Harlan Textiles / Bryce Electronics / Maxwell Beverages / Nelson Ferries / Lloyd Robotics
  Wallace Cosmetics / Harlan Capital / Spencer Dairies / Southern Cross Air / Marshall Trucking / Grant Insurance
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
