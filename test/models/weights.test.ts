import { describe, expect, it } from 'vitest'
import { formatWeights, packWeights } from '../../scripts/build/tables.mjs'
import { FeatureTemplates } from '../../src/models/feature-templates.ts'
import { Weights } from '../../src/models/weights.ts'

describe('counted weights', () => {
  const features = new FeatureTemplates(['lemma', 'next'], ['next', 'lemma,next'])
  const tsv = formatWeights({
    bias: -100,
    features: [
      { name: 'next', weights: [[['that'], 250]] },
      {
        name: 'lemma,next',
        weights: [
          [['think', 'so'], 10],
          [['say', 'that'], 50],
          [['say', ','], -20],
          [['say', '@'], 30],
        ],
      },
    ],
  })
  const weights = new Weights(features, packWeights(tsv))

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

  it('stand in their file sorted, a row each', () => {
    expect(tsv.split('\n')).toEqual([
      'features\tvalues\tweight',
      'bias\t\t-100',
      'next\tthat\t250',
      'lemma,next\tsay|,\t-20',
      'lemma,next\tsay|@\t30',
      'lemma,next\tsay|that\t50',
      'lemma,next\tthink|so\t10',
      '',
    ])
  })

  it('are nothing for features that were not counted', () => {
    const wider = new FeatureTemplates(['lemma', 'next', 'length'], ['next', 'length', 'lemma,next', 'lemma,length'])
    const same = new Weights(wider, packWeights(tsv))
    expect(same.probability(['say', 'that', '7'])).toBe(weights.probability(['say', 'that']))
  })

  it('are refused where a row lacks a value, or the columns are others', () => {
    expect(() => packWeights('features\tvalues\tweight\nbias\t\t1\nlemma,next\tsay\t2\n')).toThrow('joins 2 values')
    expect(() => packWeights('lemma\tsay\t2\n')).toThrow('columns')
  })

  it('tells the weight of one feature', () => {
    expect(weights.weight(1, ['say', 'that'])).toBe(0.5)
    expect(weights.weight(0, ['', 'that'])).toBe(2.5)
    expect(weights.weight(0, ['', 'if'])).toBe(0)
    expect(weights.weight(7, ['say', 'that'])).toBe(0)
  })

  it('names a sort as it was given, and knows no other values', () => {
    expect(features.nameOf(1)).toBe('lemma,next')
    expect(() => new FeatureTemplates(['lemma'], ['word'])).toThrow('joins no value')
  })
})
