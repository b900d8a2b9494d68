import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

/** [an article, the name and role of who said its last statement] */
const ADDRESSED: readonly (readonly [string, string, string | null])[] = [
  [
    'The Bishop of Holm, the Rt Rev Lena Hill, came. Bishop Hill said the hall was open to all.',
    'Lena Hill',
    'Bishop of Holm',
  ],
  ['The Rt Rev Lena Hill came. Bishop Hill said the hall was open to all.', 'Lena Hill', 'Bishop'],
  [
    'Lena Hill, the dean of the school, came. Dean Hill said the hall was open to all.',
    'Lena Hill',
    'dean of the school',
  ],
  ['Lena Hill, a pastor, came. Pastor Hill said the hall was open to all.', 'Lena Hill', 'pastor'],
  ['Father Hugo Hill came. Father Hill said the hall was open to all.', 'Hugo Hill', 'Father'],
  ['Sister Lena Hill came. Sister Lena said the hall was open to all.', 'Lena Hill', 'Sister'],
  ['Dean Hill came, and so did Lena Fox. Dean Hill said the hall was open to all.', 'Dean Hill', null],
]

describe('clergy and deans, by title and surname', () => {
  it.each(ADDRESSED)('%s', async (text, name, role) => {
    const { claims } = await extract(text)
    const speaker = claims.at(-1)?.speaker
    expect([speaker?.name, speaker?.role ?? null]).toEqual([name, role])
  })
})

/** Several who are one body: whether "it" means them. */
const BODIES: readonly (readonly [string, boolean])[] = [
  ['delegation', true],
  ['jury', true],
  ['family', true],
  ['crowd', false],
]

describe('bodies of several', () => {
  it.each(BODIES)('the %s: “it” means them: %s', async (noun, meant) => {
    const { claims } = await extract(
      `The Ferry Trust said the quay was safe.\n\nThe ${noun} in Holm also expressed concern. “We urge everybody to wait until it is tested,” it said on Friday.`,
    )
    expect(claims.at(-1)?.speaker?.name === `${noun} in Holm`).toBe(meant)
  })
})

it('“no longer” parts no verb from its auxiliary', async () => {
  const { claims } = await extract(
    'The letter follows the council’s announcement that two pools in the town will no longer be heated.',
  )
  expect(claims.map(({ text }) => text)).toEqual(['that two pools in the town will no longer be heated'])
})
