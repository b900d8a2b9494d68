import { expect, test } from 'vitest'
import { auditUnnamed } from '../../src/compare/unnamed/audit.ts'
import { countOf, meansPeople, sourceHead, sourcesIn } from '../../src/compare/unnamed/source-types.ts'
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

test.for([
  ['people familiar with the trade policy', true],
  ['a group of employees', true],
  ['loved ones', true],
  ['an unidentified poster', true],
  ['South Ostians', true],
  ['the sharp rise in prices', false],
  ['a report by analysts', false],
  ['an investigation', false],
  ['I', false],
] as const)('%s are people: %j', ([mention, people]) => {
  expect(meansPeople(mention)).toBe(people)
})

test.for([
  ['a number of analysts', 'analysts'],
  ['some of the state’s experts', 'state’s experts'],
  ['two people briefed on the call', 'two people'],
  ['sources inside the camp', 'sources'],
] as const)('the head of %s is %s', ([mention, head]) => {
  expect(sourceHead(mention)).toBe(head)
})

test.for([
  ['both analysts and sources in the camp', ['analysts', 'sources in the camp']],
  ['officials and reports', ['officials and reports']],
  ['people familiar with the law and the treaty', ['people familiar with the law and the treaty']],
  ['officials', ['officials']],
] as const)('%s', ([mention, sources]) => {
  expect(sourcesIn(mention)).toEqual(sources)
})

test('two sources in one subject are two, each with the claim', async () => {
  const audit = auditUnnamed(
    await extract('Both independent analysts and sources in the camp told the paper that the claims were false.\n', {
      withText: true,
    }),
  )
  expect(audit.sources.map(({ name, type, claims }) => [name, type, claims])).toEqual([
    ['independent analysts', 'expert', 1],
    ['sources in the camp', 'bare', 1],
  ])
  expect(audit).toMatchObject({ unnamedClaims: 1, shareOfClaims: 1 })
})

test('another is what the one before it is', async () => {
  const text =
    'One survey respondent identified “too many tools and too little time” as the biggest challenge, while another pointed to the “complexity of all these tools.”\n'
  const { sources } = auditUnnamed(await extract(text, { withText: true, minConfidence: 0.2 }))
  expect(sources.map(({ name, type }) => [name, type])).toEqual([
    ['One survey respondent', 'participant'],
    ['another', 'participant'],
  ])
})
