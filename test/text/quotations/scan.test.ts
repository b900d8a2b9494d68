import { describe, expect, it } from 'vitest'
import { MARKS } from '../../../src/lexicon/marks.ts'
import { marksByBlock, quotationsOf } from '../../../src/text/quotations/scan.ts'
import { Block } from '../../../src/types.ts'

function quoted(text: string): string[] {
  const block = new Block(0, text.length)
  const found = quotationsOf(text, block, marksByBlock(text, [block])[0] ?? [], null)
  return found.map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd))
}

describe('quotation marks', () => {
  it('of some blocks only are those that they have among all', () => {
    const paragraphs = ['“Yes,” he said.', '“No,” she said, “never.”', 'He said "so".']
    const text = paragraphs.join('\n\n')
    const blocks = paragraphs.map((words) => new Block(text.indexOf(words), text.indexOf(words) + words.length))
    const all = marksByBlock(text, blocks)
    expect(all.map(({ length }) => length)).toEqual([2, 4, 2])
    for (const [i, block] of blocks.entries()) expect(marksByBlock(text, [block])).toEqual([all[i]])
    expect(marksByBlock(text, [])).toEqual([])
  })

  it.each(MARKS.map((row) => [row.id, row.example] as const))('%s: its example is found', (_, example) => {
    expect(quoted(example)).toHaveLength(1)
  })

  it.each([
    ['“They will not stop," he said.', ['They will not stop,']],
    ['He said "no" and “yes”.', ['no', 'yes']],
    ['“He told me, ‘Go home,’ and I went,” she said.', ['He told me, ‘Go home,’ and I went,']],
    ["The workers' union said the '90s were over.", []],
    ["'We are ready,' said Ms Okafor. 'The ships' crews are not.'", ['We are ready,', "The ships' crews are not."]],
    ["It's rock 'n' roll, he said.", []],
    ['He is 6\'2" tall, she said.', []],
    ['« La maison est vide », dit-elle.', ['La maison est vide']],
    ['„Die Halle ist leer“, sagte sie.', ['Die Halle ist leer']],
    ['„Sala jest pusta”, powiedziała.', ['Sala jest pusta']],
    ["``We left,'' she said.", ['We left,']],
    ['“We left, she said.', ['We left,']],
    ['No marks at all.', []],
  ])('%s', (text, inner) => {
    expect(quoted(text)).toEqual(inner)
  })

  it('links a paragraph that opens again to the one that was not closed', () => {
    const text = '“One.\n“Two.”'
    const blocks = [new Block(0, 5), new Block(6, text.length)]
    const marks = marksByBlock(text, blocks)
    const [first] = quotationsOf(text, blocks[0] ?? new Block(0, 0), marks[0] ?? [], null)
    const [second] = quotationsOf(text, blocks[1] ?? new Block(0, 0), marks[1] ?? [], first ?? null)
    expect(first?.closed).toBe(false)
    expect(second?.continues).toBe(first)
  })
})
