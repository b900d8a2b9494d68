import { describe, expect, test } from 'vitest'
import { clean, extract } from '../src/index.ts'
import type { Vocabulary } from '../src/types.ts'

const said = async (text: string, vocabulary?: Vocabulary) =>
  (await extract(text, vocabulary ? { vocabulary } : {})).claims.map(
    ({ speaker, cue, text: words }) => `${speaker?.name} ${cue?.lemma}: ${words}`,
  )

describe('cues', () => {
  const vocabulary = { cues: ['grouse', 'snivel', 'hold forth', 'pooh-pooh'] }

  test.each([
    ['Ines Calder groused that the well was dry.', 'Ines Calder grouse: that the well was dry'],
    ['Ines Calder grouses that the well is dry.', 'Ines Calder grouse: that the well is dry'],
    ['Ines Calder has been grousing that the well was dry.', 'Ines Calder grouse: that the well was dry'],
    ['“The well is dry,” snivelled Ines Calder.', 'Ines Calder snivel: The well is dry'],
    ['Ines Calder snivels that the well is dry.', 'Ines Calder snivel: that the well is dry'],
    ['Ines Calder is holding forth that the well is dry.', 'Ines Calder hold forth: that the well is dry'],
  ])('%s', async (text, claim) => {
    expect(await said(text, vocabulary)).toEqual([claim])
  })

  test.each(['Ines Calder shot a grouse in the woods.', 'The grouse that Ines Calder shot was old.'])(
    'no cue: %s',
    async (text) => {
      expect(await said(text, vocabulary)).toEqual([])
    },
  )
})

test('roles', async () => {
  const text = 'Odd Larsen was there as harbour reeve. “I overslept,” the reeve said.'
  expect(await said(text, { roles: ['harbour reeve'] })).toEqual(['Odd Larsen say: I overslept'])
  expect(await said(text)).toEqual(['reeve say: I overslept'])
})

describe('boilerplate', () => {
  const text = `The well of Merrow is dry, and nobody knows why.

Read more in the Echo

Ines Calder looked into it on Monday, and saw a frog.

More from Odd Larsen: the frog`

  test('whole lines and beginnings are dropped', async () => {
    const { dropped } = await clean(text, {
      vocabulary: { boilerplate: ['read  MORE in the echo', 'more from *', 'the well'] },
    })
    const own = dropped.filter(({ rule }) => rule === 'own-line')
    expect(own.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Read more in the Echo',
      'More from Odd Larsen: the frog',
    ])
  })
})

describe('aliases', () => {
  const vocabulary = { aliases: { AOC: 'Alexandria Ocasio-Cortez', 'the Echo': 'Merrow Echo', Bobs: 'Robert Larsen' } }

  test.each([
    ['“It is late,” AOC said.', 'Alexandria Ocasio-Cortez say: It is late'],
    ['Alexandria Ocasio-Cortez came at ten. “It is late,” AOC said.', 'Alexandria Ocasio-Cortez say: It is late'],
    ['“It is late,” said Bobs.', 'Robert Larsen say: It is late'],
  ])('%s', async (text, claim) => {
    expect(await said(text, vocabulary)).toEqual([claim])
  })
})

test('a vocabulary is forgotten when its article is done', async () => {
  const text = 'Ines Calder groused that the well was dry. “It is late,” AOC said.'
  const before = await said(text)
  await Promise.all([said(text, { cues: ['grouse'], roles: ['well'], aliases: { AOC: 'X Y' } }), said(text)])
  expect(await said(text)).toEqual(before)
})
