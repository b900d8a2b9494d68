import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MarkedText } from '../../../src/report/html/marked-text.ts'
import { claim, speaker } from '../../support/documents.ts'

const TEXT = 'The mayor & the <council> said it was “over”, and Fox said so, too.'

const spans = fc
  .tuple(fc.nat(TEXT.length - 1), fc.nat(TEXT.length - 1))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))

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
      const html = new MarkedText(TEXT, [own]).html({ start: 0, end: TEXT.length })
      expect(unescaped(html.replace(/<a href.*?<\/a>/g, ''))).toBe(TEXT)
      expect(marked(html.replace(/<a href.*?<\/a>/g, ''), 1)).toBe(TEXT.slice(content.start, content.end))
      expect(html.match(/id="text-a1"/g)).toHaveLength(1)
      expect(html.match(/href="#claim-a1"/g)).toHaveLength(1)
    }),
  )
})

test('stretches are marked one after another, also where a claim goes on from one to the next', () => {
  const own = claim({ key: 'b2', spans: [{ start: 4, end: 40, line: 1, column: 5 }], cue: null, speaker: null })
  const text = new MarkedText(TEXT, [own])
  const html = text.html({ start: 0, end: 20 }) + text.html({ start: 20, end: TEXT.length })
  expect(marked(html.replace(/<a href.*?<\/a>/g, ''), 1)).toBe(TEXT.slice(4, 40))
})
