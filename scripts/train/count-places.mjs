// Counts how likely a paragraph is part of the article for what stands above it (src/models/places.ts), on the
// pages that may be read and on variants of them, and says how well that holds on sites that it was not counted on.
//
//   npm run build && node scripts/train/count-places.mjs
import { writeFileSync } from 'node:fs'
import { featuresOf } from '../../dist/input/main-text/features.js'
import { PLACE_FEATURES, settingsOf } from '../../dist/input/main-text/position-prior.js'
import { readText } from '../../dist/input/text/read-text.js'
import { dated, labelsOf, readablePages, shortened, swapped } from '../evaluate/page-variants.mjs'
import { countWeights, sizeOf, tableOf } from './weights.mjs'

const FOLDS = 5
const LEAST_WORDS = 8

/** The unmarked paragraphs of a page, each as a case; a page has as much say as any other of its length squared. */
function casesOf({ text, articleBody, site }) {
  const { blocks } = readText(text, {})
  const labels = labelsOf(
    blocks.map(({ start, end }) => text.slice(start, end).replace(/\n/g, ' ')),
    articleBody,
  )
  const features = featuresOf(text, blocks, [])
  const settings = settingsOf(features)
  return features.flatMap(({ rule, dateline, words }, i) => {
    if (rule || dateline || words < LEAST_WORDS || labels[i] < 0) return []
    const weight = (2 * Math.sqrt(Math.min(words, 60) + 1)) / Math.sqrt(blocks.length)
    return [{ values: settings[i], right: labels[i] === 1, weight, site }]
  })
}

const sum = (numbers) => numbers.reduce((all, number) => all + number, 0)
/** No count of some dozen pages is as certain as its log-odds. */
const GREATEST = 4
const bounded = (weight) => Math.max(-GREATEST, Math.min(GREATEST, weight))

function count(cases) {
  const { bias, sorts } = countWeights(cases, PLACE_FEATURES, { shrink: 60, rounds: 6, least: 1, adding: true })
  return { bias, sorts: sorts.map((weights) => new Map([...weights].map(([key, weight]) => [key, bounded(weight)]))) }
}

/** Share of the weight of cases that is judged right. */
function shareRight(cases, { bias, sorts }) {
  const right = cases.filter((one) => {
    const score = bias + sum(sorts.map((weights, sort) => weights.get(one.values[sort]) ?? 0))
    return score >= 0 === one.right
  })
  return sum(right.map(({ weight }) => weight)) / sum(cases.map(({ weight }) => weight))
}

const pages = readablePages()
const cases = [...pages, ...swapped(pages), ...shortened(pages), ...dated(pages)].flatMap(casesOf)
const sites = [...new Set(cases.map(({ site }) => site))]
const foldOf = ({ site }) => sites.indexOf(site) % FOLDS
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = count(cases.filter((one) => foldOf(one) !== fold))
  return shareRight(
    cases.filter((one) => foldOf(one) === fold),
    weights,
  )
})
const weights = count(cases)
writeFileSync(new URL('../../src/models/places.tsv', import.meta.url), tableOf(weights, PLACE_FEATURES))
console.log(`${cases.length} cases, ${sizeOf(weights)} weights; judged right ${shareRight(cases, weights).toFixed(3)}`)
console.log(`on sites not counted on ${(sum(unseen) / FOLDS).toFixed(3)}`)
