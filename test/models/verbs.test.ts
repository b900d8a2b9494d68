import { expect, test } from 'vitest'
import { formatVerbs, packVerbs } from '../../scripts/build/tables.mjs'

test('verb forms are packed as lines of forms and what they are, and of other base forms', () => {
  const tsv = formatVerbs([
    { base: 'tell', form: 'told', kind: 'D', tenths: 9 },
    { base: 'say', form: 'says', kind: 'Z', tenths: 9 },
    { base: 'say', form: 'said', kind: 'D', tenths: 8 },
    { base: 'lie', form: 'lay', kind: 'D', tenths: 9 },
    { base: 'lay', form: 'lay', kind: 'B', tenths: 5 },
  ])
  expect(tsv.split('\n')[3]).toBe('say\tsaid\tD\t8')
  expect(packVerbs(tsv)).toEqual({
    forms: 'lay\n:B5 lie:D9\nsaid\nsay:D8\nsays\nsay:Z9\ntold\ntell:D9',
    bases: 'lie\nsay\ntell',
  })
})
