import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, extract } from '../src/index.ts'
import type { Claim, Span } from '../src/types.ts'
import { ANY_CHARACTER } from './support/any-text.ts'

const MARKS = ['"', '“', '”', '‘', '’', "'", '«', '»', '„', '‟', '‹', '›', '「', '」', '``', "''", '`']
const NAMES = [
  'Ada Quist',
  'Quist',
  'Ms. Quist',
  'Sen. Bo Ferris (L-Carrow)',
  'Ferris',
  'the mayor',
  'Tolland Water',
  'she',
  'they',
  'O’Dell',
]
const CUES = [
  'said',
  'says',
  'told reporters',
  'according to',
  'asked',
  'added that',
  'called it',
  'denied',
  ':',
  '—',
  'who said',
  'saying',
]
const WORDS = [
  'the',
  'river',
  'is',
  'ours',
  'and',
  'not',
  'on Friday',
  'in a statement',
  'so-called',
  '12',
  '6\'2"',
  '’90s',
  'rock ’n’ roll',
  'U.S.',
  'Dr.',
]
const STOPS = ['.', ',', '?', '!', '…', ';', '. ', ', ', ' (', ') ', ' – ']
const BREAKS = [' ', '\n', '\r\n', '\n\n', '\r\n\r\n', '\t', '\u00a0', '\u2028', '\f']
const ODD = [
  '😀',
  'e\u0301',
  '\ud800',
  '\udc00',
  '日本語',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '<p>',
  '&quot;',
  'Q:',
  'A:',
  '* ',
  'Also read',
  'By Ada Quist',
]

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS, ...NAMES).map((text) => ` ${text}`) },
  { weight: 3, arbitrary: fc.constantFrom(...CUES).map((text) => ` ${text}`) },
  { weight: 3, arbitrary: fc.constantFrom(...STOPS) },
  { weight: 2, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
)
const soup = fc.array(piece, { maxLength: 160 }).map((pieces) => pieces.join(''))

/** Sentences as they might stand in an article, so that claims come out of most texts. */
const sentence = fc
  .record({
    opening: fc.constantFrom(...MARKS),
    closing: fc.constantFrom(...MARKS),
    words: fc.array(fc.constantFrom(...WORDS, ...NAMES), { minLength: 1, maxLength: 9 }),
    stop: fc.constantFrom('.', ',', '?', ''),
    name: fc.constantFrom(...NAMES),
    cue: fc.constantFrom(...CUES),
    order: fc.nat(3),
  })
  .map(({ opening, closing, words, stop, name, cue, order }) => {
    const quotation = `${opening}${words.join(' ')}${stop}${closing}`
    const orders = [
      `${quotation} ${name} ${cue}.`,
      `${quotation} ${cue} ${name}.`,
      `${name} ${cue} ${quotation}.`,
      quotation,
    ]
    return orders[order] ?? quotation
  })
const prose = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n\n', '\r\n\r\n', '\n')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))

const texts = fc.oneof(soup, prose, fc.string({ unit: ANY_CHARACTER, maxLength: 200 }))

const wordsBetween = (text: string, kept: readonly Span[], from: number, to: number): boolean =>
  kept.some(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(text.slice(Math.max(from, start), Math.max(from, Math.min(to, end)))),
  )
const letters = (text: string | null): string => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '')

const cut = (text: string, { start, end }: Span): string => text.slice(start, end)

/** Line and column as an editor counts them: LF, CRLF and CR end a line. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\n/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

type Found = Promise<{ text: string; claims: readonly Claim[] }>

/** All properties are tried on the same texts, other ones each time: each is read once. */
const seed = Math.trunc(Math.random() * 2 ** 31)
const met = new Map<string, Found>()

function claimsOf(input: string): Found {
  const found = met.get(input) ?? read(input)
  met.set(input, found)
  return found
}

async function read(input: string): Found {
  const { source, claims } = await extract(input, { withText: true, all: true })
  return { text: source.text ?? input, claims }
}

const holds = (check: (text: string, claims: readonly Claim[], input: string) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(texts, async (input) => {
      const { text, claims } = await claimsOf(input)
      check(text, claims, input)
    }),
    { numRuns: 300, seed },
  )

