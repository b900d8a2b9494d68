import { expect, test } from 'vitest'
import { readJsonLd } from '../../../src/input/html/metadata/json-ld.ts'

const article = (about: string): string => `{"@type":"NewsArticle","headline":"The bridge opens","about":${about}}`
const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`

test.for([
  ['an article', article('1'), 'The bridge opens'],
  ['an article in a comment', `<!-- ${article('1')} -->`, 'The bridge opens'],
  ['an article in a section', `//<![CDATA[\n${article('1')}\n//]]>`, 'The bridge opens'],
  ['what nests', article(nested(100)), 'The bridge opens'],
  ['what nests deeper than anybody writes', article(nested(50_000)), undefined],
  ['white space without end', `${' '.repeat(100_000)}x`, undefined],
] as const)('%s', ([, source, headline]) => {
  expect(readJsonLd([source])?.headline).toBe(headline)
})
