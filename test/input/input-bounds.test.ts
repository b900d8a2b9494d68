import { expect, test } from 'vitest'
import { clean, extract } from '../../src/index.ts'
import { MOST_BLOCKS, unpackedLimit } from '../../src/input/input-bounds.ts'

test.for([
  ['lines', 'a.txt', 'a\n'],
  ['elements', 'a.html', '<div>a'],
])('%s beyond number are taken together', { timeout: 120_000 }, async ([, path = '', unit = '']) => {
  const { kept, dropped } = await clean(unit.repeat(MOST_BLOCKS + 50), { path })
  expect(kept.length + dropped.length).toBeLessThanOrEqual(MOST_BLOCKS + 1)
  expect(kept.length + dropped.length).toBeGreaterThan(MOST_BLOCKS / 3)
})

test('packed data may unpack to a few times their size', () => {
  expect(unpackedLimit(1000, 2 ** 26)).toBe(10_000_000)
  expect(unpackedLimit(3_000_000, 2 ** 26)).toBe(18_000_000)
  expect(unpackedLimit(30_000_000, 2 ** 26)).toBe(2 ** 26)
  expect(unpackedLimit(1000, 500)).toBe(500)
})

test('a row of one mark is ornament', async () => {
  const { claims } = await extract(`${'"'.repeat(1_000_000)}\n\n“The bridge is open,” said Ana Ruiz.\n`)
  expect(claims.map(({ text }) => text)).toEqual(['The bridge is open'])
})
