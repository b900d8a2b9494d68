import { stripVTControlCharacters } from 'node:util'
import { Chalk } from 'chalk'
import fc from 'fast-check'
import { wrapAnsi } from 'fast-wrap-ansi'
import { describe, expect, test } from 'vitest'
import { countsOf, Tally } from '../../src/report/counts.ts'
import { tallyLine } from '../../src/report/found.ts'
import { written } from '../../src/report/report.ts'
import { tablePieces } from '../../src/report/table.ts'
import { tableFrame } from '../../src/report/table-frame.ts'
import { widthOf, wrap } from '../../src/report/wrap.ts'
import type { Claim, Document } from '../../src/types.ts'
import { claim, document, speaker } from '../support/documents.ts'

const plain = new Chalk({ level: 0 })

const render = (given: Document, width: number, style = plain): string => written(tablePieces({ width, style }), given)

function tallyOf(...given: Document[]): Tally {
  const tally = new Tally()
  for (const each of given) {
    tally.documents++
    tally.add(countsOf(each))
  }
  return tally
}

const STATEMENTS = [
  'It is clear that the bridge will not be ready before the winter, and nobody in this room should pretend otherwise.',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen, Unfallversicherungsangelegenheiten!',
  '引用は空白なしで長く続くことがあり、狭い列でも一字も失われてはならない。',
  'Merci 👩‍👩‍👧‍👦 à tous 🇫🇷, e\u0301te\u0301 comme hiver 👍🏽, on reste ici.',
]
const CLAIMS = STATEMENTS.map((text, i) => claim({ id: `c${i + 1}`, text, cue: null }))
const HEAD = 2

/** What stands in the column of the statements, read down. */
function statements(text: string): string {
  const lines = stripVTControlCharacters(text).split('\n').slice(HEAD)
  const from = (lines[0] ?? '').indexOf('Lena Fox') > 0 ? columnOf(lines[0] ?? '') : 0
  return lines.map((line) => cut(line, from, Infinity)).join('')
}

/** Where the statement of a line begins that also has a number and a name: behind the second gap. */
const columnOf = (line: string): number => /^ *\d+ {2,}\S(?:\S| (?! ))* {2,}/.exec(line)?.[0].length ?? 0

/** The part of a line between two columns, as a terminal counts them. */
function cut(line: string, from: number, to: number): string {
  let column = 0
  let part = ''
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    if (column >= from && column < to) part += segment
    column += widthOf(segment)
  }
  return part
}

/** The same characters without white space; composed, as wrapping leaves them. */
const solid = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

test.each([40, 60, 200])('at %i columns, the last line counts over several documents', async (width) => {
  const tally = tallyOf(document(CLAIMS), document(CLAIMS))
  expect(await tableFrame(width).end(tally)).toBe(`\n${wrap(tallyLine(tally), width).join('\n')}\n`)
  expect(await tableFrame(width).end(tallyOf(document(CLAIMS)))).toBe('')
})

describe.each([60, 80, 100, 200])('at %i columns', (width) => {
  test('the joined lines of the statements are the whole statements', () => {
    expect(solid(statements(render(document(CLAIMS), width)))).toBe(solid(STATEMENTS.join('')))
  })
})

test.each([20, 40, 60, 80, 100, 200])('at %i columns no line is wider, with colour or without', (width) => {
  const coloured = render(document(CLAIMS), width, new Chalk({ level: 1 }))
  expect(stripVTControlCharacters(coloured)).toBe(render(document(CLAIMS), width))
  for (const line of coloured.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
})

test('a name that would take more lines beside its statement than above it stands above it', () => {
  const long = speaker({ name: 'Delegates of the seven northern harbour towns', role: null })
  const text = render(document([claim({ text: 'It is over.', cue: null, speaker: long })]), 60)
  expect(text.split('\n')[HEAD]).toBe('   Delegates of the seven northern harbour towns')
  expect(text.split('\n')[HEAD + 1]).toMatch(/^3 +It is over\.$/)
})

test('below 60 columns names stand above their statements, and every statement is whole', () => {
  const text = render(document(CLAIMS), 30)
  expect(text).toContain('\nLena Fox\nhead of the clinic\n3  ')
  for (const statement of STATEMENTS) expect(solid(text).replace(/(?<=\D)3(?=\D)/g, '')).toContain(solid(statement))
})

test('a statement of any text stands whole in its column', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 300 }), (text) => {
      fc.pre(text.trim() !== '')
      expect(solid(statements(render(document([claim({ text, cue: null })]), 80)))).toBe(solid(text))
    }),
  )
})

test('text of simple characters is wrapped as the library wraps it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcé“”…'), minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 9, max: 60 }), (words, width) => {
      const text = words.join(' ')
      expect(wrap(text, width)).toEqual(wrapAnsi(text, width, { hard: true }).split('\n'))
    }),
  )
})

