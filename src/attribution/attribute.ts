import { namesOf, tagSentence } from '../language/tag.ts'
import type { Passage } from '../language/tokens.ts'
import type { Article } from '../types.ts'
import type { Attribution } from './attribution.ts'
import { isCapitals, labelOf } from './labels.ts'
import { Reader } from './reader.ts'

/** Turns labelled in capitals that make a transcript; a single one may be the place of a dateline. */
const FEWEST_TURNS = 2

function isTranscript(passages: readonly Passage[]): boolean {
  let turns = 0
  for (const { sentences } of passages) {
    const tokens = sentences[0]?.tokens ?? []
    const label = labelOf(tokens)
    if (label && isCapitals(tokens, label) && ++turns >= FEWEST_TURNS) return true
  }
  return false
}

/** Finds the attributions of an article, in the order of their text. */
export function attribute(article: Article, passages: readonly Passage[]): Attribution[] {
  const sentences = passages.flatMap((passage) => passage.sentences)
  const names = namesOf(sentences)
  for (const sentence of sentences) tagSentence(sentence, names)
  const reader = new Reader(article.text, names, isTranscript(passages))
  for (const passage of passages) reader.passage(passage)
  return reader.found
}
