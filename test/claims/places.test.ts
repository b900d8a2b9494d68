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
