import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { markedArticle } from '../support/marked-article.ts'
import { markedFaults } from '../support/marked-faults.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const names = readdirSync(`${HERE}articles`)

/**
 * What is wrong in these articles so far. The list may only shrink: a fault that is not on it fails, and so does one on
 * it that is gone.
 */
const KNOWN: Record<string, readonly string[]> = JSON.parse(readFileSync(`${HERE}known-faults.json`, 'utf8'))

const LONGEST = 100

/** The faults of an article as it is read without options. */
async function faultsOf(name: string): Promise<string[]> {
  const { text, statements } = markedArticle(readFileSync(`${HERE}articles/${name}`, 'utf8'))
  const document = await extract(new TextEncoder().encode(text), { path: name })
  return markedFaults(statements, document.claims).map((fault) => fault.replace(/\s+/g, ' ').slice(0, LONGEST))
}

test('articles of many kinds are there, with statements marked', () => {
  expect(names.length).toBeGreaterThanOrEqual(50)
})

describe('articles in many manners of quoting', () => {
  test.each(names)('%s', async (name) => {
    expect(await faultsOf(name)).toEqual(KNOWN[name] ?? [])
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
