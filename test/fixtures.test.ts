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

/**
 * What whosaid gets wrong in an article so far, read and left open. The list may only shrink: a fault that is not on it
 * fails, and so does one on it that is gone.
 */
const KNOWN_FAULTS: Record<string, { claims?: string[]; page?: string[] }> = JSON.parse(
  readFileSync(fileURLToPath(new URL('known-faults.json', import.meta.url)), 'utf8'),
)

/** A fault without the rule that made it, which may change, and the end of long texts. */
const shortened = (fault: string): string => squeezed(fault.replace(/ \([a-z-]+\): /, ': ')).slice(0, 120)

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

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
    expect(claimFaults(expectationOf(name), document).map(shortened)).toEqual(KNOWN_FAULTS[name]?.claims ?? [])
  })

  test('is cleaned', async () => {
    const cleaned = await clean(bytes, { path: file })
    expect(pageFaults(expectationOf(name), cleaned).map(shortened)).toEqual(KNOWN_FAULTS[name]?.page ?? [])
  })
})
