import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NO_LETTERS, NO_PIECE, PieceTable, withLetter } from '../../../src/compare/drift/piece-table.ts'

const hashOf = (piece: string): number =>
  Array.from({ length: piece.length }, (_, at) => piece.charCodeAt(at)).reduce(withLetter, NO_LETTERS)

/** The number of a piece with something before and behind it; added where it is new. */
function numberOf(table: PieceTable, piece: string, hash = hashOf(piece)): number {
  const text = `x ${piece} y`
  const found = table.find(text, 2, 2 + piece.length, hash)
  if (found !== NO_PIECE) return found
  table.add(text, 2, 2 + piece.length, hash)
  return table.size - 1
}

it('numbers pieces as they come, the same one always alike', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 })), (pieces) => {
      const table = new PieceTable()
      const distinct = [...new Set(pieces)]
      expect(pieces.map((piece) => numberOf(table, piece))).toEqual(pieces.map((piece) => distinct.indexOf(piece)))
    }),
  )
})

it('tells pieces of one hash apart, and grows', () => {
  const table = new PieceTable()
  expect(['ab', 'cd', 'ab', 'abc'].map((piece) => numberOf(table, piece, 7))).toEqual([0, 1, 0, 2])
  const many = Array.from({ length: 20_000 }, (_, i) => `piece${i}`)
  const numbers = many.map((piece) => numberOf(table, piece))
  expect(many.map((piece) => numberOf(table, piece))).toEqual(numbers)
  expect(new Set(numbers).size).toBe(many.length)
})
