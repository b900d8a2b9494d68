import { describe, expect, it } from 'vitest'
import { LINE_RULES } from '../../src/lexicon/boilerplate/lines.ts'

describe('lines of boilerplate', () => {
  it.each(LINE_RULES.map((rule) => [rule.id, rule] as const))('%s matches its example only', (_, rule) => {
    expect(rule.example).toMatch(rule.pattern)
    expect(rule.counterExample).not.toMatch(rule.pattern)
    expect(LINE_RULES.find(({ pattern }) => pattern.test(rule.example))?.id).toBe(rule.id)
  })

  it('gives each row an id of its own', () => {
    expect(new Set(LINE_RULES.map(({ id }) => id)).size).toBe(LINE_RULES.length)
  })
})
