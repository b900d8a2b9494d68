import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/attribution/index.ts'
import { readText } from '../../src/input/text/read-text.ts'
import { analyse } from '../../src/text/analyse.ts'

/** Source, cue and content of each attribution of a text. */
async function triples(text: string): Promise<(string | null)[][]> {
  const article = await readText(text, {})
  return attribute(article, analyse(article)).map(({ source, cue, content }) => [
    source && text.slice(source.start, source.end),
    cue && text.slice(cue.start, cue.end),
    content.map(({ start, end }) => text.slice(start, end)).join(' | '),
  ])
}

describe('source, cue and content', () => {
  it.each([
    ['“We are full,” said Odile Marsh, a baker.', ['Odile Marsh, a baker', 'said', 'We are full,']],
    ['Odile Marsh, who bakes, said the shop was full.', ['Odile Marsh, who bakes', 'said', 'the shop was full']],
    ['The shop was full, Odile Marsh said.', ['Odile Marsh', 'said', 'The shop was full']],
    ['According to Odile Marsh, the shop is full.', ['Odile Marsh', 'According to', 'the shop is full']],
    [
      'Odile Marsh (Ind.-Mesa) told reporters that it was late.',
      ['Odile Marsh (Ind.-Mesa)', 'told', 'that it was late'],
    ],
    ['The shop, Odile Marsh said, was full.', ['Odile Marsh', 'said', 'The shop | was full']],
  ])('%s', async (text, expected) => {
    expect((await triples(text))[0]).toEqual(expected)
  })

  it('attributes nothing where nothing is said', async () => {
    expect(await triples('Odile Marsh declined to comment.')).toEqual([])
  })
})
