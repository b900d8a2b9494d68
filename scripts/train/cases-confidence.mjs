// Which claims are right, content and speaker, for the table that gives the confidence.
import { likeness, overlaps, wordPlaces } from './corpus.mjs'

const ALIKE = 0.5
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

/** Read as the command reads it; the few articles whose text that changes would have other places. */
export async function confidenceCases(code, { text, attributions }) {
  const article = await code.read(text, {})
  if (article.text !== text) return []
  const passages = code.analyse(article)
  const annotated = attributions.map(({ source, content }) => ({ source, words: wordPlaces(text, content) }))
  const found = code.secondHand(text, passages, code.attribute(article, passages))
  const speakers = code.resolveSpeakers(article, passages, found, { lexical: await code.loadLexical() })
  return found.map((attribution) => ({
    values: code.confidenceValues(text, attribution),
    right: isRight(text, attribution, speakers.get(attribution)?.speaker ?? null, annotated),
  }))
}
