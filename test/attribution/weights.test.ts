import { describe, expect, it } from 'vitest'
import { probability, weightsOf } from '../../src/attribution/weights.ts'

describe('counted weights', () => {
  const weights = weightsOf('bias -100\nnext=that 250\nlemma=say,next=that 50\n')

  it('reads hundredths of log-odds a line', () => {
    expect([...weights]).toEqual([
      ['bias', -1],
      ['next=that', 2.5],
      ['lemma=say,next=that', 0.5],
    ])
  })

  it.each([
    [[], -1],
    [['next=that'], 1.5],
    [['next=that', 'lemma=say,next=that'], 2],
    [['never counted'], -1],
  ])('sums them up for %j', (features, logOdds) => {
    expect(probability(weights, features)).toBeCloseTo(1 / (1 + Math.exp(-logOdds)))
  })
})
