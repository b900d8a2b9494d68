import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { DriftIndex, driftOf } from '../../../src/compare/drift/drift-index.ts'
import { driftQuotationsOf } from '../../../src/compare/drift/drift-quotations.ts'
import type { Drift, DriftChange, DriftQuotation } from '../../../src/compare/drift/drift-types.ts'
import { GrowingNumbers } from '../../../src/compare/drift/growing-numbers.ts'
import { VoiceRelations } from '../../../src/compare/drift/voices-apart.ts'
import { WordNumbers } from '../../../src/compare/drift/word-numbers.ts'
import { foldedWords } from '../../../src/compare/folded-words.ts'
import { extract } from '../../../src/index.ts'
import { claim, document } from '../../support/documents.ts'

const LENA = { name: 'Lena Fox', kind: 'person' } as const
const BRIDGE =
  'We have waited 11 years for this bridge. It will not be closed again before the winter, whatever the ministry says.'

let places = 0

/** A quotation in a document of its own, but for what is given. */
function quotation(text: string, fields: Partial<DriftQuotation> = {}): DriftQuotation {
  const start = places++
  const [path, context] = [`${start}.txt`, text]
  return { path, id: null, url: null, published: null, line: 1, start, text, speaker: LENA, context, ...fields }
}

function driftsOf(...quotations: DriftQuotation[]): Drift[] {
  const index = new DriftIndex()
  index.add(quotations)
  return [...index.drifts()]
}

const variantOf = (canonical: string, text: string, fields: Partial<DriftQuotation> = {}) =>
  driftsOf(
    quotation(canonical, { published: '2026-01-01' }),
    quotation(text, { published: '2026-01-02', ...fields }),
  )[0]?.variants

test('who says the same few words is compared with some of those who do, however many they are', () => {
  const compared = vi.spyOn(VoiceRelations.prototype, 'of')
  const letters = (i: number) => String.fromCharCode(97 + (i % 26)).repeat(2 + Math.floor(i / 26))
  const speakers = Array.from({ length: 400 }, (_, i) => ({ name: `Ana R${letters(i)}`, kind: 'person' }) as const)
  driftsOf(...speakers.map((speaker) => quotation('We are glad.', { speaker })))
  expect(compared.mock.calls.length).toBeGreaterThan(0)
  expect(compared.mock.calls.length).toBeLessThan(400 * 60)
  compared.mockRestore()
})

describe('what is different from the longest form', () => {
  test.each<[DriftChange, string]>([
    ['trimmed', 'It will not be closed again before the winter, whatever the ministry says.'],
    ['trimmed', 'We have waited 11 years for this bridge.'],
    ['trimmed', 'We have waited … for this bridge. It will not be closed again before the winter'],
    ['word', 'It will not be closed again before the summer, whatever the ministry says.'],
    ['word', 'We have waited 11 years for that bridge. It will not be closed again before the winter'],
    ['number', 'We have waited 12 years for this bridge. It will not be closed again before the winter'],
    ['negation', 'We have waited 11 years for this bridge. It will be closed again before the winter'],
    ['negation', 'be closed again before the winter, whatever the ministry says.'],
    ['extended', 'It will not be closed again before the winter, whatever the ministry says. Nobody wants that.'],
  ])('%s: %s', (change, text) => {
    expect(variantOf(BRIDGE, text)?.map((variant) => variant.change)).toEqual(['same', change])
  })

  test.each([
    [
      'marks and case',
      'we have waited 11 years for this bridge - It will not be closed again before the winter whatever the ministry says',
    ],
    ['numbers as words', BRIDGE.replace('11', 'eleven')],
    ['long forms', BRIDGE.replace('We have', 'We’ve').replace('will not', 'won’t')],
  ])('nothing by %s', (_, text) => {
    const [variant, ...others] = variantOf(BRIDGE, text) ?? []
    expect(others).toEqual([])
    expect(variant?.sources.map(({ published }) => published)).toEqual(['2026-01-01', '2026-01-02'])
  })

  test('the speaker, where another person is named', () => {
    const speaker = { name: 'Ivo Stern', kind: 'person' } as const
    expect(variantOf(BRIDGE, BRIDGE, { speaker })?.map(({ change }) => change)).toEqual(['same', 'speaker'])
  })

  test.each([
    ['a surname', { name: 'Fox', kind: 'person' } as const],
    ['nobody named', null],
    ['an unnamed source', { name: 'an official', kind: 'unnamed' } as const],
  ])('not the speaker, where the other text has %s', (_, speaker) => {
    expect(variantOf(BRIDGE, BRIDGE, { speaker })?.map(({ change }) => change)).toEqual(['same'])
  })
})

