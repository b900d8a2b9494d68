// Counts weights: for each feature by how much the share of right cases differs, in log-odds, from what all the other
// features let expect. As those weights change each other, all are counted anew in several rounds ("backfitting", as it
// is called for additive models).
//
// A case is {values: string[], right: boolean, weight?: number}; `features` says which values each sort of feature joins.
import { formatWeights } from '../build/tables.mjs'

const logit = (share) => Math.log(share / (1 - share))
const chance = (score) => 1 / (1 + Math.exp(-score))

/** The weights of one sort of feature: `shrink` cases that agree with the expectation are added to each count. */
function countSort(cases, keys, scores, { shrink, least }) {
  const counts = new Map()
  cases.forEach(({ right, weight = 1 }, i) => {
    const count = counts.get(keys[i]) ?? { cases: 0, right: 0, expected: 0 }
    counts.set(keys[i], count)
    count.cases += weight
    if (right) count.right += weight
    count.expected += weight * chance(scores[i])
  })
  const weights = new Map()
  for (const [key, count] of counts) {
    if (count.cases < least) continue
    const share = count.expected / count.cases
    const seen = (count.right + shrink * share) / (count.cases + shrink)
    weights.set(key, logit(seen) - logit(share))
  }
  return weights
}

const massOf = (cases) => cases.reduce((mass, { weight = 1 }) => mass + weight, 0)

/**
 * The weights in log-odds: the bias, and for each sort a map from its values, parted by tabs. With `adding` the rounds do
 * not count anew but add what was left over: so much of few features, of which most cases have some, that shrinking hides.
 */
export function countWeights(cases, features, { shrink = 32, rounds = 3, least = 3, adding = false } = {}) {
  const bias = logit(massOf(cases.filter(({ right }) => right)) / massOf(cases))
  const scores = new Float64Array(cases.length).fill(bias)
  const sorts = features.templates.map((places) => ({
    keys: cases.map(({ values }) => places.map((place) => values[place]).join('\t')),
    weights: new Map(),
  }))
  const shift = ({ keys, weights }, sign) =>
    keys.forEach((key, i) => {
      scores[i] += sign * (weights.get(key) ?? 0)
    })
  for (let round = 0; round < rounds; round++)
    for (const sort of sorts) {
      const before = adding ? sort.weights : new Map()
      if (!adding) shift(sort, -1)
      const weights = countSort(cases, sort.keys, scores, { shrink, least })
      shift({ keys: sort.keys, weights }, 1)
      sort.weights = new Map([...weights].map(([key, weight]) => [key, weight + (before.get(key) ?? 0)]))
    }
  return { bias, sorts: sorts.map(({ weights }) => weights) }
}

/** How many weights there are. */
export const sizeOf = ({ sorts }) => sorts.reduce((sum, { size }) => sum + size, 0)

const SMALLEST = 0.05

const hundredths = (weight) => Math.round(weight * 100)

/** A table of weights as a file of src/models: whole hundredths, those next to nothing left out. */
export function tableOf({ bias, sorts }, features) {
  const rows = sorts.map((weights, sort) => ({
    name: features.nameOf(sort),
    weights: [...weights]
      .filter(([key, weight]) => Math.abs(weight) >= SMALLEST && !/[`\\$\n|]/.test(key))
      .map(([key, weight]) => [key.split('\t'), hundredths(weight)]),
  }))
  return formatWeights({ bias: hundredths(bias), features: rows })
}
