import { describe, expect, test } from 'vitest'
import { selectorAt } from '../../src/corrections/anchoring/around.ts'
import { extract } from '../../src/pipeline.ts'
import type { Claim, CorrectedFields, Correction, Document } from '../../src/types.ts'

const PARAGRAPHS = [
  'The ferry to Merrow will not sail before May, its owners announced on Monday after a week of talks.',
  '“We have looked at the hull and we do not like what we saw,” said Marta Hale, the harbour master of Merrow.',
  'Islanders had hoped for April. “No,” said Hale when she was asked again on Tuesday.',
  '“There is bread for ten days,” said Jonas Fox, a baker, “and after that we shall all be fishing.”',
  'The council said the mail would come by air. “No,” said Fox, asked whether that was enough.',
]
const page = (paragraphs: readonly string[] = PARAGRAPHS): string =>
  `Ferry stays in port\n\n${paragraphs.join('\n\n')}\n`

const find = (document: Document, beginning: string, at = 0): Claim => {
  const claim = document.claims.filter(({ text }) => text.startsWith(beginning))[at]
  if (!claim) throw new Error(`no claim begins “${beginning}”`)
  return claim
}

const PATH = 'ferry.txt'
const read = (text: string, corrections: readonly Correction[] = [], explain = false): Promise<Document> =>
  extract(text, { path: PATH, withText: true, explain, ...(corrections.length ? { corrections } : {}) })

/** What a person wants of the claim that begins so, on the page as it was. */
async function correcting(beginning: string, what: Pick<Correction, 'set' | 'drop'>, at = 0): Promise<Correction> {
  const document = await read(page())
  const { spans, text } = find(document, beginning, at)
  const extent = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  return { source: { path: PATH }, select: selectorAt(document.source.text ?? '', extent, text), ...what }
}

const set = (fields: CorrectedFields) => ({ set: fields })
const codes = ({ warnings }: Document): string[] => warnings.map(({ code }) => code)
const corrected = ({ claims }: Document): Claim[] => claims.filter((claim) => claim.corrected)

describe('a correction is applied', () => {
  const added = 'The weather had been bad all week, and the harbour was full of boats from the north.'
  const addedAt = (i: number): string => page([...PARAGRAPHS.slice(0, i), added, ...PARAGRAPHS.slice(i)])
  test.each([
    ['as the page was', page()],
    ['with a paragraph before', addedAt(1)],
    ['with a paragraph behind', addedAt(2)],
    [
      'with other marks and spaces',
      page().replaceAll('“', '"').replaceAll('”', '"').replace('hull and we', 'hull\nand we'),
    ],
    ['its attribution being changed', page().replace('said Marta Hale', 'added Marta Hale')],
  ])('%s', async (_, text) => {
    const correction = await correcting('We have looked', set({ speaker: 'Ines Moor', role: 'surveyor' }))
    const document = await read(text, [correction])
    expect(codes(document)).toEqual([])
    expect(corrected(document)).toHaveLength(1)
    expect(find(document, 'We have looked')).toMatchObject({
      corrected: true,
      confidence: 1,
      speaker: {
        name: 'Ines Moor',
        role: 'surveyor',
        roles: ['surveyor'],
        kind: 'person',
        mention: expect.stringMatching(/Hale/),
      },
    })
    expect(document.speakers.find(({ name }) => name === 'Ines Moor')).toMatchObject({ claims: 1, role: 'surveyor' })
  })

  test.each([0, 1])('to the one of two claims of the same words that is meant (%i)', async (at) => {
    const correction = await correcting('No', set({ speaker: 'Ines Moor' }), at)
    for (const text of [page(), addedAt(2), addedAt(4)]) {
      const document = await read(text, [correction])
      expect(codes(document)).toEqual([])
      expect([0, 1].map((i) => find(document, 'No', i).corrected === true)).toEqual([at === 0, at === 1])
    }
  })
})

describe('a correction is an orphan, and nothing else is touched', () => {
  test.each([
    ['a word of the quotation being changed', 'We have looked', page().replace('the hull', 'the keel')],
    ['a word having come in', 'We have looked', page().replace('do not like', 'do not much like')],
    ['a sum being changed', 'There is bread', page().replace('ten days', '10 days')],
    ['the paragraph being gone', 'We have looked', page(PARAGRAPHS.toSpliced(1, 1))],
    ['a few words standing elsewhere only', 'No', page(PARAGRAPHS.toSpliced(2, 1))],
  ])('%s', async (_, beginning, text) => {
    const correction = await correcting(beginning, set({ speaker: 'Ines Moor' }))
    const [document, plain] = [await read(text, [correction]), await read(text)]
    expect(codes(document)).toEqual(['orphan-correction'])
    expect(document.claims).toEqual(plain.claims)
  })

  test('that says its words and why', async () => {
    const correction = await correcting('We have looked', { drop: true })
    const { warnings } = await read(page(PARAGRAPHS.toSpliced(1, 1)), [correction])
    expect(warnings[0]?.message).toContain('“We have looked at the hull and we do not like what we saw”: they do not')
  })

  test('the same words standing twice with nothing of what stood around them', async () => {
    const { select, ...rest } = await correcting('No', set({ speaker: 'Ines Moor' }))
    const other = { ...rest, select: { ...select, prefix: 'quite other words', suffix: 'than those' } }
    const document = await read(page(), [other])
    expect(document.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/“No”: they stand in several/),
    ])
    expect(corrected(document)).toEqual([])
  })
})

test('a correction of another document is passed over in silence', async () => {
  const correction = await correcting('We have looked', set({ speaker: 'Ines Moor' }))
  for (const source of [{ path: 'other.txt' }, { url: 'https://example.org/ferry' }, { path: PATH, id: '7' }])
    expect(await read(page(), [{ ...correction, source }])).toEqual(await read(page()))
})

