// Counts the corrections of the tagger: what stands around a word, where tags in a row tell too little.
import { count, sharesOf, taggerOf, tagging, tagsOf } from './tag-counts.mjs'

const { FEATURES, likeliestTags, localScores, TAGS, tagNumber } = tagging

const PLACE = {
  w: (words, _, i) => words[i] ?? (i < 0 ? 'BEFORE' : 'BEHIND'),
  t: (_, tags, i) => (i < 0 ? 'BEFORE' : (TAGS[tags[i]] ?? 'BEHIND')),
}

/** The values of a feature at a place. */
function valuesOf(feature, words, tags, i) {
  return feature
    .split(',')
    .map((place) =>
      place === 'e0' ? `-${words[i].slice(-3)}` : PLACE[place[0]](words, tags, i + Number(place.slice(1))),
    )
    .join('|')
}

/** Places where several tags are possible, each with their scores by the tagger of other documents. */
export function correctionCases(documents, lexicon) {
  const parts = 4
  const cases = []
  for (let part = 0; part < parts; part++) {
    const tagger = taggerOf(
      count(
        documents.filter((_, i) => i % parts !== part),
        lexicon,
      ),
    )
    for (const { sentences } of documents.filter((_, i) => i % parts === part))
      for (const sentence of sentences) {
        const lexemes = tagger.lexemesOf(sentence.tokens)
        const found = likeliestTags(lexemes, tagger.transitions)
        const words = sentence.tokens.map(({ lower }) => lower)
        const right = tagsOf(sentence)
        lexemes.forEach((lexeme, i) => {
          if (lexeme.tags.length < 2 || sentence.tags[i] === null) return
          const values = FEATURES.map((feature) => valuesOf(feature, words, found, i))
          const scores = [...localScores(lexeme, found, i, tagger.transitions)]
          cases.push({ values, tags: [...lexeme.tags], scores, right: lexeme.tags.indexOf(tagNumber(right[i])) })
        })
      }
  }
  return cases
}

/** Cases that agree with the expectation, added to each count. */
const SHRINK = 4
const ROUNDS = 3
const LEAST_CASES = 4
/** Smaller corrections are left out, in hundredths of log-odds. */
const SMALLEST = 20

/** How often each tag was right and expected for each value of a feature. */
function observed(cases, feature) {
  const rows = new Map()
  for (const { values, tags, scores, right } of cases) {
    const row = rows.get(values[feature]) ?? new Map()
    rows.set(values[feature], row)
    sharesOf(scores).forEach((share, k) => {
      const counts = row.get(tags[k]) ?? [0, 0]
      row.set(tags[k], counts)
      counts[0] += right === k ? 1 : 0
      counts[1] += share
    })
  }
  return rows
}

/**
 * Weights for what stands around a word: by how much, in log-odds, tags were right more often than the counts of tags in
 * a row and all other weights let expect; counted feature by feature in several rounds ("backfitting").
 */
export function corrections(cases) {
  const weights = FEATURES.map(() => new Map())
  for (let round = 0; round < ROUNDS; round++)
    weights.forEach((known, feature) => {
      for (const [value, row] of observed(cases, feature)) {
        if (![...row.values()].some(([right, expected]) => right + expected >= LEAST_CASES)) continue
        const own = known.get(value) ?? new Map()
        known.set(value, own)
        for (const [tag, [right, expected]] of row)
          own.set(tag, [Math.log((right + SHRINK) / (expected + SHRINK)), ...(own.get(tag) ?? [])])
      }
      for (const { values, tags, scores } of cases) {
        const own = known.get(values[feature])
        tags.forEach((tag, k) => {
          scores[k] += own?.get(tag)?.[0] ?? 0
        })
      }
    })
  const rows = new Map()
  weights.forEach((known, feature) => {
    for (const [value, own] of known) {
      const hundredths = [...own].map(([tag, parts]) => [TAGS[tag], Math.round(100 * parts.reduce((a, b) => a + b, 0))])
      const kept = hundredths.filter(([, weight]) => Math.abs(weight) >= SMALLEST)
      if (kept.length > 0) rows.set(`${FEATURES[feature]}\t${value}`, new Map(kept))
    }
  })
  return rows
}
