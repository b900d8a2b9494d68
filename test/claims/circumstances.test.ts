import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'

type Told = { addressee?: string; medium?: string; when?: string }

const tolds = async (text: string): Promise<Told[]> =>
  (await extract(text, { all: true })).claims.map(({ addressee, medium, when }) => {
    for (const found of [addressee, medium, when]) {
      if (found) expect(text.slice(found.start, found.end)).toBe(found.text)
    }
    return {
      ...(addressee ? { addressee: addressee.text } : {}),
      ...(medium ? { medium: medium.text } : {}),
      ...(when ? { when: when.text } : {}),
    }
  })

test.each<[string, Told]>([
  ['“The sea is high,” Odd Larsen told a crowd of farmers in Merrow.', { addressee: 'a crowd of farmers' }],
  [
    '“The sea is high,” the ferryman Odd Larsen told the Merrow Echo on Monday.',
    { addressee: 'the Merrow Echo', when: 'on Monday' },
  ],
  [
    '“The sea is high,” said Odd Larsen in an email to the Echo on Monday.',
    { medium: 'in an email to the Echo', when: 'on Monday' },
  ],
  [
    '“The sea is high,” Odd Larsen told them in a letter dated 4 May 2030.',
    { addressee: 'them', medium: 'in a letter', when: '4 May 2030' },
  ],
  [
    'Speaking to reporters in Merrow on Tuesday, Odd Larsen said the sea was high.',
    { addressee: 'reporters', when: 'on Tuesday' },
  ],
  ['Odd Larsen, speaking at a news conference, said the sea was high.', { medium: 'at a news conference' }],
  ['Odd Larsen on Tuesday said the sea was high.', { when: 'on Tuesday' }],
  ['Last month, Odd Larsen told the council that the sea was high.', { addressee: 'the council', when: 'Last month' }],
  // What is part of the words said, or of another clause, is no circumstance of the saying.
  ['Odd Larsen said the sea had been high on Tuesday.', {}],
  ['“I told Ana in a letter on Monday,” Odd Larsen said.', {}],
  ['“The sea is high,” Odd Larsen said to applause.', {}],
  ['“The sea is high,” Odd Larsen said, referring to the tide on Monday.', {}],
  ['“The sea is high,” Odd Larsen said of Monday’s tide.', {}],
])('%s', async (text, told) => {
  expect(await tolds(text)).toContainEqual(told)
})

test('each claim of a sentence has its own circumstances', async () => {
  const found = await tolds(
    '“The sea is high,” Odd Larsen said on Monday, and on Tuesday Ana Ruiz told the council: “It is not.”',
  )
  expect(found).toEqual([{ when: 'on Monday' }, { addressee: 'the council', when: 'on Tuesday' }])
})
