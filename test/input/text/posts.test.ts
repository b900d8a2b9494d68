import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/index.ts'
import { markPosts } from '../../../src/input/text/signed-posts.ts'
import { POST_ROWS } from '../../../src/lexicon/posts.ts'
import { Block } from '../../../src/types.ts'

test('the signature of a post names its author', () => {
  const [row] = POST_ROWS
  expect(row?.pattern.exec(row.example)?.[1]).toBe('Rep. Ana Ruiz')
})

const BEFORE =
  'The bridge of Norwick was closed on Monday after the third flood of the year, and nobody knows when it will open again.'
const AFTER =
  'Engineers will look at the piers on Thursday, when the water is expected to be low enough for boats to pass beneath.'
const page = (...post: string[]): string => `Bridge closed\n\n${[BEFORE, ...post, AFTER].join('\n\n')}\n`
const SIGNATURE = '— Mayor Ana Ruiz (@anaruiz) March 4, 2031'

async function posts(...post: string[]): Promise<(readonly [string | null | undefined, string])[]> {
  const { claims } = await extract(page(...post))
  return claims.filter(({ kind }) => kind === 'direct').map(({ speaker, text }) => [speaker?.name, text])
}

describe('posts whose markup is gone', () => {
  test('are their authors’ words', async () => {
    expect(await posts('Please stay away from the river today', SIGNATURE)).toEqual([
      ['Ana Ruiz', 'Please stay away from the river today'],
    ])
  })
  test.each([
    '— Mayor Ana Ruiz (@anaruiz)\u00a0March 4,\u00a02031',
    '— Ana Ruiz (@anaruiz.norwick.example) March 4, 2031 at 5:06 PM',
  ])('may be signed otherwise: %s', async (signature) => {
    expect(await posts('Please stay away from the river today', signature)).toHaveLength(1)
  })
  test('leave addresses and tags out', async () => {
    expect(await posts('Stay away from the river #flood https://t.example/x1 pic.example.com/2', SIGNATURE)).toEqual([
      ['Ana Ruiz', 'Stay away from the river'],
    ])
  })
  test('may have several paragraphs in the first person', async () => {
    const found = await posts('I was there this morning.', 'We will not let the town down.', SIGNATURE)
    expect(found.map(([, text]) => text)).toEqual(['I was there this morning.', 'We will not let the town down.'])
  })
  test('may have an address below their words', async () => {
    expect(await posts('I was there this morning #flood', '⬇️ https://t.example/x1', SIGNATURE)).toEqual([
      ['Ana Ruiz', 'I was there this morning'],
    ])
  })
  test('never take the article’s own paragraph, nor an address alone', async () => {
    expect(await posts('https://t.example/x1', SIGNATURE)).toEqual([])
    const found = await posts('Stay away from the river', SIGNATURE)
    expect(found.map(([, text]) => text)).not.toContain(BEFORE)
  })
  test('of bodies are told by their whole names', async () => {
    expect(await posts('Stay away from the river', '— Norwick Police (@norwick) 4 March 2031')).toEqual([
      ['Norwick Police', 'Stay away from the river'],
    ])
  })
  test('keep their signature with them', () => {
    const post = 'Stay away from the river'
    const blocks = [new Block(0, post.length), new Block(post.length + 2, post.length + 2 + SIGNATURE.length)]
    for (const block of blocks.slice(1)) {
      block.kept = false
      block.rule = 'after-body'
    }
    markPosts(`${post}\n\n${SIGNATURE}`, blocks)
    expect(blocks.map(({ kept, rule }) => [kept, rule])).toEqual([
      [true, ''],
      [true, ''],
    ])
  })
})
