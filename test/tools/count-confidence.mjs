// Counts how often claims are right (content and speaker) by the evidence they rest on, and writes the table that gives the
// confidence. The articles counted here must not be among those that the other weights were counted on, or these would
// look surer than they are: count them with `3` as the first remainder, count the confidence, then count them all again.
//
//   node test/tools/count-weights.mjs TRAIN frames 3   (build, the same with fragments, build)
//   node test/tools/count-confidence.mjs TRAIN
//   node test/tools/count-weights.mjs TRAIN            (build, the same with fragments, build)
import { writeFileSync } from 'node:fs'
import { attribute } from '../../dist/attribution/attribute.js'
import { CONFIDENCE_FEATURES, confidenceValues } from '../../dist/claims/confidence.js'
import { analyse } from '../../dist/language/analyse.js'
import { loadLexical } from '../../dist/language/lexical.js'
import { resolveSpeakers } from '../../dist/people/speakers.js'
import { likeness, overlaps, readCorpus, wordPlaces } from './corpus.mjs'
import { articleOf } from './prepare.mjs'
import { countWeights, moduleOf } from './weights.mjs'

/** Articles whose index leaves these remainders are counted. */
const REMAINDERS = [1, 2]
const ALIKE = 0.5
const NOTE = 'Counted by `test/tools/count-confidence.mjs` on two in eight of the training articles of PolNeAR.'

const PRONOUN = /^(?:s?he|they|it|i|we|you|who|which|that|his|her|their|its|my|our|him|them)$/i
const lastName = (name) => name?.trim().split(/\s+/).at(-1) ?? ''

/** The mention lies in the annotated source, or the name that it was led to ends as the annotated one does. */
function isSpeaker(text, speaker, source) {
  if (!source || !speaker) return !source && !speaker
  if (overlaps(speaker, source)) return true
  const words = source.map(({ start, end }) => text.slice(start, end)).join(' ')
  return !PRONOUN.test(words.trim()) && lastName(speaker.name) !== '' && words.includes(lastName(speaker.name))
}

function isRight(text, attribution, speaker, annotated) {
  const places = wordPlaces(text, attribution.content)
  return annotated.some(({ source, words }) => likeness(places, words) >= ALIKE && isSpeaker(text, speaker, source))
}

const lexical = await loadLexical()

function casesOf({ text, attributions }, index) {
  const article = articleOf(text)
  const passages = analyse(article)
  const annotated = attributions.map(({ source, content }) => ({ source, words: wordPlaces(text, content) }))
  const found = attribute(article, passages)
  const speakers = resolveSpeakers(article, passages, found, { lexical })
  return found.map((attribution) => ({
    values: confidenceValues(text, attribution),
    right: isRight(text, attribution, speakers.get(attribution)?.speaker ?? null, annotated),
    article: index,
  }))
}

const cases = readCorpus(process.argv[2], (index) => REMAINDERS.includes(index % 8)).flatMap(casesOf)
const weights = countWeights(cases, CONFIDENCE_FEATURES, { shrink: 12, least: 10, articles: 8 })
const file = new URL('../../src/lexicon/weights/confidence.ts', import.meta.url)
writeFileSync(file, moduleOf('CONFIDENCE', weights, CONFIDENCE_FEATURES, NOTE))
console.log(`confidence: ${cases.length} cases, ${cases.filter(({ right }) => right).length} right`)
