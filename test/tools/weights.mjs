// Counts weights: for one feature after another, by how much the share of right cases differs, in log-odds, from what the
// features before it let expect. Several rounds let the later features correct the earlier ones.
//
// A case is {features: string[], right: boolean, weight?: number}; the features of a place (first, second, …) are of one
// sort.

const logit = (share) => Math.log(share / (1 - share))
const chance = (score) => 1 / (1 + Math.exp(-score))

/** What one sort of feature adds: `shrink` cases that agree with the expectation are added to each count. */
function countSort(cases, scores, sort, { shrink, least }) {
  const counts = new Map()
  cases.forEach(({ features, right, weight = 1 }, i) => {
    const count = counts.get(features[sort]) ?? { cases: 0, right: 0, expected: 0 }
    counts.set(features[sort], count)
    count.cases += weight
    if (right) count.right += weight
    count.expected += weight * chance(scores[i])
  })
  const added = new Map()
  for (const [feature, count] of counts) {
    if (count.cases < least) continue
    const share = count.expected / count.cases
    const seen = (count.right + shrink * share) / (count.cases + shrink)
    added.set(feature, logit(seen) - logit(share))
  }
  return added
}

/** The weights of all features, in log-odds, `bias` among them. */
export function countWeights(cases, { shrink = 16, rounds = 3, least = 4 } = {}) {
  const sizeOf = (part) => part.reduce((size, { weight = 1 }) => size + weight, 0)
  const bias = logit(sizeOf(cases.filter(({ right }) => right)) / sizeOf(cases))
  const weights = new Map([['bias', bias]])
  const scores = new Float64Array(cases.length).fill(bias)
  const sorts = cases[0].features.length
  for (let round = 0; round < rounds; round++)
    for (let sort = 0; sort < sorts; sort++) {
      const added = countSort(cases, scores, sort, { shrink, least })
      cases.forEach(({ features }, i) => {
        scores[i] += added.get(features[sort]) ?? 0
      })
      for (const [feature, weight] of added) weights.set(feature, (weights.get(feature) ?? 0) + weight)
    }
  return weights
}

const SMALLEST = 0.05

/** A table of weights as the source of a module: a feature and its weight in hundredths a line. */
export function moduleOf(name, weights, note) {
  const kept = [...weights].filter(([feature, weight]) => Math.abs(weight) >= SMALLEST && !/[`\\$]/.test(feature))
  const lines = kept.map(([feature, weight]) => `${feature} ${Math.round(weight * 100)}`)
  return `/** ${note} */\nexport const ${name}_WEIGHTS = \`\n${lines.join('\n')}\n\`\n`
}
