import { expect, test } from 'vitest'
import { formatVerbs, packVerbs } from '../../scripts/build/tables.mjs'

test('verb forms are packed as a line for each base form', () => {
  const tsv = formatVerbs([
    { base: 'tell', form: 'told', kind: 'D', tenths: 9 },
    { base: 'say', form: 'says', kind: 'Z', tenths: 9 },
    { base: 'say', form: 'said', kind: 'D', tenths: 8 },
  ])
  expect(tsv.split('\n')[1]).toBe('say\tsaid\tD\t8')
  expect(packVerbs(tsv)).toBe('say said:D8 says:Z9\ntell told:D9')
})
