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
      const outcomes = ordered(
        from(jobs),
        { items: window, bytes: 9 },
        async ({ delay, i }) => {
          await soon(delay)
          return i
        },
        () => 1,
      )
      expect(await all(outcomes)).toEqual(delays.map((_, i) => i))
    }),
    { numRuns: 30 },
  )
})

test('no more are under way than the window holds, and a slow consumer holds the source back', async () => {
  let started = 0
  let taken = 0
  for await (const _ of ordered(
    from(Array.from({ length: 50 })),
    { items: 4, bytes: 100 },
    async () => ++started,
    () => 1,
  )) {
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
  const outcomes = ordered(
    slow(),
    { items: 8, bytes: 8 },
    async (item) => item,
    () => 1,
  )
  expect((await outcomes.next()).value).toBe(1)
})

test('large items hold the source back by their bytes, and one of any size is let in', async () => {
  const sizes = [5, 5, 5, 100, 1, 1, 1]
  let started = 0
  let most = 0
  const source = from(sizes.map((size, i) => ({ size, i })))
  const outcomes = ordered(
    source,
    { items: 50, bytes: 10 },
    async ({ i }) => {
      started++
      return i
    },
    ({ size }) => size,
  )
  const found: number[] = []
  for await (const i of outcomes) {
    found.push(i)
    const underWay = sizes.slice(i, started).reduce((sum, size) => sum + size, 0)
    most = Math.max(most, underWay - Math.max(...sizes.slice(i, started)))
    await soon(1)
  }
  expect(found).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(most).toBeLessThan(20)
})
