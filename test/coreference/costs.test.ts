import { describe, expect, it } from 'vitest'
import { COSTS } from '../../src/coreference/pronouns/costs.ts'
import { resolveMarked } from './helper.ts'

describe('preferences between antecedents', () => {
  it.each(COSTS.map((row) => [row.id, row] as const))('%s', (id, { example, means }) => {
    let held = false
    const costs = COSTS.map((row) => ({
      ...row,
      holds: (features: Parameters<typeof row.holds>[0]) => {
        const times = row.holds(features)
        held ||= row.id === id && Number(times) > 0
        return times
      },
    }))
    expect(resolveMarked(example, { costs }).at(-1)?.speaker.name).toBe(means)
    expect(held).toBe(true)
  })

  it('have an id of their own', () => {
    expect(new Set(COSTS.map(({ id }) => id)).size).toBe(COSTS.length)
  })
})
