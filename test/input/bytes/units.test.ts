import { expect, test } from 'vitest'
import { binaryString } from '../../../src/input/bytes/units.ts'

test('every byte keeps its number', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256)
  const text = binaryString(bytes)
  expect(text).toHaveLength(bytes.length)
  expect(Array.from(text, (unit) => unit.charCodeAt(0))).toEqual([...bytes])
})
