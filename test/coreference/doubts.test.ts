import { describe, expect, it } from 'vitest'
import { DOUBTS } from '../../src/coreference/pronouns/doubts.ts'
import { extract } from '../../src/index.ts'
import { resolveMarked } from './helper.ts'

const doubtIn = (marked: string) => resolveMarked(marked).at(-1)?.doubt?.id ?? null

describe('doubts about whom a pronoun means', () => {
  it.each(DOUBTS.map((row) => [row.id, row] as const))('%s', (id, { example, counter, share }) => {
    expect(doubtIn(example)).toBe(id)
    expect(doubtIn(counter)).not.toBe(id)
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(1)
  })

  it.each([
    ['Mr. Hill slept. “Yes,” 【he】 said.', null],
    ['Ms. Starks met Mr. Hill. “Yes,” 【he】 said.', null],
    ['【Mr. Hill】 said 〔that Mr. Lin slept〕. “Yes,” 【he】 said.', null],
    ['Mr. Hill met Mr. Lin. “Yes,” 【he】 said. “No,” 【he】 added.', 'contested'],
  ])('%s', (marked, doubt) => {
    expect(doubtIn(marked)).toBe(doubt)
  })
})

describe('two who fit equally', () => {
  it.each([
    [
      'Mr. Hill came. As for Mr. Bo Fox, Mr. Lin’s van was late, as it was for Mr. Hugo Starks. “Yes,” 【he】 said.',
      null,
    ],
    ['Mr. Hill came. As for Ms. Ida Fox, Ms. Ann Lin’s van was late. “Yes,” 【he】 said.', 'Hill'],
  ])('are not named: %s', (marked, name) => {
    expect(resolveMarked(marked).at(-1)?.speaker.name).toBe(name)
  })
})

describe('the confidence', () => {
  const story = (second: string) => `Mr. Hugo Hill met ${second} at the mill. “The river is high,” he said on Monday.`

  it('is less where somebody else may be meant, and the line is still reported', async () => {
    const [sure] = (await extract(story('Ms. Lena Starks'))).claims
    const [unsure] = (await extract(story('Mr. Bo Lin'))).claims
    expect(sure?.speaker?.name).toBe('Hugo Hill')
    expect(unsure?.speaker?.name).toBe('Hugo Hill')
    expect(unsure?.confidence).toBe(0.6)
    expect(sure?.confidence).toBeGreaterThan(0.8)
  })
})
