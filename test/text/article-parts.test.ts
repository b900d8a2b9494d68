import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { articleParts } from '../../src/text/article-parts.ts'
import { type Article, Block } from '../../src/types.ts'

const MOST = 20

/** An article of paragraphs, with an empty line between. */
function articleOf(paragraphs: readonly string[]): Article {
  const blocks: Block[] = []
  let end = 0
  for (const paragraph of paragraphs) {
    blocks.push(new Block(end, end + paragraph.length))
    end += paragraph.length + 2
  }
  const metadata = { title: null, byline: null, publishedAt: null, site: null, url: null, language: null }
  const text = paragraphs.join('\n\n')
  return { text, blocks, metadata, headlines: [], quoted: [], segments: null, warnings: [] }
}

const textsOf = (article: Article): string[][] =>
  articleParts(article, MOST).map(({ text, blocks }) => blocks.map(({ start, end }) => text.slice(start, end)))

const sentences = (count: number): string => 'The bridge is open. '.repeat(count).trimEnd()

test('an article is one part, and the same object', () => {
  const article = articleOf(['The bridge is open.', '“We won,” said Ana Ruiz.'])
  expect(articleParts(article)).toEqual([article])
  expect(articleParts(article)[0]).toBe(article)
})

test('parts end with paragraphs, each about as full', () => {
  const counts = textsOf(articleOf(Array.from({ length: 100 }, () => 'The bridge is open.'))).map(
    ({ length }) => length,
  )
  expect(counts.every((count) => count >= 9 && count <= 12)).toBe(true)
  expect(counts.reduce((sum, count) => sum + count)).toBe(100)
})

test.each([
  ['a paragraph that opens a quotation stays with the one before', '“We won.”', 11],
  ['any other may open a part', 'We won.', 10],
])('%s', (_, paragraph, first) => {
  const full = Array.from({ length: 10 }, () => 'It is open.')
  const [part] = textsOf(articleOf([...full, paragraph, ...full, ...full]))
  expect(part).toHaveLength(first)
})

test('a paragraph that is too long is cut behind a sentence, or where none ends, between words', () => {
  const cut = textsOf(articleOf([sentences(60)])).flat()
  expect(cut.length).toBeGreaterThan(1)
  expect(cut.every((piece) => /^The .*open\.$/.test(piece))).toBe(true)
  const words = textsOf(articleOf(['“a” '.repeat(100).trimEnd()])).flat()
  expect(words.length).toBeGreaterThan(1)
  expect(words.every((piece) => /^“a”.*“a”$/.test(piece))).toBe(true)
  const open = textsOf(articleOf(['“we said '.repeat(100).trimEnd()])).flat()
  expect(open.length).toBeGreaterThan(1)
  expect(open.every((piece) => /^“we said.*“we said$/.test(piece))).toBe(true)
})

test('no word is lost or doubled, and what a block is its pieces are', () => {
  const pieces = fc.array(fc.constantFrom('We won.', '“No,” he said. ', ' said Ana', '.', '  ', '"', 'x'), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (paragraphs) => {
      const article = articleOf(paragraphs.map((words) => `a${words.join('')}b`))
      for (const block of article.blocks) block.kept = block.start % 2 === 0
      const parts = articleParts(article, MOST).flatMap(({ blocks }) => blocks)
      const bare = (blocks: readonly Block[]) =>
        blocks.map(({ start, end }) => article.text.slice(start, end).replace(/\s/g, '')).join('')
      expect(bare(parts)).toBe(bare(article.blocks))
      for (const piece of parts) {
        const whole = article.blocks.find(({ start, end }) => start <= piece.start && piece.end <= end)
        expect(whole?.kept).toBe(piece.kept)
      }
    }),
  )
})

test('the claims of all parts are one list, and the reader is told', async () => {
  const names = ['Ana Ruiz', 'Bo Lind', 'Cy Hale']
  // Two parts.
  const count = 5001
  const text = Array.from({ length: count }, (_, i) => `“We have ${i} boats,” ${names[i % 3]} said.`).join('\n\n')
  const { claims, speakers, warnings } = await extract(text)
  expect(warnings.map(({ code }) => code)).toContain('in-parts')
  expect(claims.map(({ text: words }) => words)).toEqual(Array.from({ length: count }, (_, i) => `We have ${i} boats`))
  expect(claims.every(({ id, speaker }, i) => id === `c${i + 1}` && speaker?.name === names[i % 3])).toBe(true)
  expect(new Set(claims.map(({ key }) => key)).size).toBe(count)
  expect(speakers.map((speaker) => [speaker.name, speaker.claims])).toEqual(names.map((name) => [name, count / 3]))
})
