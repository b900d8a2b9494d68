import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksByBlock, quotationsOf } from '../../src/text/quotations/scan.ts'
import { sentencesOf, takeSentences } from '../../src/text/sentences.ts'
import { TokenStore } from '../../src/text/token-store.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import type { Quotation, Sentence } from '../../src/text/tokens.ts'
import { Block } from '../../src/types.ts'

const PIECES = [
  'Ana Ruiz, the mayor of Norwick, said on Friday that it was over. ',
  '“We are glad,” she said. ',
  'It was called “The Long Bridge” in the U.S. at 3.30 p.m. ',
  'They’ve met J. K. Fox... Who asked? “Nobody.” ',
  '\ud83d\udc4d\n',
  '-- ',
]
const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''))

function quotationsIn(text: string): Quotation[] {
  const block = new Block(0, text.length)
  return quotationsOf(text, block, marksByBlock(text, [block])[0] ?? [], null, false)
}

/** What a sentence shows; the word of a token is looked up when it is asked for. */
const shown = ({ start, end, tokens }: Sentence) => ({
  start,
  end,
  tokens: tokens.map((token) => ({ ...token, word: null })),
})

test('tokens that are kept are made again as they were, tags and all', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = sentencesOf(text, tokenize(text, 0, text.length, quotationsIn(text)))
      const store = new TokenStore(text)
      const before = sentences.map(shown)
      for (const sentence of sentences) sentence.moveTo(store)
      expect(sentences.map(shown)).toEqual(before)
      for (const sentence of sentences) {
        for (const token of sentence.tokens) token.tags = token.start + 1
        sentence.keepTags()
      }
      const again = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ start, tags }) => tags - start)))
      expect([...again]).toEqual([1])
    }),
  )
})

test('more sentences than are kept ready are made again, too', () => {
  const text = PIECES[0]?.repeat(2000) ?? ''
  const sentences = sentencesOf(text, tokenize(text, 0, text.length))
  const store = new TokenStore(text)
  for (const sentence of sentences) sentence.moveTo(store)
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  for (const token of tokens) token.tags = 1
  expect(sentences[0]?.tokens.map(({ text: word, tags }) => [word, tags])).toEqual(
    tokens.slice(0, sentences[0]?.tokens.length).map(({ text: word }) => [word, 0]),
  )
})

test('sentences that are taken while tokens are made are those that they give at once', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 400 }), (unit, times) => {
      const text = unit.repeat(times)
      const quotations = quotationsIn(text)
      const taken: Sentence[] = []
      const rest = tokenize(text, 0, text.length, quotations, (tokens) => taken.push(...takeSentences(text, tokens)))
      const found = [...taken, ...sentencesOf(text, rest)]
      expect(found.map(({ start, end }) => [start, end])).toEqual(
        sentencesOf(text, tokenize(text, 0, text.length, quotations)).map(({ start, end }) => [start, end]),
      )
    }),
    { numRuns: 20 },
  )
})
