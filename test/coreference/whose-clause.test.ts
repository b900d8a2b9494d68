import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { loadLexical } from '../../src/text/lexical.ts'
import { lastSpeaker } from './helper.ts'

/** [an article of a sentence or two, who said its last statement] */
const CLAUSES: readonly (readonly [string, string])[] = [
  ['The cell was shown by engineers in South Korea, who say it could last for years.', 'engineers in South Korea'],
  ['The plan was drawn up by a farmer in Kenya, who says the road is too narrow.', 'farmer in Kenya'],
  [
    'The finding comes from researchers at the University of Leeds, who say the drug works.',
    'researchers at the University of Leeds',
  ],
  ['He was praised by teachers in Wales, who said he had saved a child.', 'teachers in Wales'],
  ['The letter was written by the director of Greenpeace, who said it was late.', 'director of Greenpeace'],
  ['The letter came from lawyers for Anna Ruiz, who say she was never told.', 'lawyers for Anna Ruiz'],
  ['The letter came from lawyers for Anna Ruiz, who says she was never told.', 'Anna Ruiz'],
  ['The case was brought by the parents of Liam Fox, who say the school failed him.', 'parents of Liam Fox'],
  ['It was drawn up by Anna Ruiz, the mayor of Leeds, who says it is late.', 'Anna Ruiz'],
  ['It was drawn up by Anna Ruiz of Leeds, who says it is late.', 'Anna Ruiz'],
  ['Hugo Hill will play without his captain, Tom Vance, who he said had torn a muscle.', 'Hugo Hill'],
  ['Ana Ruiz criticised Lena Fox, who she said had lied to the council.', 'Ana Ruiz'],
]

describe('whose a relative clause is', () => {
  it.each(CLAUSES)('%s', async (text, name) => {
    const { claims } = await extract(text)
    expect(claims.at(-1)?.speaker?.name).toBe(name)
  })
})

/** [a whole name that begins as somebody's does, whether it is a person's] */
const WHOLE: readonly (readonly [string, boolean])[] = [
  ['Preston Crown Court', false],
  ['Preston City Council', false],
  ['Chelsea Football Club', false],
  ['Charlotte Chamber of Commerce', false],
  ['Savannah Morning News', false],
  ['Madison Planning Board', false],
  ['Madison Jane Fox', true],
  ['Chelsea Fox', true],
]

describe('a name of several words', () => {
  it.each(WHOLE)('%s: a person’s: %s', async (name, person) => {
    const speaker = lastSpeaker(`【${name}】 said so.`, await loadLexical())
    expect([speaker?.name, speaker?.kind === 'person']).toEqual([name, person])
  })
})

it('a street with a given name is nobody who speaks', async () => {
  const { claims } = await extract(
    'When the last rail was lifted from Albert Street, the mayor drank a toast. “Good riddance to it,” he is said to have muttered, though nobody heard him.',
  )
  expect(claims.map(({ text, speaker }) => [text, speaker?.name ?? null])).toEqual([['Good riddance to it', null]])
})

const NAMED_BEFORE = 'State Rep. Donna Pickett spoke last.\n\n'

/** [what follows a paragraph about somebody else, who says its words] */
const OWN: readonly (readonly [string, string])[] = [
  ['My mother called from Dayton that night. “You sound tired,” she said.', 'mother'],
  ['My sister-in-law teaches in Dayton. Last month she spent $212. “I had no choice,” she told me.', 'sister-in-law'],
  ['When I asked my sister what she would buy, she didn’t hesitate. “Wine,” she said.', 'sister'],
  ['I asked my neighbor about it, and she laughed. “Not for me,” she said.', 'neighbor'],
  ['Pickett had asked the clerk about it, and she laughed. “Not for me,” she said.', 'Donna Pickett'],
]

describe('people of the writer’s own', () => {
  it.each(OWN)('%s', async (text, name) => {
    const { claims } = await extract(NAMED_BEFORE + text)
    expect(claims.at(-1)?.speaker?.name).toBe(name)
  })
})
