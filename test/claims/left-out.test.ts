import { expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

const TEXT = `Harbour plan divides Norwick

The council closed the quay on Monday. “We had no choice,” said Lena Fox, the mayor. Hugo Hill believes the plan is a mistake.

“We had no choice,” Fox repeated. Fans praised the band. The report suggested a ferry. Hill said the boats were safe, and Fox called him a fool.`

it('what is left out changes neither number nor key of what is reported', async () => {
  const all = await extract(TEXT, { all: true })
  const some = await extract(TEXT, { minConfidence: 0.7 })
  expect(some.claims.length).toBeGreaterThan(0)
  expect(some.claims.length).toBeLessThan(all.claims.length)
  const byKey = new Map(all.claims.map((claim) => [claim.key, claim]))
  for (const claim of some.claims) expect(claim).toEqual(byKey.get(claim.key))
})

it('the filter of a document is met by the claims that are made', async () => {
  const all = await extract(TEXT, { all: true })
  const reported = await extract(TEXT)
  expect(reported.claims).toEqual(
    all.claims.filter(({ confidence, scope }) => confidence >= 0.5 && scope === 'statement'),
  )
})
