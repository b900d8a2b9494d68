import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/input/text-lines.ts'

describe('lines', () => {
  it('end at every usual break, CRLF counting once', () => {
    const text = 'a\r\nb\rc\n\u2028d\u2029\fe'
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('know how many empty lines stand before them', () => {
    expect(linesOf('a\nb\n\n  \n c').map(({ blanksBefore }) => blanksBefore)).toEqual([0, 0, 2])
  })

  it('know their indent, white space of any width', () => {
    expect(linesOf(' \u00a0\ta ').map(({ indent, start, end }) => [indent, start, end])).toEqual([[3, 3, 4]])
  })
})
