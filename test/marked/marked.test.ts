import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { markedArticle } from '../support/marked-article.ts'
import { markedFaults } from '../support/marked-faults.ts'

const ARTICLES = fileURLToPath(new URL('articles/', import.meta.url))
const names = readdirSync(ARTICLES)

/** How many statements and quoted claims of the articles are wrong at the most; whoever mends some lowers the number. */
const MOST: readonly (readonly [kind: string, most: number])[] = [
  ['missed direct', 6],
  ['missed mixed', 9],
  ['missed indirect', 2],
  ['speaker', 31],
  ['spurious', 15],
]

/** The faults of an article as it is read without options. */
async function faultsOf(name: string): Promise<string[]> {
  const { text, statements } = markedArticle(readFileSync(ARTICLES + name, 'utf8'))
  const { claims } = await extract(new TextEncoder().encode(text), { path: name })
  return markedFaults(statements, claims).map((fault) => `${fault} [${name}]`)
}

describe('articles in many manners of quoting', () => {
  let faults: string[] = []
  beforeAll(async () => {
    faults = (await Promise.all(names.map(faultsOf))).flat()
  }, 60_000)

  test('are there, with hundreds of statements', () => {
    const marked = names.map((name) => markedArticle(readFileSync(ARTICLES + name, 'utf8')))
    expect(marked.flatMap(({ statements }) => statements).length).toBeGreaterThan(350)
  })

  // The faults themselves are compared, so that a failure shows them.
  test.each(MOST)('%s: %i at the most', (kind, most) => {
    const own = faults.filter((fault) => fault.startsWith(kind))
    expect(own.length > most ? own : []).toEqual([])
  })
})

test('a fault is seen: a statement missed, a wrong speaker, words that nobody said', async () => {
  const { statements } = markedArticle(
    'F = Lena Fox\nG = Gus Hill\n\n“{F:We are ready},” said Lena Fox. {G~:It rained}.',
  )
  const { claims } = await extract('“We are ready,” said Lena Fox. “Not yet,” said Gus Hill.')
  expect(markedFaults(statements, claims)).toEqual([
    'missed indirect (Gus Hill): It rained',
    'spurious direct: Not yet',
  ])
  const [ready] = statements
  expect(markedFaults(ready ? [{ ...ready, speakers: ['Gus Hill'] }] : [], claims.slice(0, 1))).toEqual([
    'speaker Lena Fox, not Gus Hill: We are ready',
  ])
})
