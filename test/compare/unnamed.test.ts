import { expect, test } from 'vitest'
import { auditUnnamed } from '../../src/compare/unnamed/audit.ts'
import { countOf } from '../../src/compare/unnamed/source-types.ts'
import { extract } from '../../src/pipeline.ts'

test.for([
  ['two people familiar with the talks', 2],
  ['a senior official', 1],
  ['one of the brokers', 1],
  ['14 former employees', 14],
  ['officials', null],
  ['several sources', null],
  ['people close to the board', null],
  ['the source', 1],
] as const)('%s are %j', ([mention, count]) => {
  expect(countOf(mention)).toBe(count)
})

const ARTICLE = `Port deal was close to collapse

The sale of the port nearly failed in March, two people familiar with the talks said. They spoke on condition of anonymity because the talks were private.

“It was over by midnight,” said a senior official, who was not authorised to speak publicly.

“We never left the table,” said Ada Nilsen, the head of the port.

A spokesman for the buyer said that the price had not changed.
`

test('an article is audited', async () => {
  const audit = auditUnnamed(await extract(ARTICLE, { withText: true }))
  expect(audit.sources.map(({ type, count, anonymity }) => [type, count, anonymity.reason])).toEqual([
    ['familiar', 2, 'given'],
    ['official', 1, 'not-authorised'],
  ])
  expect(audit.spokespeople.map(({ type }) => type)).toEqual(['spokesperson'])
  expect(audit).toMatchObject({ leadRestsOnThem: true, claims: 4, unnamedClaims: 2, shareOfClaims: 0.5 })
  const [first] = audit.sources
  expect(ARTICLE.slice(first?.anonymity.start ?? 0, first?.anonymity.end ?? 0)).toBe(first?.anonymity.text)
})

test('an article of named sources has none', async () => {
  const audit = auditUnnamed(await extract('“We won,” said Ada Nilsen, the coach of Norwick.\n', { withText: true }))
  expect(audit).toMatchObject({ sources: [], spokespeople: [], leadRestsOnThem: false })
})
