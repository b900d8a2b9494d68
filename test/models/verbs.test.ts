import { expect, test } from 'vitest'
import { formatVerbs, packVerbs } from '../../scripts/build/tables.mjs'

test('verb forms are packed as lines of forms and what they are, and lines of other base forms', () => {
  const tsv = formatVerbs([
    { base: 'tell', form: 'told', kind: 'D', tenths: 9 },
    { base: 'say', form: 'says', kind: 'Z', tenths: 9 },
    { base: 'say', form: 'said', kind: 'D', tenths: 8 },
    { base: 'lie', form: 'lay', kind: 'D', tenths: 9 },
    { base: 'lay', form: 'lay', kind: 'B', tenths: 5 },
  ])
  expect(tsv.split('\n')[3]).toBe('say\tsaid\tD\t8')
  expect(packVerbs(tsv)).toEqual({
    forms: 'lay\nsaid\nsays\ntold\n:B5 lie:D9\nsay:D8\nsay:Z9\ntell:D9',
    bases: 'lie\nsay\ntell',
  })
})