describe('whatever the text', () => {
  test('a claim has the words of the text at its spans, joined by … where words of the body stand between', () =>
    fc.assert(
      fc.asyncProperty(texts, async (input) => {
        const { text, claims } = await claimsOf(input)
        const { kept } = await clean(input)
        for (const { text: words, spans } of claims) {
          const bare = spans.map((span) => cut(text, span).replace(/,(\s*["”’“‘'»›」』]*)\s*$/, '$1'))
          const gaps = spans.slice(1).map(({ start }, i) => wordsBetween(text, kept, spans[i]?.end ?? 0, start))
          const joined = bare.map((part, i) => (i === 0 ? part : (gaps[i - 1] ? ' … ' : ' ') + part))
          expect(words).toBe(joined.join(''))
        }
      }),
      { numRuns: 300, seed },
    ))

  test('what a claim has between marks stands in its spans, and is what it gives as quoted', () =>
    holds((text, claims) => {
      for (const { kind, text: words, quoted, quotations = [], spans } of claims) {
        for (const { start, end } of quotations) {
          expect(end).toBeGreaterThan(start)
          expect(spans.some((span) => span.start <= start && end <= span.end)).toBe(true)
        }
        if (kind === 'indirect') expect([quoted, quotations]).toEqual([null, []])
        else if (kind === 'direct') expect(quoted).toBe(words)
        else expect(letters(quoted)).toBe(letters(quotations.map((place) => cut(text, place)).join('')))
      }
    }))

  test('a cue is read with its own words', () =>
    holds((_, claims) => {
      for (const { cue } of claims) if (cue) expect(letters(cue.phrase)).toContain(letters(cue.text))
    }))

  test('plain text is indexed as it was given', () =>
    holds((text, _, input) => {
      // Whether a string may start with a byte order mark is nobody's promise.
      if (!/[<&]|^\ufeff/.test(input)) expect(text).toBe(input)
    }))

  test('spans are in order, not empty and within the text', () =>
    holds((text, claims) => {
      for (const { spans } of claims) {
        expect(spans.length).toBeGreaterThan(0)
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        })
      }
    }))

  test('claims never overlap', () =>
    holds((_, claims) => {
      const spans = claims.flatMap((claim) => claim.spans).sort((a, b) => a.start - b.start)
      spans.forEach(({ start }, index) => {
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
      })
    }))

  test('mention and cue are the text at their places', () =>
    holds((text, claims) => {
      for (const { speaker, cue, via } of claims) {
        if (speaker) expect(speaker.mention).toBe(cut(text, speaker))
        if (via) expect(via.mention).toBe(cut(text, via))
        if (cue) expect(cue.text).toBe(cut(text, cue))
      }
    }))

  test('circumstances are the text at their places', () =>
    holds((text, claims) => {
      for (const { addressee, medium, when } of claims) {
        for (const part of [addressee, medium, when]) if (part) expect(part.text).toBe(cut(text, part))
      }
    }))

  test('lines and columns are right', () =>
    holds((text, claims) => {
      for (const { line, column, start } of claims.flatMap(({ spans }) => spans)) {
        expect({ line, column }).toEqual(placeOf(text, start))
      }
    }))

  test('ids are unique, confidence is a share', () =>
    holds((_, claims) => {
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
      for (const { confidence } of claims) {
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }))

  test('a name of a speaker is never empty, whatever titles it is made of', () => {
    const words = fc.constantFrom(
      'the',
      'local',
      'MP',
      'QC',
      'PhD',
      'Dr.',
      'Sir',
      'company',
      'Fox',
      "'s",
      'Jr.',
      'CEO',
      'of',
    )
    const sources = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
    return fc.assert(
      fc.asyncProperty(sources, async (source) => {
        const { claims, speakers } = await extract(`“It is over,” ${source} said.`, { all: true })
        for (const { speaker } of claims)
          if (speaker?.name !== null) expect(speaker?.name ?? 'nobody').toMatch(/[\p{L}\p{N}]/u)
        for (const { name } of speakers) expect(name).toMatch(/[\p{L}\p{N}]/u)
      }),
      { numRuns: 300 },
    )
  })

  test('the same text gives the same claims', () =>
    fc.assert(
      fc.asyncProperty(texts, async (input) => {
        expect(await extract(input)).toEqual(await extract(input))
      }),
      { numRuns: 100 },
    ))

  test('a text and its bytes give the same claims', () =>
    fc.assert(
      fc.asyncProperty(texts, async (input) => {
        // Half a surrogate pair has no bytes, and control characters may make a file binary.
        const text = input.replace(/\p{Surrogate}|[\0-\x08\x0e-\x1f\ufffd\ufeff]/gu, '')
        const [fromText, fromBytes] = [await extract(text), await extract(new TextEncoder().encode(text))]
        expect(fromBytes.claims).toEqual(fromText.claims)
      }),
      { numRuns: 100 },
    ))
})

describe('whatever the page', () => {
  test('kept and dropped blocks are apart, in order, and hold all but white space', () =>
    fc.assert(
      fc.asyncProperty(texts, async (input) => {
        const { kept, dropped } = await clean(input)
        const spans = [...kept, ...dropped].sort((a, b) => a.start - b.start)
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
        })
        const rest = spans.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), input)
        if (!/[<&]/.test(input)) expect(rest.trim()).toBe('')
        for (const { reason, rule } of dropped) expect([reason, rule]).not.toContain('')
      }),
      { numRuns: 200 },
    ))

  test('no claim is empty', () =>
    holds((text, claims) => {
      for (const { spans } of claims) for (const span of spans) expect(cut(text, span).trim()).not.toBe('')
    }))
})
