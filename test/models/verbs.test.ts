import { expect, test } from 'vitest'
import { formatVerbs, packVerbs } from '../../scripts/build/tables.mjs'

test('verb forms are packed as sorted rows of forms, and of other base forms', () => {
  const tsv = formatVerbs([
    { base: 'tell', form: 'told', kind: 'D', tenths: 9 },
    { base: 'say', form: 'says', kind: 'Z', tenths: 9 },
    { base: 'say', form: 'said', kind: 'D', tenths: 8 },
    { base: 'lie', form: 'lay', kind: 'D', tenths: 9 },
    { base: 'lay', form: 'lay', kind: 'B', tenths: 5 },
  ])
  expect(tsv.split('\n')[3]).toBe('say\tsaid\tD\t8')
  expect(packVerbs(tsv)).toEqual({
    forms: 'lay\t:B5 lie:D9\nsaid\tsay:D8\nsays\tsay:Z9\ntold\ttell:D9',
    bases: 'lie\t\nsay\t\ntell\t',
  })
})
