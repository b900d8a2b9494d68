import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { ERRORS } from '../../src/report/messages.ts'
import { SCHEMA } from '../../src/schema/schema.ts'
import { WARNINGS } from '../../src/warnings.ts'
import { SOURCES } from '../support/sources.ts'

test('what a warning says stands in one table only', () => {
  const codes = new RegExp(`code: '(?:${Object.keys(WARNINGS).join('|')})'`)
  expect(SOURCES.filter(({ code }) => codes.test(code)).map(({ path }) => path)).toEqual([])
})

test('the schema says the same as the program', () => {
  const schema = JSON.stringify(SCHEMA)
  for (const [code, words] of Object.entries({ ...WARNINGS, ...ERRORS }))
    expect(schema).toContain(JSON.stringify({ const: code, description: words }))
  const validate = new Ajv2020({ strict: false }).compile({ ...SCHEMA.$defs.warning, $defs: SCHEMA.$defs })
  expect(validate({ code: 'empty', message: WARNINGS.empty })).toBe(true)
  expect(validate({ code: 'unheard-of', message: '' })).toBe(false)
})
