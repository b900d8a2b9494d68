import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { SECOND_HAND_EXAMPLES } from '../../src/lexicon/second-hand.ts'

const claimsOf = async (text: string) => (await extract(text, { all: true })).claims

test.each(SECOND_HAND_EXAMPLES)('$example', async ({ example, counterExample }) => {
  const [claim, ...others] = await claimsOf(example)
  expect([claim?.speaker?.name, claim?.via?.name, others]).toEqual(['smith', 'Ines Calder', []])
  expect(claim?.text).toMatch(/^(?:that )?(?:Keep the key[,.]|the key was (?:lost|“lost”))$/)
  expect((await claimsOf(counterExample)).map(({ via }) => via)).not.toContainEqual(expect.anything())
})
