import { expect, test } from 'vitest'
import { decoded, packedWhereLong, unpacked } from '../../src/batch/packed-text.ts'

const pieces = (count: number): string[] => Array.from({ length: count }, (_, i) => `“No. ${i},” said 🦊 Fox.\n`)

test('a short text is joined', () => {
  expect(packedWhereLong(pieces(3))).toBe(pieces(3).join(''))
})

test.each([
  ['of one long piece', ['a'.repeat(5_000_000)]],
  ['of a long piece of wide characters', ['b', '“”'.repeat(2_000_000), 'c']],
])('a text %s is the same again', (_, given) => {
  const packed = packedWhereLong(given)
  if (typeof packed === 'string') throw new Error('not packed')
  expect([...decoded(unpacked(packed))].join('') === given.join('')).toBe(true)
})

test('a long one is packed, and is the same again', () => {
  const packed = packedWhereLong(pieces(100_000))
  if (typeof packed === 'string') throw new Error('not packed')
  expect(packed.length).toBeGreaterThan(1)
  const bytes = packed.reduce((sum, part) => sum + part.length, 0)
  expect(bytes).toBeLessThan(pieces(100_000).join('').length / 3)
  expect([...decoded(unpacked(packed))].join('')).toBe(pieces(100_000).join(''))
})
