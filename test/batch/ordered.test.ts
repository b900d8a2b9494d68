import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ordered } from '../../src/batch/ordered.ts'

const soon = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

test('outcomes come in the order of the items, however long each takes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (delays, window) => {
      const jobs = delays.map((delay, i) => ({ delay, i }))
      const outcomes = ordered(from(jobs), window, async ({ delay, i }) => {
        await soon(delay)
        return i
      })
      expect(await all(outcomes)).toEqual(delays.map((_, i) => i))
    }),
    { numRuns: 30 },
  )
})

test('no more are under way than the window holds, and a slow consumer holds the source back', async () => {
  let started = 0
  let taken = 0
  for await (const _ of ordered(from(Array.from({ length: 50 })), 4, async () => ++started)) {
    taken++
    await soon(1)
    expect(started).toBeLessThanOrEqual(taken + 4)
  }
  expect(taken).toBe(50)
})

test('what is ready does not wait for more items', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1
    await new Promise(() => {})
  }
  const outcomes = ordered(slow(), 8, async (item) => item)
  expect((await outcomes.next()).value).toBe(1)
})
