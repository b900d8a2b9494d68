import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { clean, extract } from '../../src/index.ts'
import { trace } from '../../src/pipeline.ts'
import { SCHEMA } from '../../src/schema/schema.ts'
import { claim, document, speaker } from '../support/documents.ts'

const tool = { name: 'whosaid', version: '1' }
const report = (documents: unknown[], errors: unknown[] = []) => ({ schema: 1, tool, documents, errors })

/** The schema with every object closed: what it does not name, we must not write without saying so. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)])
  return { ...Object.fromEntries(entries), ...('properties' in schema ? { additionalProperties: false } : {}) }
}

const validate = new Ajv2020({ strict: false }).compile(closed(SCHEMA) as object)
const problems = (value: unknown): unknown => (validate(value) ? null : validate.errors)

const full = claim({
  via: speaker(),
  act: 'states',
  negated: true,
  addressee: { text: 'us', start: 1, end: 2 },
  when: { text: 'on Monday', start: 1, end: 2, date: '2025-09-01' },
  repeats: [{ start: 1, end: 2, line: 1, column: 1, sourceStart: 3, sourceEnd: 4 }],
  evidence: [{ step: 'name', reason: 'only one', text: 'Fox', start: 0, end: 3 }],
})

test('every field of the vocabulary is in the schema', () => {
  const warnings = [{ code: 'unclosed-quotation', message: 'm', line: 2 }] as const
  expect(problems(report([document([full, claim({ speaker: null, cue: null })], { warnings })]))).toBeNull()
})

test('what the library gives is valid', async () => {
  const text = 'The bridge is open, the mayor said.\n\n“We are glad,” said Ana Ruiz, the mayor of Norwick. “At last.”\n'
  for (const withText of [false, true]) {
    expect(problems(report([await extract(text, { path: 'a.txt', withText, explain: withText })]))).toBeNull()
    expect(problems({ schema: 1, type: 'clean', ...(await clean(text, { withText })) })).toBeNull()
    expect(problems({ schema: 1, type: 'trace', ...(await trace(text)) })).toBeNull()
  }
})

test.each([
  ['a kind that is none', report([document([claim({ kind: 'maybe' as 'direct' })])])],
  ['a claim without a span', report([document([claim({ spans: [] })])])],
  ['a missing field', report([{ ...document([]), warnings: undefined }])],
  [
    'an error code that is not listed',
    report([], [{ source: { path: 'a', id: null }, error: { code: 'x', message: '' } }]),
  ],
  ['another schema', { ...report([]), schema: 2 }],
])('%s is refused', (_, value) => {
  expect(problems(JSON.parse(JSON.stringify(value)))).not.toBeNull()
})

test('the schema speaks of nothing that it does not define', () => {
  const refs = [...JSON.stringify(SCHEMA).matchAll(/#\/\$defs\/(\w+)/g)].map((match) => match[1])
  expect(new Set(refs)).toEqual(new Set(Object.keys(SCHEMA.$defs)))
})
