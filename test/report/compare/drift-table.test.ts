import { stripVTControlCharacters } from 'node:util'
import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { DriftIndex } from '../../../src/compare/drift/drift-index.ts'
import type { Drift, DriftQuotation } from '../../../src/compare/drift/drift-types.ts'
import { driftReport } from '../../../src/report/compare/drift-table.ts'
import { recordLine } from '../../../src/report/json.ts'
import { widthOf } from '../../../src/report/wrap.ts'

const place = { id: null, url: null, line: 7, start: 0, context: '' }
const LENA = { name: 'Lena Fox', kind: 'person' } as const
const WORDS = 'We have waited eleven years for this bridge, and it will not be closed before the winter.'

function driftOfTexts(...quotations: Partial<DriftQuotation>[]): Drift {
  const index = new DriftIndex()
  for (const [i, fields] of quotations.entries())
    index.add([{ ...place, path: `${i}.txt`, published: `2026-01-0${i + 1}`, text: WORDS, speaker: LENA, ...fields }])
  const [drift] = index.drifts()
  if (!drift) throw new Error('no drift was found')
  return drift
}

const DRIFT = driftOfTexts(
  {},
  { text: WORDS.replace('closed', 'opened').replace('eleven', 'twelve') },
  { text: 'it will not be closed before the winter.' },
  { speaker: { name: 'Ivo Stern', kind: 'person' } },
)

test('shows the longest form, and each variant with its changed words marked', () => {
  expect(driftReport({ width: 70, style: new Chalk({ level: 0 }) })(DRIFT)).toBe(`\
Lena Fox · 4 documents · first 2026-01-01 0.txt:7
longest   We have waited eleven years for this bridge, and it will not
          be closed before the winter.
          2026-01-01 0.txt:7
number    We have waited [-eleven-] {+twelve+} years for this bridge,
          and it will not be [-closed-] {+opened+} before the winter.
          2026-01-02 1.txt:7
trimmed   … it will not be closed before the winter.
          2026-01-03 2.txt:7
speaker   We have waited eleven years for this bridge, and it will not
          be closed before the winter.
          2026-01-04 3.txt:7 Ivo Stern
`)
})

test.each([
  ['1 copy', 1],
  ['2 copies', 2],
])('tells of %s', (told, copies) => {
  const shown = driftReport({ width: 70, style: new Chalk({ level: 0 }) })({ ...DRIFT, copies })
  expect(shown).toMatch(new RegExp(`^Lena Fox · 4 documents, ${told} · first `))
})

test('colours take the place of marks', () => {
  const shown = driftReport({ width: 70, style: new Chalk({ level: 1 }) })(DRIFT)
  expect(shown).toMatch(/\u001b\[31m ?eleven\u001b\[39m/)
  expect(stripVTControlCharacters(shown)).not.toMatch(/\[-|\{\+/)
})

test.each([20, 40, 200])('nothing is wider than %i columns', (width) => {
  const lines = driftReport({ width, style: new Chalk({ level: 0 }) })(DRIFT).split('\n')
  expect(lines.filter((line) => widthOf(line) > width)).toEqual([])
})

test('no control sequence of a quotation reaches the terminal', () => {
  const drift = driftOfTexts({}, { text: `${WORDS.slice(0, -1)}\u001b[31m.` })
  expect(driftReport({ width: 80, style: new Chalk({ level: 0 }) })(drift)).not.toContain('\u001b')
})

test('is a line of JSON', () => {
  const line = recordLine('drift', DRIFT)
  expect(JSON.parse(line)).toEqual({ schema: 1, type: 'drift', ...DRIFT })
  expect(line.endsWith('}\n')).toBe(true)
})
