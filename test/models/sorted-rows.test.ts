import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SortedRows } from '../../src/models/sorted-rows.ts'

const key = fc.string({ minLength: 1, maxLength: 6 }).filter((word) => !/[\0-\x1f]/.test(word))
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

it('finds the value of each key that it holds, and of no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key), key, (keys, other) => {
      const rows = new SortedRows(
        keys
          .toSorted(byCodeUnits)
          .map((each) => `${each}\t${each.length}`)
          .join('\n'),
      )
      for (const each of keys) expect(rows.get(each)).toBe(String(each.length))
      expect(rows.get(other)).toBe(keys.includes(other) ? String(other.length) : undefined)
    }),
  )
})

it.each(['', 'a', 'ab\t', 'b'])('has no value for %j in a table of "ab" and "abc"', (other) => {
  expect(new SortedRows('ab\t1\nabc\t2').get(other)).toBeUndefined()
})

it('keeps empty values', () => {
  expect(new SortedRows('ab\t\nabc\t2').get('ab')).toBe('')
})
