import { describe, expect, it } from 'vitest'
import { LINE_RULES } from '../../src/lexicon/boilerplate/all.ts'

describe('lines of boilerplate', () => {
  it('gives each row an id of its own', () => {
    expect(new Set(LINE_RULES.map(({ id }) => id)).size).toBe(LINE_RULES.length)
  })
})
