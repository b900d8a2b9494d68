import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  attributeNameAt,
  IS_INLINE,
  IS_SKIPPED,
  IS_VOID,
  tagNameAt,
} from '../../../src/input/html/dom/element-names.ts'
import { NameTable } from '../../../src/input/html/dom/name-table.ts'

const names = ['a', 'aside', 'h1', 'xml:lang', 'aria-hidden', 'div']
const table = new NameTable(names.map((name) => ({ name })))

it('finds the names that it holds, whatever their case, and no others', () => {
  const any = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 6 }))
  const cased = fc.tuple(any, fc.boolean()).map(([name, upper]) => (upper ? name.toUpperCase() : name))
  fc.assert(
    fc.property(fc.string(), cased, fc.string(), (before, name, behind) => {
      const found = table.at(before + name + behind, before.length, before.length + name.length)
      const lower = name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
      expect(found?.name ?? null).toBe(names.includes(lower) ? lower : null)
    }),
  )
})

it.each([
  ['<IMG src="">', 'img', IS_VOID | IS_INLINE],
  ['<Rt>', 'rt', IS_SKIPPED],
  ['<x-Card>', 'x-card', 0],
])('knows what the name in %s means', (source, name, traits) => {
  const end = source.search(/[ >]/)
  expect(tagNameAt(source, 1, end)).toEqual({ name, traits })
})

it.each([
  ['CLASS', 'class'],
  ['onclick', ''],
  ['class2', ''],
])('of the attribute %j it reads %j', (written, name) => {
  expect(attributeNameAt(written, 0, written.length)).toBe(name)
})