describe('what is not the same quotation', () => {
  const IVO = { name: 'Ivo Stern', kind: 'person' } as const
  test.each<[string, string, string, DriftQuotation['speaker']]>([
    ['few words of two people', 'We are very happy.', 'We are very happy.', IVO],
    ['few words of nobody named', 'We are very happy.', 'We are very happy.', null],
    ['few words within many', BRIDGE, 'before the winter', LENA],
    ['a figure of speech', BRIDGE, 'We have waited 11 years for a new doctor.', LENA],
    [
      'a figure of speech of two people',
      'We will do all that we can to find out what happened.',
      'We will do all that we can',
      IVO,
    ],
    [
      'other words in the same frame',
      'The tram line will not be built next year.',
      'The tram line will be paid by taxes next spring.',
      LENA,
    ],
    ['a word', 'shameful', 'shameful', LENA],
  ])('%s', (_, one, other, speaker) => {
    expect(variantOf(one, other, { speaker })).toBeUndefined()
  })

  test('a quotation that one document has twice', () => {
    expect(driftsOf(quotation(BRIDGE, { path: 'a.txt' }), quotation(BRIDGE, { path: 'a.txt' }))).toEqual([])
  })

  test('what is like a variant, and not like the longest form', () => {
    const words = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima'.split(' ')
    const shifted = (by: number): string =>
      [...words.slice(by), ...words.slice(0, by).map((word) => `${word}s`)].join(' ')
    const found = driftsOf(...[0, 3, 6, 9].map((by) => quotation(shifted(by))))
    for (const { variants } of found) expect(variants.length).toBeLessThan(4)
  })
})

test('a few words are the same quotation where one named person says them', () => {
  const [drift] = driftsOf(
    quotation('a deportation of hope'),
    quotation('A deportation of hope,', { speaker: { name: 'Fox', kind: 'person' } }),
  )
  expect(drift).toMatchObject({ speaker: LENA, documents: 2, copies: 0 })
})

describe('copies of one report', () => {
  const around = `“${BRIDGE}” said Lena Fox on the square before the town hall.`
  test('are told by the sentence around the words', () => {
    const [drift] = driftsOf(
      quotation(BRIDGE, { path: 'b.txt', published: '2026-01-02', context: around }),
      quotation(BRIDGE, { path: 'a.txt', published: '2026-01-01', context: around }),
      quotation(BRIDGE, {
        path: 'c.txt',
        published: '2026-01-03',
        context: `As Lena Fox of the trade union said, “${BRIDGE}”`,
      }),
    )
    expect(drift).toMatchObject({ documents: 2, copies: 1, first: { path: 'a.txt' } })
    expect(drift?.variants[0]?.sources.map(({ path, copies }) => [path, copies.map((copy) => copy.path)])).toEqual([
      ['a.txt', ['b.txt']],
      ['c.txt', []],
    ])
  })

  test('are told by most of their quotations', () => {
    const texts = [
      'one more winter without a bridge',
      'nobody asked the people here',
      'they promised us a ferry instead',
    ]
    const of = (path: string) => texts.map((text, start) => quotation(text, { path, start }))
    const found = driftsOf(...of('a.txt'), ...of('b.txt'), quotation('nobody asked the people here', { path: 'c.txt' }))
    expect(found.map(({ documents, copies }) => [documents, copies])).toEqual([
      [2, 1],
      [1, 1],
      [1, 1],
    ])
  })
})

test('the earliest is first by time, and what has no date comes last', () => {
  const dates = ['2026-03-01', null, '2026-02-28T23:30:00-05:00', '2026-02-28']
  const [drift] = driftsOf(...dates.map((published) => quotation(BRIDGE, { published })))
  expect(drift?.variants[0]?.sources.map(({ published }) => published)).toEqual([dates[3], dates[0], dates[2], null])
  expect(drift?.first.published).toBe('2026-02-28')
})

test('only changed ones', () => {
  const other = 'Nobody told the families that the school would close before Easter.'
  const index = new DriftIndex()
  index.add([
    quotation(BRIDGE),
    quotation(BRIDGE.slice(0, BRIDGE.indexOf('.'))),
    quotation(other),
    quotation(other.replace('Easter', 'summer')),
  ])
  expect([...index.drifts()]).toHaveLength(2)
  expect([...index.drifts({ onlyChanged: true })].map(({ variants }) => variants[1]?.change)).toEqual(['word'])
})

