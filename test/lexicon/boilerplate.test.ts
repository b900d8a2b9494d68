import { describe, expect, it } from 'vitest'
import { ruleOf } from '../../src/input/main-text/markers.ts'
import { LINE_RULES } from '../../src/lexicon/boilerplate/all.ts'

const rowFor = (line: string) => ruleOf(line, line.split(' ').length)?.id

describe('lines of boilerplate', () => {
  it.each(LINE_RULES.map((rule) => [rule.id, rule] as const))('%s matches its example only', (_, rule) => {
    expect(rowFor(rule.example)).toBe(rule.id)
    expect(rowFor(rule.counterExample)).not.toBe(rule.id)
  })

  it('gives each row an id of its own', () => {
    expect(new Set(LINE_RULES.map(({ id }) => id)).size).toBe(LINE_RULES.length)
  })
})
