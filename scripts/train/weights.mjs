// Counts weights: for each feature by how much the share of right cases differs, in log-odds, from what all the other
// features let expect. As those weights change each other, all are counted anew in several rounds ("backfitting", as it
// is called for additive models).
//
// A case is {values: string[], right: boolean, weight?: number}; `features` says which values each template of features joins.

const logit = (share) => Math.log(share / (1 - share))
const chance = (score) => 1 / (1 + Math.exp(-score))

/** The weights of one template of features: `shrink` cases that agree with the expectation are added to each count. */
function countTemplate(cases, keys, scores, { shrink, least }) {
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
 * The weights in log-odds: the bias, and for each template a map from its values, parted by tabs. With `adding` the rounds do
 * not count anew but add what was left over: so much of few features, of which most cases have some, that shrinking hides. Shrinking makes sums too cautious, too: all
 * weights times `sharpen` (chosen on folds by site) are as sure as they are right.
 */
export function countWeights(cases, features, options = {}) {
  const { shrink = 32, rounds = 3, least = 3, adding = false, sharpen = 1 } = options
  const bias = logit(massOf(cases.filter(({ right }) => right)) / massOf(cases))
  const scores = new Float64Array(cases.length).fill(bias)
  const templates = features.templates.map((places) => ({
    keys: cases.map(({ values }) => places.map((place) => values[place]).join('\t')),
    weights: new Map(),
  }))
  const shift = ({ keys, weights }, sign) =>
    keys.forEach((key, i) => {
      scores[i] += sign * (weights.get(key) ?? 0)
    })
  for (let round = 0; round < rounds; round++)
    for (const template of templates) {
      const before = adding ? template.weights : new Map()
      if (!adding) shift(template, -1)
      const weights = countTemplate(cases, template.keys, scores, { shrink, least })
      shift({ keys: template.keys, weights }, 1)
      template.weights = new Map([...weights].map(([key, weight]) => [key, weight + (before.get(key) ?? 0)]))
    }
  const sharpened = ({ weights }) => new Map([...weights].map(([key, weight]) => [key, weight * sharpen]))
  return { bias: bias * sharpen, templates: templates.map(sharpened) }
}

/** The places of one template's features among its own: which feature each case has, and how many cases have it. */
function featuresOf(cases, places) {
  const keys = new Map()
  const mass = []
  const ids = Int32Array.from(cases, ({ values, weight = 1 }) => {
    const key = places.map((place) => values[place]).join('\t')
    const id = keys.get(key) ?? keys.size
    keys.set(key, id)
    mass[id] = (mass[id] ?? 0) + weight
    return id
  })
  return { keys, ids, mass, weights: new Float64Array(keys.size) }
}

/** One step of Newton's method for the features of a template, of which each case has one. */
function stepOf({ ids, mass, weights }, { right, counts, scores }, { penalty, least }) {
  const slope = new Float64Array(weights.length)
  const curve = new Float64Array(weights.length)
  for (let i = 0; i < ids.length; i++) {
    const expected = chance(scores[i])
    slope[ids[i]] += counts[i] * (right[i] - expected)
    curve[ids[i]] += counts[i] * expected * (1 - expected)
  }
  return slope.map((each, id) => {
    if (mass[id] < least) return 0
    return Math.max(-1, Math.min(1, (each - penalty * weights[id]) / (curve[id] + penalty)))
  })
}

/**
 * The weights of a logistic regression, found template by template: those that make the cases most probable, less
 * `penalty` for the square of each, so that what is rare stays near nothing. Fits better than `countWeights` where there are
 * many cases for many features that tell of the same.
 */
export function fitWeights(cases, features, { penalty = 5, rounds = 14, least = 3 } = {}) {
  const templates = features.templates.map((places) => featuresOf(cases, places))
  const right = Float64Array.from(cases, (one) => (one.right ? 1 : 0))
  const counts = Float64Array.from(cases, ({ weight = 1 }) => weight)
  const whole = { ids: new Int32Array(cases.length), mass: [massOf(cases)], weights: new Float64Array(1) }
  const scores = new Float64Array(cases.length)
  const move = (template, limits) => {
    const step = stepOf(template, { right, counts, scores }, limits)
    step.forEach((each, id) => {
      template.weights[id] += each
    })
    template.ids.forEach((id, i) => {
      scores[i] += step[id]
    })
  }
  for (let round = 0; round < rounds; round++) {
    move(whole, { penalty: 0, least: 0 })
    for (const template of templates) move(template, { penalty, least })
  }
  const weightsOf = ({ keys, weights }) => new Map([...keys].map(([key, id]) => [key, weights[id]]))
  return { bias: whole.weights[0], templates: templates.map(weightsOf) }
}

const SMALLEST = 0.05
/** Values with such characters are left out: `|` parts values in the files. */
const LEFT_OUT = /[`\\$\n|]/

const hundredths = (weight) => Math.round(weight * 100)

/** Weights for a file, rounded to hundredths; the small ones, which change nothing, are left out. */
export function tableOf({ bias, templates }, features) {
  return {
    bias: hundredths(bias),
    features: templates.map((weights, template) => ({
      name: features.nameOf(template),
      weights: [...weights]
        .filter(([key, weight]) => Math.abs(weight) >= SMALLEST && !LEFT_OUT.test(key))
        .map(([key, weight]) => [key.split('\t'), hundredths(weight)]),
    })),
  }
}

/** How a table, rounded as it is, does on cases: the share judged right, and the mean log loss in bits. */
export function scoreOf(table, features, cases) {
  const found = table.features.map(
    ({ weights }) => new Map(weights.map(([values, weight]) => [values.join('\t'), weight])),
  )
  let right = 0
  let loss = 0
  for (const one of cases) {
    const keys = features.templates.map((places) => places.map((place) => one.values[place]).join('\t'))
    const score = keys.reduce((sum, key, template) => sum + (found[template].get(key) ?? 0), table.bias) / 100
    if (score >= 0 === one.right) right++
    loss -= Math.log2(one.right ? chance(score) : 1 - chance(score))
  }
  return { right: right / cases.length, loss: loss / cases.length }
}

/** The probability that a table gives to the values of a case. */
export function chanceOf(table, features) {
  const found = table.features.map(
    ({ weights }) => new Map(weights.map(([values, weight]) => [values.join('\t'), weight])),
  )
  return (values) => {
    const keys = features.templates.map((places) => places.map((place) => values[place]).join('\t'))
    return chance(keys.reduce((sum, key, template) => sum + (found[template].get(key) ?? 0), table.bias) / 100)
  }
}
