import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { MEDIA } from '../../src/lexicon/circumstances.ts'
import { TIMES } from '../../src/lexicon/times.ts'

/** An article published on Wednesday, 4 June 2031, with one sentence. */
const published = (sentence: string): string =>
  `Odd Larsen counts his sheep\n\nBy Gavin Rusk\n\n4 June 2031\n\nThe valley was quiet for a week, and the sheep stayed in the barn until the end of the rain.\n\n${sentence}`

const claimOf = async (text: string) =>
  (await extract(text, { all: true })).claims.find((claim) => /^(?:say|write)$/.test(claim.cue?.lemma ?? ''))

describe('media', () => {
  test.each(MEDIA)('$id', async ({ example, medium, counterExample }) => {
    expect((await claimOf(example))?.medium?.text).toBe(medium)
    expect((await claimOf(counterExample))?.medium).toBeUndefined()
  })
})

describe('times', () => {
  test.each(TIMES)('$id', async ({ example, when, date, counterExample }) => {
    const found = (await claimOf(published(example)))?.when
    expect([found?.text, found?.date ?? null]).toEqual([when, date])
    expect((await claimOf(counterExample))?.when).toBeUndefined()
  })
})
