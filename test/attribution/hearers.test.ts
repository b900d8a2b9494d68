import { expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

it.each([
  ['A court heard that the miller hid the key.', 'the miller hid the key'],
  ['Norwick Crown Court heard how the handle broke off.', 'how the handle broke off'],
  ['The mill was old and the well was dry, an inquest heard.', 'The mill was old and the well was dry'],
  ['The pump had stood still for a week, the court was told.', 'The pump had stood still for a week'],
  ['Passengers were told that no trains would run.', 'no trains would run'],
  ['The court was told the blow was hard.', 'the blow was hard'],
  ['The well was dry, a meeting of the parish council heard.', 'The well was dry'],
  ['A miller hid the key, Norwick Crown Court heard on Monday.', 'A miller hid the key'],
])('what is told before somebody is a statement of nobody in particular: %s', async (sentence, told) => {
  const { claims } = await extract(sentence)
  expect(claims.map(({ text, speaker, scope }) => [text.replace(/^that /, ''), speaker, scope])).toEqual([
    [told, null, 'statement'],
  ])
})

it.each([
  ['The committee heard evidence from three millers.', []],
  ['Ines Calder heard that the mill would close.', ['attitude']],
])('a thing that is heard is none, and who else hears something only knows it: %s', async (sentence, scopes) => {
  const { claims } = await extract(sentence, { all: true })
  expect(claims.map(({ scope }) => scope)).toEqual(scopes)
})

it.each([
  ['The mill is a trap, Ines Calder told Monday’s meeting.', ['The mill is a trap']],
  ['The mill is a trap, Ines Calder told last night’s meeting.', ['The mill is a trap']],
  ['Ines Calder told Tuesday’s hearing that the mill was a trap.', ['that the mill was a trap']],
  ['The club said the match was off and told fans not to travel.', ['the match was off', 'not to travel']],
  [
    'The mill, while admitting that it was late, insisted nobody would lose a job.',
    ['that it was late', 'nobody would lose a job'],
  ],
])(
  'a meeting on its day hears, and what is told beside what was said is told by the same speaker: %s',
  async (sentence, told) => {
    const { claims } = await extract(sentence, { all: true })
    expect(claims.map(({ text }) => text)).toEqual(told)
  },
)