const WORDS =
  'we they will not never build the bridge in winter 11 years for people of Norwick don’t … [the] because'.split(' ')
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }).map((words) => words.join(' '))
const speaker = fc.constantFrom(
  LENA,
  { name: 'Fox', kind: 'person' } as const,
  { name: 'Ivo Stern', kind: 'person' } as const,
  null,
)
const quotations = fc
  .array(fc.record({ text, speaker, published: fc.constantFrom(null, '2026-01-01', '2026-01-02') }), { maxLength: 25 })
  .map((all) => all.map((each, i) => quotation(each.text, { ...each, path: `${i}.txt`, start: i })))

describe('for any quotations', () => {
  test('every variant shares words with the longest form, and its pieces are both texts', () => {
    fc.assert(
      fc.property(quotations, (all) => {
        for (const { variants, canonical } of driftsOf(...all)) {
          const words = new Set(foldedWords(canonical).forms)
          for (const variant of variants) {
            const own = foldedWords(variant.text).forms
            expect(own.filter((form) => words.has(form)).length).toBeGreaterThanOrEqual(own.length * 0.6)
            expect(variant.diff.map((piece) => piece.text).join('')).toBe(variant.text)
            expect(variant.diff.map((piece) => piece.canonical).join('')).toBe(canonical)
            for (const { kind, ...piece } of variant.diff)
              if (kind === 'equal') expect(foldedWords(piece.text).length).toBe(foldedWords(piece.canonical).length)
          }
        }
      }),
    )
  })

  test('each place is in one variant at most', () => {
    fc.assert(
      fc.property(quotations, (all) => {
        const found = driftsOf(...all).flatMap(({ variants }) =>
          variants.flatMap(({ sources }) =>
            sources.flatMap((source) => [source, ...source.copies].map(({ path }) => path)),
          ),
        )
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  test('the order of the documents makes no difference', () => {
    const shuffled = quotations.chain((all) =>
      fc.shuffledSubarray(all, { minLength: all.length }).map((other) => [all, other] as const),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(driftsOf(...other)).toEqual(driftsOf(...all))
      }),
    )
  })

  test('words are the same as everywhere', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 40 })), (any) => {
        const numbers = new WordNumbers()
        const { forms, starts, ends, afterGap } = foldedWords(any.replaceAll('‘', '’'))
        expect(numbers.wordsOf(any)).toMatchObject({ forms, starts, ends, afterGap })
        const [words, places] = [new GrowingNumbers(), new GrowingNumbers()]
        numbers.addTo(any, words, places)
        expect(Array.from(words.view(), (number) => numbers.form(number))).toEqual(forms)
        const isPlaced = [...places.view()].every((place) => place > 0)
        if (isPlaced)
          expect(numbers.placed(words.view(), places.view())).toMatchObject({ forms, starts, ends, afterGap })
        else expect([...places.view()].every((place) => place === 0)).toBe(true)
      }),
    )
  })
})

describe('the quotations of a document', () => {
  test('are those of direct claims as a whole, and of others each by itself', () => {
    const body = 'She called it “a long wait” and “a bad joke”.'
    const mixed = claim({
      kind: 'mixed',
      quoted: 'a long wait … a bad joke',
      quotations: [
        { start: 15, end: 26 },
        { start: 33, end: 43 },
      ],
    })
    const indirect = claim({ kind: 'indirect', quoted: null })
    const source = { path: 'a.txt', id: null, url: null, format: 'text', sha256: '0', text: body } as const
    const found = driftQuotationsOf(document([claim({ quoted: 'We won … we did' }), mixed, indirect], { source }))
    expect(found.map((each) => each.text)).toEqual(['We won … we did', 'a long wait', 'a bad joke'])
  })

  test('are found and compared from articles', async () => {
    const article = (words: string) => `The bridge\n\n“${words}” said Ana Ruiz, the mayor of Norwick.\n`
    const documents = await Promise.all(
      [BRIDGE, BRIDGE.replace('winter', 'summer')].map((words, i) =>
        extract(article(words.replace(/\.$/, ',')), { path: `${i}.txt`, withText: true }),
      ),
    )
    const [drift, ...others] = driftOf(documents)
    expect(others).toEqual([])
    expect(drift?.variants.map(({ change }) => change)).toEqual(['same', 'word'])
    expect(drift?.variants[1]?.diff.filter(({ kind }) => kind !== 'equal')).toEqual([
      { kind: 'changed', text: 'summer, ', canonical: 'winter, ' },
    ])
  })
})
