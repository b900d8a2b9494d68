import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { ATTITUDES } from '../../src/lexicon/attitudes.ts'
import { HELD_BACK } from '../../src/lexicon/held-back/index.ts'
import { VOUCHED_FOR } from '../../src/lexicon/vouched-for/index.ts'

/** What a row holds back is at most so sure. */
const HARDLY = 0.2

const everything = async (text: string) => (await extract(text, { all: true })).claims

describe.each(HELD_BACK)('$id', ({ example, counter }) => {
  test(example, async () => {
    expect((await everything(example)).filter(({ confidence }) => confidence > HARDLY)).toEqual([])
  })

  test(counter, async () => {
    expect((await everything(counter)).some(({ confidence }) => confidence > HARDLY)).toBe(true)
  })
})

describe.each(ATTITUDES)('$id', ({ act, example, counter }) => {
  test(example, async () => {
    expect((await everything(example)).map((claim) => [claim.scope, claim.act])).toContainEqual(['attitude', act])
  })

  test(counter, async () => {
    const found = await everything(counter)
    expect(found.filter(({ scope }) => scope === 'statement')).not.toEqual([])
    expect(found.filter(({ scope }) => scope === 'attitude')).toEqual([])
  })
})

/** What a row vouches for is at least so sure. */
const SURELY = 0.7

describe.each(VOUCHED_FOR)('$id', ({ example, counter }) => {
  test(example, async () => {
    expect((await extract(example)).claims.filter(({ confidence }) => confidence >= SURELY)).not.toEqual([])
  })

  test(counter, async () => {
    expect((await extract(counter)).claims.filter(({ confidence }) => confidence === SURELY)).toEqual([])
  })
})

test.each([
  ['held back', HELD_BACK],
  ['vouched for', VOUCHED_FOR],
] as const)('the rows of what is %s have ids of their own', (_, rows) => {
  const ids = rows.map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})
