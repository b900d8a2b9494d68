import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import type { Span } from '../../src/types.ts'

const FOLDER = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url))
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('article.'))

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

test.each(files)('%s: circumstances and reporters stand where they say, outside of anybody’s words', async (file) => {
  const { claims, source } = await extract(readFileSync(FOLDER + file), { path: file, withText: true })
  const contents = claims.flatMap(({ spans }) => spans)
  for (const { addressee, medium, when, via } of claims) {
    for (const place of [addressee, medium, when]) {
      if (!place) continue
      expect(source.text?.slice(place.start, place.end)).toBe(place.text)
      expect(contents.filter((span) => meet(span, place))).toEqual([])
    }
    if (via) expect(source.text?.slice(via.start, via.end)).toBe(via.mention)
  }
})

test('of markup, the line of the file is given beside the line of the text', async () => {
  const page = [
    '<html>\n<head><title>The well</title></head>\n<body>\n<article>',
    '<p>The village met on Friday to speak about its well.</p>\n<!-- a\ncomment -->',
    '<p>“It is dry,” said Ines Calder, the mayor of Norwick.</p>',
    '<p>“It has been for years.</p></article></body></html>',
  ].join('\n\n')
  const lineOf = (offset: number): number => page.slice(0, offset).split('\n').length
  const { claims, warnings } = await extract(page, { format: 'html' })
  const [span] = claims[0]?.spans ?? []
  expect(span?.sourceLine).toBe(lineOf(page.indexOf('It is dry')))
  expect(span?.line).not.toBe(span?.sourceLine)
  expect(warnings.map(({ sourceLine }) => sourceLine)).toEqual([lineOf(page.indexOf('It has been'))])
})

test('of a text there is one line only', async () => {
  const { claims } = await extract('A well.\n\n“It is dry,” said Ines Calder.')
  expect(claims[0]?.spans).toEqual([expect.objectContaining({ line: 3 })])
  expect(claims[0]?.spans[0]).not.toHaveProperty('sourceLine')
})
