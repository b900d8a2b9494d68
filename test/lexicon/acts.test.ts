import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { ACTS, NEGATORS, NOBODY, REFUSALS } from '../../src/lexicon/acts.ts'

const claimsOf = async (text: string) => (await extract(text, { all: true })).claims

describe('the acts of cues', () => {
  test.each(ACTS)('$id', async ({ act, example, counterExample }) => {
    expect((await claimsOf(example)).map((claim) => claim.act)).toEqual([act])
    expect((await claimsOf(counterExample)).map((claim) => claim.act)).toEqual(['states'])
  })
})

describe('negated cues', () => {
  test.each([NEGATORS, REFUSALS, NOBODY])('$id', async ({ example, counterExample }) => {
    expect((await claimsOf(example)).map((claim) => claim.negated)).toEqual([true])
    expect((await claimsOf(counterExample)).map((claim) => claim.negated)).toEqual([undefined])
  })
})
