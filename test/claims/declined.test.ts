import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { extract, format } from '../../src/index.ts'
import { written } from '../../src/report/report.ts'
import { tablePieces } from '../../src/report/table.ts'

const TEXT = `The quay

“It is over,” said Lena Fox, the harbour master. A spokesman for Northway declined to comment.

Marco Hale, its owner, did not respond to requests for comment. Fox refused to comment on the deal.
`

const silent = async (text: string) =>
  ((await extract(text)).declined ?? []).map(({ speaker, text: words, line }) => [speaker?.name, words, line])

test('who declined to comment is listed with the words that say so, and is no claim', async () => {
  expect(await silent(TEXT)).toEqual([
    ['spokesman for Northway', 'declined to comment', 3],
    ['Marco Hale', 'did not respond to requests for comment', 5],
    ['Lena Fox', 'refused to comment on the deal', 5],
  ])
  const { claims, declined = [] } = await extract(TEXT)
  expect(claims.map(({ text }) => text)).toEqual(['It is over'])
  for (const { start, end, text } of declined) expect(TEXT.slice(start, end)).toBe(text)
})

test.each([
  'Lena Fox declined to rebuild the quay.',
  'Lena Fox refused to say that the quay was safe.',
  'Nobody was asked to comment in the square.',
  'Fox asked for comments on the plan, and 40 came.',
])('%s: nobody declined to comment', async (text) => {
  expect(await silent(`The quay\n\n${text}\n`)).toEqual([])
  expect(await extract(text)).not.toHaveProperty('declined')
})

test('with a speaker asked for, only what they declined', async () => {
  const { filterClaims } = await import('../../src/claims/filter.ts')
  const document = await extract(TEXT)
  expect(filterClaims(document, { speakers: ['hale'] }).declined?.map(({ text }) => text)).toEqual([
    'did not respond to requests for comment',
  ])
  expect(filterClaims(document, { speakers: ['nobody'] })).not.toHaveProperty('declined')
})

test('a table has it in its last line, a page beside the claims', async () => {
  const document = await extract(TEXT, { path: 'quay.txt', withText: true })
  const table = written(tablePieces({ width: 200, style: new Chalk({ level: 0 }) }), document)
  expect(table.trimEnd().split('\n').at(-1)).toBe(
    'no comment: 3 spokesman for Northway · declined to comment; ' +
      '5 Marco Hale · did not respond to requests for comment; 5 Lena Fox · refused to comment on the deal',
  )
  expect(await format(document, 'html')).toContain('<b>Marco Hale</b> did not respond to requests for comment')
})
