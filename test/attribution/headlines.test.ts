import { expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

const BODY =
  '\n\nThe quay was shut on Monday.\n\nIt rained all night long and the town slept in the school hall by the river.\n'

it.each([
  ['‘It will sink’: Lena Fox warns builders over the old quay', 'It will sink', 'Lena Fox'],
  ['‘Truly remarkable’: Harbour mayor praises effort to save the quay', 'Truly remarkable', 'Harbour mayor'],
])('words in marks before a colon are those of who acts behind it: %s', async (title, text, mention) => {
  const { claims } = await extract(title + BODY)
  expect(claims.filter(({ kind }) => kind === 'direct').map((one) => [one.text, one.speaker?.mention])).toEqual([
    [text, mention],
  ])
})

it.each(['‘Truly remarkable’: the old quay', '‘It will sink’: Video shows the old quay'])(
  'a colon before a phrase, or before what only shows something, names no speaker: %s',
  async (title) => {
    const { claims } = await extract(title + BODY)
    expect(claims.filter(({ kind }) => kind === 'direct')).toEqual([])
  },
)

it('behind a comma, whoever acts before it says so', async () => {
  const { claims } = await extract(`Holm Mills cuts forecast, says it will close two yards${BODY}`)
  expect(claims.map((one) => [one.text, one.speaker?.name])).toEqual([['it will close two yards', 'Holm Mills']])
})
