import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIELDS, truthOf } from '../../src/corrections/fields.ts'
import { CorrectionError, parseCorrections } from '../../src/corrections/parse-corrections.ts'
import { renderCorrections } from '../../src/corrections/write-corrections.ts'
import { SCHEMA } from '../../src/schema/schema.ts'
import type { Correction } from '../../src/types.ts'
import { ANY_CHARACTER } from '../support/any-text.ts'

const ONE: Correction = {
  source: { path: 'news/a.txt' },
  select: { exact: 'We lost', prefix: 'It rained. “', suffix: ',” she said' },
  set: { speaker: 'Ana Ruiz', negated: false },
  was: { speaker: null },
}
const OTHER: Correction = { source: { url: 'https://example.org/a' }, select: ONE.select, drop: true, at: '2026-11-27' }
const line = (change: object): string => JSON.stringify({ ...ONE, ...change })

describe('a corrections file', () => {
  test.each([
    ['no JSON', '{"source":', /line 1: no JSON/],
    ['a merge that was left half done', '<<<<<<< HEAD', /line 1: two versions have not been merged/],
    ['no object', '[]', /line 1: "correction" must be an object in braces, not \[\]/],
    ['no source', line({ source: undefined }), /line 1: "source" must be an object/],
    ['two names of a source', line({ source: { url: 'x', path: 'y' } }), /"source" must be .* either "url" or "path"/],
    ['an id without a path', line({ source: { url: 'x', id: 'y' } }), /without "id"/],
    ['no words', line({ select: { ...ONE.select, exact: ' … ' } }), /"select.exact" must be words, not " … "/],
    ['no context', line({ select: { exact: 'We lost' } }), /"select.prefix" must be a text, not undefined/],
    ['nothing to be done', line({ set: undefined }), /one of "set", "drop" and "add"/],
    ['two things to be done', line({ drop: true }), /one of "set", "drop" and "add"/],
    ['nothing set', line({ set: {} }), /"set" must be an object with what is to be set/],
    ['a field that is mistyped', line({ set: { speeker: 'x' } }), /"set.speeker" is unknown; known are speaker, /],
    ['a value that is none', line({ set: { kind: 'quoted' } }), /"set.kind" must be one of direct, mixed, indirect/],
    ['an empty name', line({ set: { speaker: '' } }), /"set.speaker" must be words, or null for nobody, not ""/],
    ['other words for what is added', line({ set: undefined, add: { text: 'x' } }), /"add.text" is unknown/],
    ['drop without true', line({ set: undefined, drop: 'yes' }), /"drop" must be true/],
    ['a field of nobody', line({ author: 'x' }), /"author" is unknown/],
    ['the same claim twice', `${line({})}\n\n${line({ set: { act: 'warns' } })}`, /line 3: .* the claim of line 1;/],
  ])('%s is refused with its line', (_, content, message) => {
    expect(() => parseCorrections(content)).toThrow(CorrectionError)
    expect(() => parseCorrections(content)).toThrow(message)
  })

  test('empty lines, Windows line ends and a byte order mark do no harm', () => {
    expect(parseCorrections(`\uFEFF${line({})}\r\n\r\n${JSON.stringify(OTHER)}\r\n`)).toEqual([ONE, OTHER])
    expect(parseCorrections('')).toEqual([])
  })

  test('whatever the order, the same lines come out, sorted, a correction a line', () => {
    const words = fc.string({ unit: ANY_CHARACTER }).map((text) => `a${text}`)
    const corrections = fc.uniqueArray(
      fc.record({ exact: words, prefix: words, suffix: words }).map((select): Correction => ({ ...ONE, select })),
      { selector: ({ select }) => JSON.stringify(select) },
    )
    fc.assert(
      fc.property(corrections, (all) => {
        const written = renderCorrections(all)
        expect(renderCorrections(all.toReversed())).toBe(written)
        expect(renderCorrections(parseCorrections(written))).toBe(written)
        expect(written.split('\n')).toHaveLength(all.length + 1)
      }),
    )
  })

  test('its lines are as the schema says', () => {
    const validate = new Ajv2020({ strict: false }).compile({ ...SCHEMA.$defs.correction, $defs: SCHEMA.$defs })
    for (const each of [ONE, OTHER]) expect(validate(each)).toBe(true)
    for (const wrong of [
      { ...ONE, set: { kind: 'quoted' } },
      { ...ONE, source: {} },
    ])
      expect(validate(wrong)).toBe(false)
  })
})

test.each([
  ['TRUE', true],
  ['FALSCH', false],
  ['vrai', true],
  ['x', true],
  ['', false],
  ['perhaps', null],
])('the cell %s says %s', (cell, truth) => {
  expect(truthOf(cell)).toBe(truth)
})

test('every field says what it must be, and takes nothing else', () => {
  for (const { what, fits } of Object.values(FIELDS)) {
    expect(what).not.toBe('')
    for (const value of [7, {}, ['a'], undefined]) expect(fits(value)).toBe(false)
  }
})
