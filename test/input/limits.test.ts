import { expect, test } from 'vitest'
import { clean, extract } from '../../src/index.ts'
import { MOST_BLOCKS } from '../../src/input/limits.ts'

test.for([
  ['lines', 'a.txt', 'a\n'],
  ['elements', 'a.html', '<div>a'],
])('%s beyond number are taken together', { timeout: 120_000 }, async ([, path = '', unit = '']) => {
  const { kept, dropped } = await clean(unit.repeat(MOST_BLOCKS + 50), { path })
  expect(kept.length + dropped.length).toBeLessThanOrEqual(MOST_BLOCKS + 1)
  expect(kept.length + dropped.length).toBeGreaterThan(MOST_BLOCKS / 3)
})

test('a row of one mark is ornament', async () => {
  const { claims } = await extract(`${'"'.repeat(1_000_000)}\n\n“The bridge is open,” said Ana Ruiz.\n`)
  expect(claims.map(({ text }) => text)).toEqual(['The bridge is open,'])
})
