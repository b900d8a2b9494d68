import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Spool } from '../../src/claims/spool.ts'
import { written } from '../../src/report/report.ts'
import { tablePieces } from '../../src/report/table.ts'
import { ANY_CHARACTER } from '../support/any-text.ts'
import { claim, document, speaker } from '../support/documents.ts'

const plain = (text: string): string => text
const look = { width: 100, style: { bold: plain, gray: plain, red: plain, magenta: plain } }

test('what is kept comes back in its order, however much it is', () => {
  const item = fc.record({ name: fc.string({ unit: ANY_CHARACTER }), rows: fc.array(fc.integer()) })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), fc.integer({ min: 1, max: 600 }), (items, size) => {
      const spool = new Spool<(typeof items)[number]>()
      for (const each of items) spool.add(each, size)
      expect([...spool]).toEqual(items)
      expect([...spool]).toEqual(items)
    }),
  )
})

test('a speaker of more claims than are laid out at once is named once, and nothing is lost', () => {
  const said = Array.from({ length: 1201 }, (_, i) =>
    claim({ text: `number ${i}`, speaker: speaker({ name: 'Ana Ruiz', role: null }) }),
  )
  const lines = written(tablePieces(look), document([...said, claim({ speaker: speaker({ name: 'Bo Lind' }) })])).split(
    '\n',
  )
  const table = lines.slice(2)
  expect(table.filter((line) => line.includes('Ana Ruiz'))).toHaveLength(1)
  expect(table.flatMap((line) => line.match(/number \d+/) ?? [])).toEqual(said.map(({ text }) => text))
  expect(table.findIndex((line) => line.includes('Bo Lind'))).toBe(1201)
})