const said = (text: string, cue: string, fields: Partial<Claim> = {}): Claim =>
  claim({ kind: 'indirect', text, cue: { text: cue, lemma: cue, start: 0, end: 1, phrase: cue }, ...fields })

test('it reads like this', () => {
  const claims = [
    claim({ text: 'We open at nine, and we close when the last patient has gone home, whenever that may be.' }),
    said('she would stay', 'told reporters', { confidence: 0.4 }),
    said('she had taken the money', 'denied', { act: 'denies' }),
    claim({ kind: 'mixed', text: 'modest gains', speaker: null, cue: null }),
    claim({ text: 'No.', speaker: speaker({ name: null, mention: 'she', role: null }), via: speaker() }),
    said('it was over', 'never claimed', { negated: true }),
    claim({ text: 'I did.', cue: { text: ':', lemma: ':', start: 0, end: 1, phrase: ':' } }),
  ]
  expect(render(document(claims), 80)).toMatchInlineSnapshot(`
    "The clinic opens
    news/a.txt · 7 claims, 1 unsure (?)
    3  Lena Fox              said · We open at nine, and we close when the last
       head of the clinic    patient has gone home, whenever that may be.
    3                        ? told reporters · she would stay
    3                        denied · she had taken the money
    3  nobody named          modest gains
    3  she                   said · No.
       reported by Lena Fox
    3  Lena Fox              never claimed · it was over
    3  head of the clinic    I did.
    "
  `)
})

test('a denial, a negation and doubt are coloured, a common cue stands back', () => {
  const coloured = new Chalk({ level: 1 })
  const rows = [
    [said('a', 'said'), coloured.gray('said')],
    [said('a', 'denied', { act: 'denies' }), coloured.bold(coloured.red('denied'))],
    [said('a', 'refused', { negated: true }), coloured.bold(coloured.red('refused'))],
    [said('a', 'strongly warned against'), coloured.bold(coloured.red('strongly warned against'))],
    [said('a', 'vowed not'), coloured.bold(coloured.red('vowed not'))],
    [said('a', 'said', { confidence: 0.69 }), coloured.bold(coloured.magenta('?'))],
  ] as const
  for (const [row, shown] of rows) expect(render(document([row]), 80, coloured)).toContain(shown)
  expect(render(document([said('a', 'said', { confidence: 0.7 })]), 80)).not.toContain('?')
})

test('a cue that runs over two lines is coloured on each by itself', () => {
  const cue = 'did not under any circumstances whatsoever say to anybody in that room'
  const text = render(document([said('it was over', cue, { negated: true })]), 60, new Chalk({ level: 1 }))
  for (const line of text.split('\n'))
    expect(line.split('\u001b[31m').length).toBe(
      line.split('\u001b[39m').length - (line.includes('\u001b[90m') ? line.split('\u001b[90m').length - 1 : 0),
    )
  expect(stripVTControlCharacters(text).replace(/\s+/g, ' ')).toContain('did not under any circumstances')
})

test('the line is that of the file, for markup too', () => {
  const spans = [{ start: 10, end: 26, line: 3, column: 5, sourceStart: 90, sourceEnd: 106, sourceLine: 41 }]
  expect(render(document([claim({ spans })]), 80)).toMatch(/^41 {2}Lena Fox/m)
})

test('a quotation of 16 000 words is laid out at once', { timeout: 2000 }, () => {
  const text = 'word '.repeat(16_000).trim()
  expect(solid(statements(render(document([claim({ text, cue: null })]), 80)))).toBe(solid(text))
})

test('a document without claims says so, and one without a title is headed by its path', () => {
  const untitled = document([])
  const text = render({ ...untitled, article: { ...untitled.article, title: null } }, 80)
  expect(text).toBe('news/a.txt · no claims\n')
})

test('what an article holds cannot steer the terminal', () => {
  const evil = '\u001b[2Jcleared\u202e'
  const given = document([claim({ text: evil, speaker: speaker({ name: evil, role: evil }) })], {
    source: { path: evil, id: null, url: null, format: 'text', sha256: '' },
    article: { title: evil, byline: null, publishedAt: null, site: null, language: null, words: 1 },
  })
  for (const width of [30, 80]) expect(render(given, width)).not.toMatch(/[\u001b\u202e]/)
})

test('a speaker’s column is as wide as the longest word where that takes no more lines', () => {
  const said = claim({ text: 'The bridge will not be ready before the winter.', cue: null })
  const one = document([{ ...said, speaker: speaker({ name: 'Commissioners', mention: 'Commissioners', role: null }) }])
  expect(render(one, 80)).toContain('Commissioners')
})
