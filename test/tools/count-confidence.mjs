// Counts how often claims are right (content and speaker) by the evidence they rest on, and writes the table that gives the
// confidence. The articles counted here must not be among those that the other weights were counted on, or these would
// look surer than they are: count them with `4` as the first remainder, count the confidence, then count them all again.
//
//   node test/tools/count-weights.mjs TRAIN frames 4   (build, the same with fragments, build)
//   node test/tools/count-confidence.mjs TRAIN
//   node test/tools/count-weights.mjs TRAIN            (build, the same with fragments, build)
import { writeFileSync } from 'node:fs'
import { attribute } from '../../dist/attribution/attribute.js'
import { confidenceFeatures } from '../../dist/claims/confidence.js'
import { analyse } from '../../dist/language/analyse.js'
import { likeness, overlaps, readCorpus, wordPlaces } from './corpus.mjs'
import { articleOf } from './prepare.mjs'
import { countWeights, moduleOf } from './weights.mjs'

/** Articles whose index leaves these remainders are counted. */
const REMAINDERS = [1, 2, 3]
const ALIKE = 0.5
const NOTE = 'Counted by `test/tools/count-confidence.mjs` on three in eight of the training articles of PolNeAR.'

function isRight(text, attribution, annotated) {
  const places = wordPlaces(text, attribution.content)
  return annotated.some(({ source, words }) => {
    if (likeness(places, words) < ALIKE) return false
    return source ? attribution.source !== null && overlaps(attribution.source, source) : attribution.source === null
  })
}

function casesOf({ text, attributions }) {
  const article = articleOf(text)
  const annotated = attributions.map(({ source, content }) => ({ source, words: wordPlaces(text, content) }))
  return attribute(article, analyse(article)).map((attribution) => ({
    features: confidenceFeatures(text, attribution),
    right: isRight(text, attribution, annotated),
  }))
}

const cases = readCorpus(process.argv[2], (index) => REMAINDERS.includes(index % 8)).flatMap(casesOf)
const weights = countWeights(cases, { shrink: 25, least: 10 })
const file = new URL('../../src/lexicon/weights/confidence.ts', import.meta.url)
writeFileSync(file, moduleOf('CONFIDENCE', weights, NOTE))
console.log(`confidence: ${cases.length} cases, ${cases.filter(({ right }) => right).length} right`)
