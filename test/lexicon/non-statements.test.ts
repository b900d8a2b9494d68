import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { ATTITUDES } from '../../src/lexicon/attitudes.ts'
import { NON_STATEMENTS } from '../../src/lexicon/non-statements.ts'

/** What a row holds back is at most so sure. */
const HARDLY = 0.2

const everything = async (text: string) => (await extract(text, { all: true })).claims

describe.each(NON_STATEMENTS)('$id', ({ example, counterExample }) => {
  test(example, async () => {
    expect((await everything(example)).filter(({ confidence }) => confidence > HARDLY)).toEqual([])
  })

  test(counterExample, async () => {
    expect((await everything(counterExample)).some(({ confidence }) => confidence > HARDLY)).toBe(true)
  })
})

describe.each(ATTITUDES)('$id', ({ act, example, counterExample }) => {
  test(example, async () => {
    expect((await everything(example)).map((claim) => [claim.scope, claim.act])).toContainEqual(['attitude', act])
  })

  test(counterExample, async () => {
    const found = await everything(counterExample)
    expect(found.filter(({ scope }) => scope === 'statement')).not.toEqual([])
    expect(found.filter(({ scope }) => scope === 'attitude')).toEqual([])
  })
})
