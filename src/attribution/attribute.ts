import { namesOf, tagSentence } from '../language/tag.ts'
import type { Passage } from '../language/tokens.ts'
import type { Article } from '../types.ts'
import type { Attribution } from './attribution.ts'
import { Reader } from './reader.ts'

/** Finds the attributions of an article, in the order of their text. */
export function attribute(article: Article, passages: readonly Passage[]): Attribution[] {
  const sentences = passages.flatMap((passage) => passage.sentences)
  const names = namesOf(sentences)
  for (const sentence of sentences) tagSentence(sentence, names)
  const reader = new Reader(article.text, names)
  for (const passage of passages) reader.passage(passage)
  return reader.found
}
