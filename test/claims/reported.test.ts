import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import type { ExtractOptions } from '../../src/types.ts'

const TEXT = `Ines Calder said that the well was dry. Odd Larsen believes that the well is deep.

A doctor ordered a chest X-ray.`

const contents = async (options: ExtractOptions): Promise<string[]> =>
  (await extract(TEXT, options)).claims.map(({ scope, text }) => `${scope}: ${text.replace(/^that /, '')}`)

const SAID = 'statement: the well was dry'
const THOUGHT = 'attitude: the well is deep'

test('what people said is reported, above the floor', async () => {
  expect(await contents({})).toEqual([SAID])
})

test('attitudes are reported on request', async () => {
  expect(await contents({ attitudes: true })).toEqual([SAID, THOUGHT])
})

test('all that was considered a claim is reported on request, attitudes and unsure ones, too', async () => {
  expect(await contents({ all: true })).toEqual([SAID, THOUGHT, 'statement: a chest X-ray'])
})

test('a least confidence takes the place of the floor, and leaves attitudes out', async () => {
  expect(await contents({ minConfidence: 0 })).toEqual([SAID, 'statement: a chest X-ray'])
  expect(await contents({ minConfidence: 1 })).toEqual([])
  expect(await contents({ minConfidence: 0.3, all: true })).toEqual([SAID, THOUGHT])
})

test('a claim has the same id whatever else is reported', async () => {
  const idOf = async (options: ExtractOptions) =>
    (await extract(TEXT, options)).claims.find(({ scope }) => scope === 'statement')?.id
  expect(await idOf({ all: true })).toBe(await idOf({}))
})

test('speakers are counted over what is reported', async () => {
  expect((await extract(TEXT)).speakers.map(({ name }) => name)).toEqual(['Ines Calder'])
  expect((await extract(TEXT, { all: true })).speakers).toHaveLength(3)
})
