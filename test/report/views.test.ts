import { Chalk } from 'chalk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextParts } from '../../src/report/context-parts.ts'
import { fileLink } from '../../src/report/file-link.ts'
import { linePieces } from '../../src/report/lines.ts'
import { written } from '../../src/report/report.ts'
import { sorted } from '../../src/report/sorted.ts'
import { tablePieces } from '../../src/report/table.ts'
import { USUAL_VIEW } from '../../src/report/view.ts'
import { claim, document, speaker } from '../support/documents.ts'

const TEXT = 'Head\n\n“We open at nine,” she said. “Not before,” she added.'
const at = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const said = claim({
  spans: [{ ...at('We open at nine'), line: 3, column: 2 }],
  context: { text: '', start: TEXT.indexOf('“We'), end: TEXT.length },
  cue: { text: 'said', lemma: 'say', ...at('said'), phrase: 'said' },
})
const held = { ...document([said]).source, text: TEXT }

test('the parts of a context are the whole of it, the statement and the cue set off', () => {
  expect(contextParts(said, TEXT)).toEqual([
    { text: '“', role: 'around' },
    { text: 'We open at nine', role: 'said' },
    { text: ',” she ', role: 'around' },
    { text: 'said', role: 'cue' },
    { text: '. “Not before,” she added.', role: 'around' },
  ])
})

test('whatever the spans are, nothing of a context is lost or shown twice', () => {
  const span = fc.tuple(fc.nat(TEXT.length), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), span, (spans, cue) => {
      const places = spans.map((each) => ({ ...each, line: 1, column: 1 }))
      const given = { ...said, spans: places, cue: { text: '', lemma: '', phrase: '', ...cue } }
      const whole = contextParts(given, TEXT).map(({ text }) => text)
      expect(whole.join('')).toBe(TEXT.slice(said.context.start, said.context.end))
    }),
  )
})

test('a sentence with its statement: by marks without colour, by colour else', () => {
  const given = document([said], { source: held })
  const view = { ...USUAL_VIEW, context: true }
  const plain = written(tablePieces({ width: 100, style: new Chalk({ level: 0 }) }, view), given)
  expect(plain).toContain('“»We open at nine«,” she said. “Not before,” she added.')
  const coloured = written(tablePieces({ width: 200, style: new Chalk({ level: 1 }) }, view), given)
  expect(coloured).toContain('\u001b[1mWe open at nine\u001b[22m')
  expect(coloured).not.toContain('»')
})

test.each([
  ['news/a b.txt', null, '12', 'file:///home/lena/news/a%20b.txt#12'],
  ['/srv/a.txt', null, '12', 'file:///srv/a.txt#12'],
  ['../é\u001b.txt', null, '3', 'file:///home/%C3%A9%1B.txt#3'],
  ['C:\\news\\a.txt', null, '3', 'file:///C:/news/a.txt#3'],
  ['a.jsonl', 'id-7', '3', 'file:///home/lena/a.jsonl'],
  ['a.txt', null, null, 'file:///home/lena/a.txt'],
  ['-', null, '3', null],
])('%s leads to its file', (path, id, line, address) => {
  expect(fileLink('file:///home/lena/', { path, id }, line)).toBe(address)
})

test('where the terminal has links, the number of a line leads to it, and nothing else of the row changes', () => {
  const given = document([said], { source: held })
  const look = { width: 80, style: new Chalk({ level: 0 }) }
  const linked = written(tablePieces(look, { ...USUAL_VIEW, links: 'file:///home/lena/' }), given)
  expect(linked).toContain('\u001b]8;;file:///home/lena/news/a.txt#3\u001b\\3\u001b]8;;\u001b\\  Lena Fox')
  expect(linked.replace(/\u001b\]8;;[^\u001b]*\u001b\\/g, '')).toBe(written(tablePieces(look), given))
})

test('lines: the place, the speaker, the statement, on one line whatever the words are', () => {
  const spans = [{ ...at('We open at nine'), line: 3, column: 2, sourceLine: 40, sourceColumn: 7 }]
  const odd = claim({ spans, confidence: 0.3, speaker: speaker({ name: 'Lena\n\u001b[31mFox' }) })
  expect(written(linePieces, document([said, odd], { source: held }))).toBe(
    'news/a.txt:3:2: Lena Fox: said · “We open at nine”\n'.replace(/[“”]/g, '') +
      'news/a.txt:40:7: Lena <U+001B>[31mFox: ? said · We open at nine\n',
  )
})

test('claims in another order; equal ones stay as they stand', () => {
  const of = (id: string, name: string | null, confidence: number) =>
    claim({ id, speaker: speaker({ name }), confidence })
  const given = document([of('c1', 'Zoe', 0.5), of('c2', 'Ana', 0.9), of('c3', 'Zoe', 0.9), of('c4', 'Émile', 0.5)])
  const order = (by: 'text' | 'speaker' | 'confidence') => sorted(given, by).claims.map(({ id }) => id)
  expect(order('text')).toEqual(['c1', 'c2', 'c3', 'c4'])
  expect(order('speaker')).toEqual(['c2', 'c4', 'c1', 'c3'])
  expect(order('confidence')).toEqual(['c2', 'c3', 'c1', 'c4'])
})
