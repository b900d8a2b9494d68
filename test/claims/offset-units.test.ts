import { expect, test } from 'vitest'
import { inUnit } from '../../src/claims/offset-units.ts'
import { extract } from '../../src/index.ts'
import { claim, cleanOf, document, speaker } from '../support/documents.ts'

const text = 'One 👍🏽 line.\n👍 “Yes 🇫🇷,” said 🦊 Fox.'
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const points = [...text]
const slice = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join('')

test('offsets and columns are counted as Python counts', () => {
  const span = { ...at('Yes 🇫🇷,'), line: 2, column: text.indexOf('Yes') - text.indexOf('\n') }
  const given = document([
    claim({
      spans: [span],
      cue: { text: 'said', lemma: 'say', phrase: 'said', ...at('said') },
      speaker: speaker(at('Fox')),
    }),
  ])
  const [turned] = inUnit({ text, segments: null }, 'codepoint')(given).claims
  expect(turned?.spans.map(slice)).toEqual(['Yes 🇫🇷,'])
  expect(turned?.spans[0]?.column).toBe(4)
  expect(slice(turned?.cue ?? span)).toBe('said')
  expect(slice(turned?.speaker ?? span)).toBe('Fox')
})

test('of clean, too', () => {
  const clean = cleanOf({ kept: [at('Fox')], dropped: [{ ...at('line'), reason: 'r', rule: 'x' }] })
  const turned = inUnit({ text, segments: null }, 'codepoint')(clean)
  expect([...turned.kept, ...turned.dropped].map(slice)).toEqual(['Fox', 'line'])
})

test('a text without pairs is left as it is', () => {
  const result = document([])
  expect(inUnit({ text: '“Yes,” said Fox.', segments: null }, 'codepoint')(result)).toBe(result)
})

test('the places in the markup are counted in the markup', async () => {
  const page = '<title>👍🏽</title><p>🦊 &#x1f98a; “We are glad 🎉 &#127881;,” said Ana Ruiz, the mayor of Norwick.</p>'
  const { claims, source } = await extract(page, { format: 'html', offsetUnit: 'codepoint', withText: true })
  const [span] = claims[0]?.spans ?? []
  const cut = (whole: string, start = 0, end = 0) => [...whole].slice(start, end).join('')
  expect(cut(page, span?.sourceStart, span?.sourceEnd)).toBe('We are glad 🎉 &#127881;,')
  expect(cut(source.text ?? '', span?.start, span?.end)).toBe('We are glad 🎉 🎉,')
})
