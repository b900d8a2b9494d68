// Counts how often claims are right (content and speaker) by the evidence they rest on, for the table that gives the
// confidence. The articles counted must not be among those that the other weights were counted on, or these would look
// surer than they are: each eighth of PolNeAR is read with weights counted without it, and its cases are kept in a file.
// The labelled pages are of many sorts of sites and hold what PolNeAR's annotators took for attributions and a reader
// does not, so their cases weigh more.
//
//   node scripts/train/count-confidence.mjs TRAIN EIGHTH FILE       adds the cases of an eighth to FILE
//   node scripts/train/count-confidence.mjs labelled FOLDER FILE    adds those of the labelled pages
//   node scripts/train/count-confidence.mjs folds FILE              how well the table fits sites that were left out
//   node scripts/train/count-confidence.mjs table FILE              writes the table of all cases
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
import { labelledAs, readLabelled } from './labelled.mjs'
import { countWeights, tableOf } from './weights.mjs'

const ALIKE = 0.5
const WITHIN = 0.9

const PRONOUN = /^(?:s?he|they|it|i|we|you|who|which|that|his|her|their|its|my|our|him|them)$/i
const lastName = (name) => name?.trim().split(/\s+/).at(-1) ?? ''

/** The mention lies in the annotated source, or the name that it was led to ends as the annotated one does. */
function isSpeaker(text, speaker, source) {
  if (!source || !speaker) return !source && !speaker
  if (overlaps(speaker, source)) return true
  const words = source.map(({ start, end }) => text.slice(start, end)).join(' ')
  return !PRONOUN.test(words.trim()) && lastName(speaker.name) !== '' && words.includes(lastName(speaker.name))
}

/** A paragraph of a quotation that is annotated as a whole is right, too. */
const isPart = (places, words) => [...places].filter((place) => words.has(place)).length > WITHIN * places.size

function isRight(text, attribution, speaker, annotated) {
  const places = wordPlaces(text, attribution.content)
  const quoted = attribution.kind === 'direct'
  return annotated.some(
    ({ source, words }) =>
      (likeness(places, words) >= ALIKE || (quoted && isPart(places, words))) && isSpeaker(text, speaker, source),
  )
}

const lexical = await loadLexical()

/** Claims as the command finds them, each with the values that its confidence rests on. */
async function found(text) {
  const article = await read(text, {})
  const passages = analyse(article)
  const attributions = attribute(article, passages)
  const speakers = resolveSpeakers(article, passages, attributions, { lexical })
  const whose = (attribution) => speakers.get(attribution)?.speaker ?? null
  return attributions.map((attribution) => ({
    attribution,
    speaker: whose(attribution),
    text: article.text,
    values: confidenceValues(article.text, attribution.via ?? attribution, whose(attribution)),
  }))
}

/** Of the few articles whose text reading changes the annotated places would be others. */
async function casesOf({ text, attributions }) {
  const claims = await found(text)
  if (claims[0]?.text !== text) return []
  const annotated = attributions.map(({ source, content }) => ({ source, words: wordPlaces(text, content) }))
  return claims.map(({ attribution, speaker, values }) => ({
    values,
    right: isRight(text, attribution, speaker, annotated),
  }))
}

async function labelledCases(page) {
  const claims = await found(page.text)
  return claims.map(({ attribution, speaker, text, values }) => {
    const content = attribution.content.map(({ start, end }) => text.slice(start, end)).join(' ')
    const statement = labelledAs(page, content, speaker?.name ?? null)
    return { values, right: statement !== undefined, optional: statement?.optional === true, site: page.site }
  })
}

async function add(cases, file) {
  const all = (await Promise.all(cases)).flat()
  appendFileSync(file, all.map((each) => `${JSON.stringify(each)}\n`).join(''))
}

/** How much a case of a labelled page weighs against one of PolNeAR. */
const LABELLED = 6
/** PolNeAR's noun phrases ("criticized the plan") are attributions to its annotators, and mostly no statements. */
const PHRASE = 0.15

const [RULE, SHAPE] = ['rule', 'shape'].map((name) => CONFIDENCE_FEATURES.names.indexOf(name))

/** PolNeAR's annotators left the answers of interviews and transcripts alone. */
const isTurn = ({ values }) => values[RULE] === 'label'

function readCases(file) {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const cases = lines.map((line) => {
    const each = JSON.parse(line)
    return { ...each, weight: each.site ? LABELLED : each.values[SHAPE] === 'phrase' ? PHRASE : 1 }
  })
  return cases.filter((each) => each.site || !isTurn(each))
}

const count = (cases) => countWeights(cases, CONFIDENCE_FEATURES, { shrink: 40, least: 4, rounds: 8 })

/** The probability that counted weights give to a case. */
function chanceOf({ bias, sorts }, { values }) {
  const score = CONFIDENCE_FEATURES.templates.reduce(
    (sum, places, sort) => sum + (sorts[sort].get(places.map((place) => values[place]).join('\t')) ?? 0),
    bias,
  )
  return 1 / (1 + Math.exp(-score))
}

const FOLDS = 8
const BINS = 10

/** The expected calibration error over bins of equal width. */
function calibrationError(rated) {
  const bins = Array.from({ length: BINS }, () => ({ said: 0, right: 0 }))
  for (const { chance, right } of rated) {
    const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))]
    bin.said += chance
    bin.right += right ? 1 : 0
  }
  return bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / rated.length
}

/** Each fold of sites is rated with what was counted on all others. */
function rateFolds(cases) {
  const sites = [...new Set(cases.flatMap(({ site }) => site ?? []))].sort()
  const foldOf = new Map(sites.map((site, i) => [site, i % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = count(cases.filter(({ site }) => foldOf.get(site) !== fold))
    const own = cases.filter(({ site }) => foldOf.get(site) === fold)
    return own.map((each) => ({ ...each, chance: chanceOf(weights, each) }))
  }).flat()
}

function folds(file) {
  const rated = rateFolds(readCases(file))
  console.log(`calibration error ${calibrationError(rated).toFixed(3)} over ${rated.length} claims of sites left out`)
  const all = rated.filter(({ right }) => right).length
  for (let floor = 0; floor < 0.9; floor += 0.05) {
    const kept = rated.filter(({ chance }) => chance >= floor)
    const right = kept.filter((each) => each.right).length
    const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
    console.log(
      `floor ${floor.toFixed(2)}: ${share(right, kept.length)} right, ${share(right, all)} of the right ones kept`,
    )
  }
}

function table(path) {
  const cases = readCases(path)
  const file = new URL('../../src/models/confidence.tsv', import.meta.url)
  writeFileSync(file, tableOf(count(cases), CONFIDENCE_FEATURES))
  console.log(`confidence: ${cases.length} cases, ${cases.filter(({ right }) => right).length} right`)
}

const [first, second, third] = process.argv.slice(2)
if (first === 'table') table(second)
else if (first === 'folds') folds(second)
else if (first === 'labelled') await add(readLabelled(second).map(labelledCases), third)
else await add(readCorpus(first, (index) => index % 8 === Number(second)).map(casesOf), third)
