import { expect, test } from 'vitest'
import { TAGGER_COUNTS } from '../../../src/models/generated/tagger.ts'
import { mapOfLines } from '../../../src/models/packed-rows.ts'
import { Tagger } from '../../../src/text/tagger/tagger.ts'
import { TAGS, uposOf } from '../../../src/text/tagger/tagset.ts'
import { tokenize } from '../../../src/text/tokenize.ts'

const tagger = new Tagger(TAGGER_COUNTS)

function tagsIn(text: string): string {
  const tokens = tokenize(text, 0, text.length)
  const tags = tagger.tag(tokens)
  return tokens.map((token, i) => `${token.text}/${uposOf(tags[i] ?? 0)}`).join(' ')
}

/** Words that are one thing here and another there. */
test.each([
  ['She will report the theft.', 'report/VERB'],
  ['The report was late.', 'report/NOUN'],
  ['Local news reports spoke of floods.', 'reports/NOUN'],
  ['The clerk reports that the books are lost.', 'reports/VERB'],
  ['He said that the quay sank.', 'that/SCONJ'],
  ['The quay that sank was old.', 'that/PRON'],
  ['That quay is old.', 'That/DET'],
  ['The wounded men left.', 'wounded/ADJ|wounded/VERB'],
  ['They claim it is safe.', 'claim/VERB'],
  ['The claim was denied.', 'claim/NOUN'],
  ['The mayor backs the plan.', 'backs/VERB'],
  ['Their backs were turned.', 'backs/NOUN'],
  ['She likes to walk.', 'to/PART'],
  ['She walked to town.', 'to/ADP'],
  ['Ana Ruiz of Norwick has gone.', 'Norwick/PROPN'],
  ['Mr. May may stay.', 'may/AUX'],
])('%s %s', (text, expected) => {
  expect(tagsIn(text)).toMatch(new RegExp(`(?:^| )(?:${expected})(?: |$)`))
})

test('every tag has a universal part of speech', () => {
  expect(TAGS.slice(1).filter((_, i) => uposOf(i + 1) === 'X')).toEqual([])
})

test('a tagger without counts for a word still tells it by its ending', () => {
  expect(tagsIn('The frobnication snorbled quimply.')).toBe(
    'The/DET frobnication/NOUN snorbled/VERB quimply/ADV ./PUNCT',
  )
})

test('counts with an ending each part of it, too: who looks for longer ones may stop at the first that is missing', () => {
  const keys = new Set(mapOfLines(TAGGER_COUNTS.ending).keys())
  // Behind the shape: a letter, and a hyphen where the word holds one.
  const shapeLength = (key: string): number => (key[1] === '-' ? 2 : 1)
  const longer = [...keys].filter((key) => key.length > shapeLength(key) + 1)
  expect(longer.length).toBeGreaterThan(1000)
  expect(longer.filter((key) => !keys.has(key.slice(0, shapeLength(key)) + key.slice(shapeLength(key) + 1)))).toEqual(
    [],
  )
})
