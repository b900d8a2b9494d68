import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { statementOf } from '../../src/report/statement.ts'

const statements = async (text: string): Promise<string[]> => {
  const { claims } = await extract(text)
  return claims.map((claim) => statementOf(claim, text))
}

test.each([
  ['“I went cold,” Ines Calder said. “It was late.”', '“I went cold” … “It was late.”'],
  ['"I went cold," Ines Calder said.', '“I went cold”'],
  ['‘I went cold,’ said Ines Calder.', '“I went cold”'],
  ["'I went cold', said Ines Calder.", '“I went cold”'],
  ["``I went cold,'' Ines Calder said.", '“I went cold”'],
  ['“Well,” said Ines Calder, “it is over.”', '“Well” … “it is over.”'],
  ['Ines Calder said: “He told me ‘never’ twice.”', '“He told me ‘never’ twice.”'],
  ['Ines Calder said: \'He told me "never" twice.\'', '“He told me ‘never’ twice.”'],
  ['Ines Calder said that the well was dry.', 'the well was dry'],
  ['Ines Calder said that the well was "bone dry" in May.', 'the well was “bone dry” in May'],
  ["Ines Calder said that the well was 'bone dry'.", 'the well was “bone dry”'],
  ['Ines Calder insisted that was wrong.', 'that was wrong'],
  ['Ines Calder said that there’s no well.', 'there’s no well'],
  ['Ines Calder said that Fox had dug 30 wells.', 'Fox had dug 30 wells'],
  ['Ines Calder said that wells were dry.', 'wells were dry'],
  ['Ines Calder said that theory was wrong.', 'that theory was wrong'],
  ['Ines Calder called that claim "absurd".', 'that claim “absurd”'],
  ['That, Ines Calder said, was a mistake.', 'That … was a mistake'],
  ['The well was dry, Ines Calder said, and the rope was old.', /^The well was dry( … (and )?the rope was old)?$/],
  [
    '“The well is dry. It has been for years.\n\n“The rope is old,” Ines Calder said.',
    '“The well is dry. It has been for years. The rope is old”',
  ],
])('%s', async (text, shown) => {
  const [first = ''] = await statements(text)
  if (typeof shown === 'string') expect(first).toBe(shown)
  else expect(first).toMatch(shown)
})

test('a transcript has no marks, and is shown without', async () => {
  const text = 'CALDER: The well is dry, and has been for years.\n\nFOX: Nobody told me of that.\n\nCALDER: I did.\n'
  const { claims } = await extract(text)
  expect(claims.length).toBeGreaterThan(1)
  for (const claim of claims) {
    expect(claim.quotations).toBeUndefined()
    expect(claim.quoted).toBe(claim.text)
    expect(statementOf(claim, text)).not.toMatch(/[“”]/)
  }
})
