import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Mentions } from '../../../src/input/main-text/keyword-prefilter.ts'
import { LINE_RULES } from '../../../src/lexicon/boilerplate/all.ts'
import type { LineRule } from '../../../src/lexicon/boilerplate/row.ts'

const ROWS = LINE_RULES.filter(({ needs }) => needs !== undefined)

/** What the generator of strings cannot read: looks ahead and behind, ends of words. */
const BEYOND = /\((?:\?[=!]|\?<[=!])(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\[bB]/g

const CAPITALS = 'A-ZÀ-ÖØ-ÞİŽƁΣЖ'
const SMALL = 'a-zß-öø-ÿıſžςж'
const OTHER = 'ªºעあ漢'

/** For classes of letters, some of each kind: the generator lists all of a class, each time that it stands in a pattern. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['Lu', CAPITALS],
  ['Ll', SMALL],
  ['Lo', OTHER],
  ['L', CAPITALS + SMALL + OTHER],
])

/** A set in brackets, or a class of letters outside of any. */
const SET_OR_LETTERS = /\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g

const lettersOf = (source: string): string =>
  source.replace(/\\p\{(\w+)\}/g, (whole, name) => LETTERS.get(name) ?? whole)

/** Lines as the pattern makes them; some do not match, as what it looks ahead for is left out. */
function linesOf({ pattern }: LineRule): fc.Arbitrary<string> {
  const source = pattern.source
    .replace(BEYOND, '')
    .replace(SET_OR_LETTERS, (part) => (part.startsWith('[') ? lettersOf(part) : `[${lettersOf(part)}]`))
  return fc.stringMatching(new RegExp(`^(?:${source})$`, pattern.flags.replace(/[^u]/g, '')))
}

/** Those of all rows, made once. */
const made = new Map(
  LINE_RULES.map((rule) => [rule, once(() => fc.sample(linesOf(rule), { seed: 20, numRuns: 200 }))] as const),
)

function once<Value>(make: () => Value): () => Value {
  let value: Value | null = null
  return () => {
    value ??= make()
    return value
  }
}

/** Lines that a row matches. */
const matched = (rule: LineRule): string[] => (made.get(rule)?.() ?? []).filter((line) => rule.pattern.test(line))

const mentions = new Mentions(LINE_RULES)

function mentioned(rule: LineRule, line: string): boolean {
  const row = LINE_RULES.indexOf(rule)
  mentions.read(line)
  return mentions.next(row) === row
}

describe('what rows for lines need', () => {
  it.each(ROWS.map((rule) => [rule.id, rule] as const))('%s matches no line without it', (_, rule) => {
    expect(mentioned(rule, rule.example)).toBe(true)
    expect(mentioned(rule, rule.example.toUpperCase())).toBe(true)
    expect(mentioned(rule, '')).toBe(false)
    expect(matched(rule).filter((line) => !mentioned(rule, line))).toEqual([])
  })

  it.each(LINE_RULES.filter(({ holds }) => holds).map((rule) => [rule.id, rule] as const))(
    '%s matches no line without what it holds',
    (_, rule) => {
      expect(matched(rule).filter((line) => !rule.holds?.some((words) => line.includes(words)))).toEqual([])
    },
  )

  it('rows that need no word are tried on each line, also after one with a character of no name', () => {
    const free = LINE_RULES.filter(({ needs }) => needs === undefined)
    for (const line of ['\0', 'a line']) {
      expect(free.filter((rule) => !mentioned(rule, line))).toEqual([])
    }
  })
})
