import { describe, expect, it } from 'vitest'
import { Features } from '../../src/models/features.ts'
import { packed } from '../../src/models/packed.ts'
import { Weights } from '../../src/models/table.ts'

describe('counted weights', () => {
  const features = new Features(['lemma', 'next'], ['next', 'lemma,next'])
  const table = 'bias\t-100\n@next\nthat\t250\n@lemma,next\nsay\tthat\t50\nsay\t,\t-20\nsay\t@\t30\nthink\tso\t10\n'
  const weights = new Weights(features, table)

  it.each([
    [['think', 'it'], -1],
    [['think', 'that'], 1.5],
    [['say', 'that'], 2],
    [['say', ','], -1.2],
    [['say', '@'], -0.7],
    [['think', 'so'], -0.9],
    [[], -1],
  ])('sums them up for %j', (values, logOdds) => {
    expect(weights.probability(values)).toBeCloseTo(1 / (1 + Math.exp(-logOdds)))
  })

  it('are the same when they were packed', () => {
    const again = new Weights(features, JSON.stringify(packed(features, table)))
    for (const values of [['say', 'that'], ['say', '@'], ['think', 'so'], ['hum', 'it'], []])
      expect(again.probability(values)).toBe(weights.probability(values))
  })

  it('tells the weight of one feature', () => {
    expect(weights.weight(1, ['say', 'that'])).toBe(0.5)
    expect(weights.weight(0, ['', 'that'])).toBe(2.5)
    expect(weights.weight(0, ['', 'if'])).toBe(0)
    expect(weights.weight(7, ['say', 'that'])).toBe(0)
  })

  it('names a sort as it was given, and knows no other values', () => {
    expect(features.nameOf(1)).toBe('lemma,next')
    expect(() => new Features(['lemma'], ['word'])).toThrow('joins no value')
  })
})
