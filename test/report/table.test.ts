import { stripVTControlCharacters } from 'node:util'
import { Chalk } from 'chalk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countsOf, Tally, tallyLine } from '../../src/report/counts.ts'
import { tableReport } from '../../src/report/table.ts'
import { tableFrame } from '../../src/report/table-frame.ts'
import { widthOf, wrap } from '../../src/report/wrap.ts'
import type { Document } from '../../src/types.ts'
import { claim, document, speaker } from '../support/documents.ts'

const plain = new Chalk({ level: 0 })

function render(given: Document, width: number, style = plain): string {
  return `${tableReport({ width, style })(given) + wrap(tallyLine(tallyOf(given)), width).join('\n')}\n`
}

function tallyOf(given: Document): Tally {
  const tally = new Tally()
  tally.documents++
  tally.add(countsOf(given))
  return tally
}

const STATEMENTS = [
  'It is clear that the bridge will not be ready before the winter, and nobody in this room should pretend otherwise.',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen, Unfallversicherungsangelegenheiten!',
  '引用は空白なしで長く続くことがあり、狭い列でも一字も失われてはならない。',
  'Merci 👩‍👩‍👧‍👦 à tous 🇫🇷, e\u0301te\u0301 comme hiver 👍🏽, on reste ici.',
]
const CLAIMS = STATEMENTS.map((text, i) => claim({ id: `c${i + 1}`, text }))

/** What stands in the column of the statements, read down. */
function statements(text: string): string {
  const lines = stripVTControlCharacters(text).split('\n')
  const head = lines.find((line) => line.startsWith('speaker')) ?? ''
  const [from, to] = [head.indexOf('statement'), head.indexOf('kind')]
  return lines
    .slice(lines.indexOf(head) + 1, -3)
    .filter((line) => !line.startsWith('─'))
    .map((line) => cut(line, from, to))
    .join('')
}

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

test.each([40, 60, 200])('at %i columns, the last line counts', async (width) => {
  const tally = tallyOf(document(CLAIMS))
  expect(await tableFrame(width).end(tally)).toBe(`${wrap(tallyLine(tally), width).join('\n')}\n`)
})

describe.each([40, 60, 80, 100, 200])('at %i columns', (width) => {
  test('the joined lines of the statements are the whole statements', () => {
    expect(solid(statements(render(document(CLAIMS), width)))).toBe(solid(STATEMENTS.join('')))
  })

  test('no line is wider than the terminal, with colour or without', () => {
    const coloured = render(document(CLAIMS), width, new Chalk({ level: 1 }))
    expect(stripVTControlCharacters(coloured)).toBe(render(document(CLAIMS), width))
    for (const line of coloured.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
  })
})

test('below 40 columns it is a list, and every statement is whole', () => {
  const text = render(document(CLAIMS), 24)
  for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(24)
  for (const statement of STATEMENTS) expect(solid(text)).toContain(solid(statement))
  expect(text).not.toContain('─')
})

test('a statement of any text stands whole in its column', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 300 }), (text) => {
      expect(solid(statements(render(document([claim({ text })]), 80)))).toBe(solid(text))
    }),
  )
})

test('it reads like this', () => {
  const claims = [
    claim({ text: 'We open at nine, and we close when the last patient has gone home.' }),
    claim({ kind: 'indirect', text: 'that she would stay', speaker: speaker({ via: undefined } as object) }),
    claim({ kind: 'mixed', text: 'modest gains', speaker: null }),
    claim({ text: 'No.', speaker: speaker({ name: null, mention: 'she', role: null }), via: speaker() }),
  ]
  expect(render(document(claims), 80)).toMatchInlineSnapshot(`
    "The clinic opens
    news/a.txt
    ────────────────────────────────────────────────────────────────────────────────
    speaker         statement                                      kind      line
    ────────────────────────────────────────────────────────────────────────────────
    Lena Fox        We open at nine, and we close when the last    direct    3
    head of the     patient has gone home.
    clinic
    ────────────────────────────────────────────────────────────────────────────────
    Lena Fox        she would stay                                 indirect  3
    head of the
    clinic
    ────────────────────────────────────────────────────────────────────────────────
    nobody named    modest gains                                   mixed     3
    ────────────────────────────────────────────────────────────────────────────────
    she             No.                                            direct    3
    reported by
    Lena Fox
    ────────────────────────────────────────────────────────────────────────────────

    4 claims (2 direct, 1 mixed, 1 indirect) in 1 document
    "
  `)
})

test('a document without claims says so, and one without a title is headed by its path', () => {
  const untitled = document([])
  const text = render({ ...untitled, article: { ...untitled.article, title: null } }, 80)
  expect(text).toBe('news/a.txt\nno claims\n\n0 claims in 1 document\n')
})

test('what an article holds cannot steer the terminal', () => {
  const evil = '\u001b[2Jcleared\u202e'
  const given = document([claim({ text: evil, speaker: speaker({ name: evil, role: evil }) })], {
    source: { path: evil, id: null, url: null, format: 'text', sha256: '' },
    article: { title: evil, byline: null, publishedAt: null, site: null, language: null, words: 1 },
  })
  for (const width of [30, 80]) expect(render(given, width)).not.toMatch(/[\u001b\u202e]/)
})
