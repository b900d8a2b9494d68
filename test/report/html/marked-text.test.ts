import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped } from '../../../src/report/escape.ts'
import { ClaimMarks } from '../../../src/report/html/claim-marks.ts'
import { MarkedText } from '../../../src/report/html/marked-text.ts'
import type { Claim } from '../../../src/types.ts'
import { claim, speaker } from '../../support/documents.ts'

const TEXT = 'The mayor & the <council> said it was “over”, and Fox said so, too.'

const spans = fc
  .tuple(fc.nat(TEXT.length - 1), fc.nat(TEXT.length - 1))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))

function markedText(...claims: readonly Claim[]): MarkedText {
  const marks = new ClaimMarks()
  for (const each of claims) marks.add(each)
  return new MarkedText(TEXT, marks)
}

const unescaped = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name as 'amp'],
    )

/** The words within the marks of a claim's content. */
function marked(html: string, number: number): string {
  const pieces = html.split(/(?=<)|(?<=>)/)
  const [open, found]: [string[], string[]] = [[], []]
  for (const piece of pieces) {
    if (/^<(?:mark|u|b|a)\b/.test(piece)) open.push(piece)
    else if (/^<\//.test(piece)) open.pop()
    else if (open.some((tag) => tag.startsWith('<mark') && tag.includes(` data-k=${number}`))) found.push(piece)
  }
  return unescaped(found.join(''))
}

test('marks that overlap anyhow keep the text and cover just their words', () => {
  fc.assert(
    fc.property(spans, spans, spans, (content, cue, source) => {
      const part = { ...content, line: 1, column: 1 }
      const own = claim({
        key: 'a1',
        spans: [part],
        cue: { text: '', lemma: '', phrase: '', ...cue },
        speaker: speaker(source),
      })
      const html = [...markedText(own).html({ start: 0, end: TEXT.length })].join('')
      expect(unescaped(html.replace(/<a href.*?<\/a>/g, ''))).toBe(TEXT)
      expect(marked(html.replace(/<a href.*?<\/a>/g, ''), 1)).toBe(TEXT.slice(content.start, content.end))
      expect(html.match(/id="text-a1"/g)).toHaveLength(1)
      expect(html.match(/href="#claim-a1"/g)).toHaveLength(1)
    }),
  )
})

test('stretches are marked one after another, also where a claim goes on from one to the next', () => {
  const own = claim({ key: 'b2', spans: [{ start: 4, end: 40, line: 1, column: 5 }], cue: null, speaker: null })
  const text = markedText(own)
  const html = [...text.html({ start: 0, end: 20 }), ...text.html({ start: 20, end: TEXT.length })].join('')
  expect(marked(html.replace(/<a href.*?<\/a>/g, ''), 1)).toBe(TEXT.slice(4, 40))
})

test('a long line is escaped as a short one is', () => {
  const line = `${'&\r\n<b>'.repeat(20_000)}'`
  const html = [...new MarkedText(line, new ClaimMarks()).html({ start: 0, end: line.length })].join('')
  expect(html).toBe(escaped(line))
})

test('what touches no claim is told from what does', () => {
  const whole = { start: 0, end: TEXT.length }
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 6 }), spans, (contents, stretch) => {
      const parts = contents.map((span) => ({ ...span, line: 1, column: 1 }))
      const own = parts.map((part) => claim({ spans: [part], cue: null, speaker: null }))
      const touched = contents.some(({ start, end }) => start < stretch.end && end > stretch.start)
      expect(markedText(...own).touches(stretch)).toBe(touched)
      expect(markedText(...own).touches(whole)).toBe(contents.length > 0)
    }),
  )
})