test('a document with an address is known by it, wherever it lies', async () => {
  const url = 'https://example.org/ferry'
  const correction = { ...(await correcting('We have looked', set({ speaker: 'Ines Moor' }))), source: { url } }
  const document = await extract(page(), { path: 'copy/of/it.txt', url, corrections: [correction] })
  expect(corrected(document)).toHaveLength(1)
})

describe('what is set', () => {
  test.each<[string, CorrectedFields, object]>([
    ['nobody', { speaker: null }, { speaker: null }],
    [
      'somebody whom the page knows, with role',
      { speaker: 'Jonas Fox' },
      { speaker: { name: 'Jonas Fox', role: 'baker' } },
    ],
    [
      'a fuller form of the name keeps the role',
      { speaker: 'Marta Ann Hale' },
      { speaker: { role: expect.stringContaining('harbour master') } },
    ],
    [
      'somebody else takes over nothing',
      { speaker: 'Ines Moor' },
      { speaker: { role: null, roles: [], kind: 'person' } },
    ],
    ['a role alone', { role: 'pilot' }, { speaker: { name: 'Marta Hale', role: 'pilot' } }],
    ['a kind of speaker', { speaker: 'the pilots', speaker_kind: 'group' }, { speaker: { kind: 'group' } }],
    ['act and negation', { act: 'warns', negated: true }, { act: 'warns', negated: true }],
    ['an indirect claim has no quotation', { kind: 'indirect' }, { kind: 'indirect', quoted: null }],
    ['who reports it', { via: 'Jonas Fox' }, { via: { name: 'Jonas Fox', role: 'baker' } }],
    ['fewer words', { text: 'we do not like what we saw' }, { text: 'we do not like what we saw', kind: 'direct' }],
  ])('%s', async (_, fields, expected) => {
    const document = await read(page(), [await correcting('We have looked', set(fields))])
    const [claim] = corrected(document)
    expect(claim).toMatchObject(expected)
    for (const { start, end } of claim?.spans ?? [])
      expect(claim?.text).toContain(document.source.text?.slice(start, end).replace(/,$/, ''))
    if (fields.kind === 'indirect') expect(claim).not.toHaveProperty('quotations')
  })

  test('the key stays, so that a later review knows the claim', async () => {
    const { key } = find(await read(page()), 'We have looked')
    const document = await read(page(), [
      await correcting('We have looked', set({ text: 'we do not like what we saw' })),
    ])
    expect(corrected(document).map((claim) => claim.key)).toEqual([key])
  })

  test('--explain tells who corrected', async () => {
    const correction = { ...(await correcting('We have looked', set({ act: 'warns' }))), by: 'ann', at: '2026-11-27' }
    const [claim] = corrected(await read(page(), [correction], true))
    expect(claim?.evidence?.at(-1)).toEqual({ step: 'correction', reason: 'put right by a person; ann; 2026-11-27' })
  })
})

test('what is dropped is not there; the others keep ids and keys', async () => {
  const plain = await read(page())
  const document = await read(page(), [await correcting('We have looked', { drop: true })])
  expect(document.claims).toEqual(plain.claims.filter(({ text }) => !text.startsWith('We have looked')))
})

describe('what is added', () => {
  const adding = (exact: string, add: Correction['add'] = { speaker: 'Jonas Fox' }): Correction => ({
    source: { path: PATH },
    select: { exact, prefix: '', suffix: '' },
    ...(add ? { add } : {}),
  })

  test('stands in its place, indirect where no marks are, under a key of its own', async () => {
    const document = await read(page(), [adding('Islanders had hoped for April.')])
    const [claim] = corrected(document)
    expect(claim).toMatchObject({
      kind: 'indirect',
      text: 'Islanders had hoped for April.',
      quoted: null,
      rule: 'correction',
      act: 'states',
      cue: null,
      speaker: { name: 'Jonas Fox', role: 'baker' },
    })
    const starts = document.claims.map(({ spans }) => spans[0]?.start ?? 0)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    for (const name of ['id', 'key'] as const)
      expect(new Set(document.claims.map((each) => each[name])).size).toBe(starts.length)
  })

  test('a quotation in several parts, of which whosaid had found the claim', async () => {
    const exact = 'There is bread for ten days … and after that we shall all be fishing.'
    const document = await read(page(), [adding(exact, { speaker: 'Ines Moor' })])
    expect(corrected(document)).toMatchObject([{ kind: 'direct', speaker: { name: 'Ines Moor' } }])
    expect(document.claims).toHaveLength((await read(page())).claims.length)
  })

  test('takes the place of what overlaps it', async () => {
    const document = await read(page(), [adding('looked at the hull and we do not like')])
    const [claim] = corrected(document)
    expect(claim).toMatchObject({ kind: 'direct', quoted: 'looked at the hull and we do not like' })
    expect(document.claims.filter(({ text }) => text.includes('the hull'))).toEqual([claim])
  })

  test('is an orphan where its words are not', async () => {
    expect(codes(await read(page(), [adding('Islanders had hoped for March.')]))).toEqual(['orphan-correction'])
  })
})

test('the library refuses what is no correction', async () => {
  const { extract: face } = await import('../../src/index.ts')
  // What plain JavaScript may give.
  const wrong = [{ source: { path: PATH }, select: { exact: 'x', prefix: '', suffix: '' } }] as unknown as Correction[]
  await expect(face(page(), { corrections: wrong })).rejects.toThrow(/"corrections" is wrong: \[0\]: one of "set"/)
})
