import type { CustomCues } from '../text/custom-cues.ts'
import { SentenceIndex } from '../text/sentence-index.ts'
import { namesOf, tagSentence } from '../text/tag.ts'
import type { AnnotatedBlock } from '../text/tokens.ts'
import type { Article } from '../types.ts'
import type { Attribution } from './attribution.ts'
import { isCapitals, labelOf } from './labels.ts'
import { listedItems } from './lists.ts'
import { Reader } from './reader.ts'

/** Turns that make a transcript of a page, in capitals and otherwise: a single one may be a dateline or a headline. */
const FEWEST_IN_CAPITALS = 2
const FEWEST_TURNS = 4

function isTranscript(passages: readonly AnnotatedBlock[]): boolean {
  let [turns, capitals, questions] = [0, 0, 0]
  for (const { sentences } of passages) {
    const tokens = sentences[0]?.tokens ?? []
    const label = labelOf(tokens)
    if (!label) continue
    turns++
    if (sentences.at(-1)?.tokens.at(-1)?.text === '?') questions++
    if (isCapitals(tokens, label)) capitals++
  }
  return capitals >= FEWEST_IN_CAPITALS || turns >= (questions > 0 ? FEWEST_IN_CAPITALS : FEWEST_TURNS)
}

/** Finds the attributions of an article, in the order of their text. */
export function attribute(
  article: Article,
  passages: readonly AnnotatedBlock[],
  verbs: CustomCues | null = null,
): Attribution[] {
  const sentences = passages.flatMap((passage) => passage.sentences)
  const names = namesOf(sentences)
  for (const sentence of sentences) tagSentence(sentence, names)
  if (verbs) for (const sentence of sentences) verbs.mark(sentence)
  const reader = new Reader({
    text: article.text,
    sentences: new SentenceIndex(passages),
    names,
    transcript: isTranscript(passages),
    items: listedItems(article.text, passages),
  })
  for (const passage of passages) reader.passage(passage)
  return [...reader.found]
}
