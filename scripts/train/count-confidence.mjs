// Counts how often claims are right (content and speaker) by the evidence they rest on, for the table that gives the
// confidence. The articles counted must not be among those that the other weights were counted on, or these would look
// surer than they are: each eighth is read with weights counted without it, and its cases are kept in a file.
//
//   node scripts/train/count-confidence.mjs TRAIN EIGHTH FILE    adds the cases of an eighth to FILE
//   node scripts/train/count-confidence.mjs table FILE           writes the table of all cases
//
// `count-all.mjs` does it all in order.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { attribute } from '../../dist/attribution/index.js'
import { CONFIDENCE_FEATURES, confidenceValues } from '../../dist/claims/confidence.js'
import { resolveSpeakers } from '../../dist/coreference/index.js'
import { read } from '../../dist/input/read.js'
import { analyse } from '../../dist/text/analyse.js'
import { loadLexical } from '../../dist/text/lexical.js'
import { likeness, overlaps, readCorpus, wordPlaces } from './corpus.mjs'
import { countWeights, moduleOf } from './weights.mjs'

const ALIKE = 0.5
const NOTE =
  'Counted by `scripts/train/count-confidence.mjs` on the training articles of PolNeAR (seven in eight of them).'

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

/** Read as the command reads it; the few articles whose text that changes would have other places. */
async function casesOf({ text, attributions }) {
  const article = await read(text, {})
  if (article.text !== text) return []
  const passages = analyse(article)
  const annotated = attributions.map(({ source, content }) => ({ source, words: wordPlaces(text, content) }))
  const found = attribute(article, passages)
  const speakers = resolveSpeakers(article, passages, found, { lexical })
  return found.map((attribution) => ({
    values: confidenceValues(text, attribution),
    right: isRight(text, attribution, speakers.get(attribution)?.speaker ?? null, annotated),
  }))
}

/** Adds the cases of the articles whose index leaves the remainder. */
async function add(path, eighth, file) {
  const articles = readCorpus(path, (index) => index % 8 === eighth)
  const cases = (await Promise.all(articles.map(casesOf))).flat()
  appendFileSync(file, cases.map((each) => `${JSON.stringify(each)}\n`).join(''))
}

function table(path) {
  const cases = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const weights = countWeights(cases, CONFIDENCE_FEATURES, { shrink: 6, least: 4 })
  const file = new URL('../../src/models/confidence.ts', import.meta.url)
  writeFileSync(file, moduleOf('CONFIDENCE', weights, CONFIDENCE_FEATURES, NOTE))
  console.log(`confidence: ${cases.length} cases, ${cases.filter(({ right }) => right).length} right`)
}

const [first, second, third] = process.argv.slice(2)
if (first === 'table') table(second)
else await add(first, Number(second), third)
