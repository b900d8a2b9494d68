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
    // Behind a question: how it was asked, who heard it, and what she is.
    ['“Is the shop full?” Odile Marsh asked again.', ['Odile Marsh', 'asked', 'Is the shop full?']],
    ['“Is the shop full?” Odile Marsh asked Hill.', ['Odile Marsh', 'asked', 'Is the shop full?']],
    ['“Is the shop full?” Odile Marsh asked the baker.', ['Odile Marsh', 'asked', 'Is the shop full?']],
    [
      '“Is the shop full?” Odile Marsh, the former director of the Bread Fund in Leeds, said at a fair.',
      ['Odile Marsh, the former director of the Bread Fund in Leeds', 'said', 'Is the shop full?'],
    ],
    ['The shop was full, Odile Marsh said.', ['Odile Marsh', 'said', 'The shop was full']],
    ['According to Odile Marsh, the shop is full.', ['Odile Marsh', 'According to', 'the shop is full']],
    [
      'Odile Marsh (Ind.-Mesa) told reporters that it was late.',
      ['Odile Marsh (Ind.-Mesa)', 'told', 'that it was late'],
    ],
    ['She’s claimed that the shop is full.', ['She', '’s claimed', 'that the shop is full']],
    [
      'Odile Marsh announced yesterday at a fair in Leeds that the shop was full.',
      ['Odile Marsh', 'announced', 'that the shop was full'],
    ],
    [
      'Odile Marsh, 45, owner of a mill, and the next door neighbour of the shop, said: “We are full.”',
      ['Odile Marsh, 45, owner of a mill, and the next door neighbour of the shop', 'said', 'We are full.'],
    ],
    ['The shop, Odile Marsh said, was full.', ['Odile Marsh', 'said', 'The shop | was full']],
  ])('%s', async (text, expected) => {
    expect((await triples(text))[0]).toEqual(expected)
  })

  it('gives a participle past quoted words the subject of its main clause', async () => {
    const text =
      'Odile Marsh says that bringing an end to “free” bread will “absolutely” be part of the plan, saying the shop is full.'
    expect((await triples(text))[1]).toEqual(['Odile Marsh', 'saying', 'the shop is full'])
  })

  it.each([
    // Whoever writes goes on behind what was said.
    ['Odile Marsh said the shop was full, so I left.', ['Odile Marsh', 'said', 'the shop was full']],
    ['Odile Marsh says the shop is full, but when will it close?', ['Odile Marsh', 'says', 'the shop is full']],
    [
      'Odile Marsh pledged that the shop would stay, but some bakers questioned whether it could.',
      ['Odile Marsh', 'pledged', 'that the shop would stay'],
    ],
    ['Odile Marsh asked them to leave — a message that was not heeded.', ['Odile Marsh', 'asked', 'to leave']],
    [
      'While Odile Marsh has said she opposes the plan, her office carves out exceptions.',
      ['Odile Marsh', 'has said', 'she opposes the plan'],
    ],
    ['Those who say that the shop is full left.', ['who', 'say', 'that the shop is full']],
    // What is said goes on.
    [
      'Odile Marsh said the shop was full, but it would close.',
      ['Odile Marsh', 'said', 'the shop was full, but it would close'],
    ],
    [
      'Odile Marsh called for lower fees; a second shop; and a wall.',
      ['Odile Marsh', 'called for', 'lower fees; a second shop; and a wall'],
    ],
    [
      'Odile Marsh called him a kind, loving and admirable man.',
      ['Odile Marsh', 'called', 'him a kind, loving and admirable man'],
    ],
    [
      'Odile Marsh asked me to bake a cake for her aunt, Lena Fox, on Monday.',
      ['Odile Marsh', 'asked', 'to bake a cake for her aunt, Lena Fox, on Monday'],
    ],
  ])('the extent of %s', async (text, expected) => {
    expect((await triples(text))[0]).toEqual(expected)
  })

  it.each([
    ['As Nick of the Norwick Echo says, the shop is full.', 'Nick of the Norwick Echo'],
    ['Prior to May Odile promised that the shop would stay.', 'Odile'],
    ['Odile Marsh, the baker, this past week announced that the shop was full.', 'Odile Marsh, the baker,'],
    [
      'One official, speaking on condition of anonymity because they were not authorized to talk, said that it was late.',
      'One official',
    ],
    ['The change allowed Odile Marsh to claim that the shop was full.', 'Odile Marsh'],
    ['It came in light of Odile Marsh’s announcement that the shop was full.', 'Odile Marsh’s'],
  ])('who speaks in %s', async (text, source) => {
    expect((await triples(text))[0]?.[0]?.replace(/,$/, '')).toBe(source.replace(/,$/, ''))
  })

  it.each([
    ['To a question about “cheap bread,” Odile Marsh said it was dear.', [['Odile Marsh', 'said', 'it was dear']]],
    ['Odile Marsh said as she left the shop, “We are full.”', [['Odile Marsh', 'said', 'We are full.']]],
    [
      'The shop is full, said the bakers, who added that it would close.',
      [
        ['the bakers', 'said', 'The shop is full'],
        ['who', 'added', 'that it would close'],
      ],
    ],
    [
      'Odile Marsh says she came up with it in May.[8][9] A small group left.',
      [['Odile Marsh', 'says', 'she came up with it in May']],
    ],
    ['^ “How a Shop Turns”. The Norwick Echo. Retrieved 4 June 2019.', []],
  ])('all that is said in %s', async (text, expected) => {
    expect(await triples(text)).toEqual(expected)
  })

  it('attributes nothing where nothing is said', async () => {
    expect(await triples('Odile Marsh declined to comment.')).toEqual([])
  })
})
