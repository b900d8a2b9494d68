import { expect, test } from 'vitest'
import { inCodePoints } from '../../src/claims/units.ts'
import { extract } from '../../src/index.ts'
import { claim, cleanOf, document, speaker } from '../support/documents.ts'

const text = 'One 👍🏽 line.\n👍 “Yes 🇫🇷,” said 🦊 Fox.'
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const points = [...text]
const slice = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join('')

test('offsets and columns are counted as Python counts', () => {
  const span = { ...at('Yes 🇫🇷,'), line: 2, column: text.indexOf('Yes') - text.indexOf('\n') }
  const given = document([
    claim({ spans: [span], cue: { text: 'said', lemma: 'say', ...at('said') }, speaker: speaker(at('Fox')) }),
  ])
  const [turned] = inCodePoints(given, text).claims
  expect(turned?.spans.map(slice)).toEqual(['Yes 🇫🇷,'])
  expect(turned?.spans[0]?.column).toBe(4)
  expect(slice(turned?.cue ?? span)).toBe('said')
  expect(slice(turned?.speaker ?? span)).toBe('Fox')
})

test('of clean, too', () => {
  const clean = cleanOf({ kept: [at('Fox')], dropped: [{ ...at('line'), reason: 'r', rule: 'x' }] })
  const turned = inCodePoints(clean, text)
  expect([...turned.kept, ...turned.dropped].map(slice)).toEqual(['Fox', 'line'])
})

test('a text without pairs is left as it is', async () => {
  const result = await extract('“Yes,” said Fox.')
  expect(inCodePoints(result, '“Yes,” said Fox.')).toBe(result)
})
