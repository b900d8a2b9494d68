import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'
import { read } from '../../src/input/read.ts'
import type { ReadOptions } from '../../src/types.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter(
  (path) => statSync(join(FIXTURES, path)).isFile() && !path.endsWith('.json'),
)

/** Every character of the text that shows something stands in one block, and in one only. */
async function expectCovered(input: string | Uint8Array, options: ReadOptions): Promise<void> {
  const { text, blocks } = await read(input, options)
  let end = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end)
    expect(block.end).toBeGreaterThan(block.start)
    expect(text.slice(end, block.start).trim()).toBe('')
    if (!block.kept) expect([block.rule, block.reason]).not.toContain('')
    end = block.end
  }
  expect(text.slice(end).trim()).toBe('')
}

const PIECES = [
  'The bridge was opened on Friday, and it rained.',
  '“We are glad that it is over,” said Ana Ruiz, the mayor.',
  'I will not pay for our bridge #toll https://a.example/b pic.twitter.com/xyz',
  '— Rep. Ana Ruiz (@anaruiz) March 4, 2031',
  'Share on Facebook Tweet Email',
  'Related: Five ways to mend a roof',
  'By Ana Ruiz',
  '#toll #bridge',
  'Comments',
  '\u2028',
  '\u00a0',
  '- a',
]
const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 })

describe('every character is kept or dropped', () => {
  test.for(files)('%s', (path) => expectCovered(readFileSync(join(FIXTURES, path)), { path }))

  test.for(['a.txt', 'a.md'])('in lines of any kind (%s)', (path) =>
    fc.assert(
      fc.asyncProperty(page, fc.constantFrom('\n', '\n\n', '\r\n\r\n'), (pieces, gap) =>
        expectCovered(pieces.join(gap), { path }),
      ),
      { numRuns: 200 },
    ),
  )

  test('in markup of any kind', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('p', 'li', 'h2', 'blockquote', 'a'), page)), (elements) =>
        expectCovered(`<!doctype html>${elements.map(([tag, words]) => `<${tag}>${words.join(' ')}`).join('')}`, {}),
      ),
      { numRuns: 200 },
    ))
})

const PARAGRAPHS = [
  'The ferry to Holm stayed in port on Friday because nobody could find its engineer, the harbour board said.',
  'Its crew had waited since five in the morning, and forty cars stood on the quay when the board gave up.',
]
const STATEMENT = '“We cannot go on like this for another winter,” said Ana Ruiz, who runs the ferry.'
const END = 'The board will meet again on Tuesday to talk about the engineer and about who is to pay for the cars.'

describe('a paragraph that is all link', () => {
  const asHtml = (link: string): string =>
    `<!doctype html><article><h1>Ferry stays in port</h1>${[...PARAGRAPHS, `<a href="/x">${link}</a>`, END].map((words) => `<p>${words}</p>`).join('\n')}</article>`
  const asMarkdown = (link: string): string => [...PARAGRAPHS, `[${link}](https://a.example/x)`, END].join('\n\n')

  test.for([
    [STATEMENT, true],
    ['The ferry that never sailed', false],
    ['Why the ferry is “a bad joke”', false],
    ['Read more about the “ferry that never sailed”', false],
  ] as const)('is body where it holds a statement: %s', async ([link, kept]) => {
    for (const [source, path] of [
      [asHtml(link), 'a.html'],
      [asMarkdown(link), 'a.md'],
    ] as const) {
      const { text, blocks } = await read(source, { path })
      const found = blocks.find(({ start, end }) => text.slice(start, end) === link)
      expect([path, found?.kept]).toEqual([path, kept])
    }
  })
})

test('addresses under a post are dropped by name', async () => {
  const post = 'I will not pay for our bridge. #toll https://a.example/b\n\n— Rep. Ana Ruiz (@anaruiz) March 4, 2031\n'
  const { dropped } = await clean(`${PARAGRAPHS.join('\n\n')}\n\n${post}`)
  expect(dropped.map(({ rule }) => rule)).toContain('post-links')
})
