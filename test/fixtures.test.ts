import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { clean, extract } from '../src/index.ts'
import { claimFaults, type Expectation, pageFaults } from './support/expectation.ts'
import { words } from './support/words.ts'

const FOLDER = fileURLToPath(new URL('../fixtures/articles/', import.meta.url))
/** The same article in every format has tests of its own, beside the readers. */
const names = readdirSync(FOLDER).filter((name) => !name.startsWith('format-'))

const articleOf = (name: string): string => {
  const file = readdirSync(FOLDER + name).find((entry) => entry.startsWith('article.'))
  if (!file) throw new Error(`fixtures/articles/${name} has no article`)
  return `${FOLDER + name}/${file}`
}

const expectationOf = (name: string): Expectation => {
  const file = `${FOLDER + name}/expected.json`
  if (!existsSync(file)) throw new Error(`fixtures/articles/${name} has no expected.json`)
  // The file is ours; the tests below fail where it lacks a field.
  return JSON.parse(readFileSync(file, 'utf8')) as Expectation
}

const ENTITIES: Record<string, string> = { rsquo: '’', '#39': "'", pound: '£' }

/** The words that an article can give; of markup, those that stand outside of tags. */
function heard(bytes: Buffer, file: string): string {
  const source = bytes.toString('utf8')
  if (!file.endsWith('.html')) return ` ${words(source).join(' ')} `
  const text = source.replace(/<[^>]*>/g, ' ').replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? ' ')
  return ` ${words(text).join(' ')} `
}

/** Whether all words stand in the article in this order, in at most four runs (a claim may have several parts). */
function standsIn(text: string, article: string): boolean {
  let rest = words(text)
  let from = 0
  for (let part = 0; part < 4 && rest.length > 0; part++) {
    let length = rest.length
    while (length > 0 && article.indexOf(` ${rest.slice(0, length).join(' ')} `, from) < 0) length--
    const run = ` ${rest.slice(0, length).join(' ')} `
    from = article.indexOf(run, from) + run.length - 1
    rest = rest.slice(length)
  }
  return rest.length === 0
}

test('there are fixtures', () => {
  expect(names.length).toBeGreaterThanOrEqual(12)
})

describe.each(names)('%s', (name) => {
  const file = articleOf(name)
  const bytes = readFileSync(file)

  test('is expected to give what it holds', () => {
    const { claims, notClaims, boilerplate, body } = expectationOf(name)
    const article = heard(bytes, file)
    const texts = [...claims.map((claim) => claim.text), ...notClaims, ...boilerplate, ...body]
    expect(texts.filter((text) => !standsIn(text, article))).toEqual([])
  })

  test('gives its claims', async () => {
    const document = await extract(bytes, { path: file })
    expect(claimFaults(expectationOf(name), document)).toEqual([])
  })

  test('is cleaned', async () => {
    const cleaned = await clean(bytes, { path: file })
    expect(pageFaults(expectationOf(name), cleaned)).toEqual([])
  })
})
