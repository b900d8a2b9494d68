import { describe, expect, it } from 'vitest'
import { unwrap } from '../../../src/input/text/unwrap.ts'
import { linesOf } from '../../../src/input/text-lines.ts'

const paragraphs = (text: string) =>
  unwrap(text, linesOf(text)).map(({ first, last }) => text.slice(first.start, last.end).replace(/\s+/g, ' '))

const WRAPPED = `The ferry left the harbour at nine with forty people on board, most
of them on their way to the fair. It came back an hour later. Nobody
knew why, and the captain would not say. At noon it left again, this
time with a second boat in tow and a doctor on deck who was, as some
said later, no doctor at all but a baker from the next village. Word
of it went round.

The fair went on without them.`

describe('hard-wrapped text', () => {
  it('is joined into paragraphs', () => {
    const [first, second, ...rest] = paragraphs(WRAPPED)
    expect(first).toMatch(/^The ferry left .* went round\.$/)
    expect(second).toBe('The fair went on without them.')
    expect(rest).toEqual([])
  })

  it.each([
    ['menus', 'home\nabout us\ncontact'],
    ['headlines', 'Ferry runs aground in the fog\nMill to reopen in spring'],
    ['lists', 'bring these:\n• a warm coat and two pairs of socks\n• bread'],
    ['paragraphs without empty lines', 'She said that it was over.\nHe went home to the mill.'],
    ['a byline under its headline', 'The long way home from the mill and back again to the\nby Ana Ruiz'],
  ])('leaves %s alone', (_, text) => {
    expect(paragraphs(text)).toEqual(text.split('\n'))
  })

  it('joins a sentence that a page has broken around a link', () => {
    expect(paragraphs('The council said in a long statement that it\nregretted the delay.')).toHaveLength(1)
  })
})
