import type { CustomCues } from '../text/custom-cues.ts'
import { SentenceIndex } from '../text/sentence-index.ts'
import { nameWordsOf, tagSentence } from '../text/tag.ts'
import type { AnnotatedBlock } from '../text/tokens.ts'
import type { Article } from '../types.ts'
import type { Attribution } from './attribution.ts'
import { ExtractionState } from './extraction-state.ts'
import { type Extractor, SentenceReading } from './extractor.ts'
import { BLOCK_EXTRACTORS, SENTENCE_EXTRACTORS } from './extractors/index.ts'
import { listedItems } from './extractors/listed.ts'
import { secondHand } from './extractors/second-hand.ts'
import type { AttributionObserver } from './observer.ts'
import { transcriptOf } from './transcript.ts'
import { announcedBlocks } from './unmarked/announced.ts'
import { passagesOf } from './unmarked/layout-passages.ts'
import { goingOn } from './unmarked/long-turns.ts'

/** Runs the steps of a list in their order until one takes the unit; whether one did. */
const isTaken = <Unit>(steps: readonly Extractor<Unit>[], unit: Unit, state: ExtractionState): boolean =>
  steps.some(({ extract }) => extract(unit, state))

function readBlock(block: AnnotatedBlock, state: ExtractionState): void {
  const { open } = state
  state.beginBlock(block)
  if (isTaken(BLOCK_EXTRACTORS, block, state)) return
  block.sentences.forEach((sentence, index) => {
    isTaken(SENTENCE_EXTRACTORS, new SentenceReading(block, sentence, index), state)
  })
  // A caption within a quotation of several paragraphs: the quotation goes on behind it.
  if (block.interlude) state.open = open
}

/** Tags the sentences; the words that are names anywhere in the document. */
function tagAll(blocks: readonly AnnotatedBlock[], customCues: CustomCues | null): ReadonlySet<string> {
  const sentences = blocks.flatMap((block) => block.sentences)
  const names = nameWordsOf(sentences)
  for (const sentence of sentences) {
    tagSentence(sentence, names)
    customCues?.mark(sentence)
    sentence.keepTags()
  }
  return names
}

/**
 * Finds the attributions of an article, in the order of their text.
 *
 * The blocks are read in order, each by the lists above. Attributions that report the words of another are then given
 * to that other, with the reporter in `via`: that needs the whole outer report.
 */
export function attribute(
  article: Article,
  blocks: readonly AnnotatedBlock[],
  customCues: CustomCues | null = null,
  observer: AttributionObserver | null = null,
): Attribution[] {
  const names = tagAll(blocks, customCues)
  const sentences = new SentenceIndex(blocks)
  const transcript = transcriptOf(blocks, names)
  const state = new ExtractionState({
    text: article.text,
    names,
    sentences,
    transcript,
    goingOn: transcript ? goingOn(article.text, blocks) : new Set(),
    items: listedItems(article.text, blocks),
    announced: announcedBlocks(blocks),
    passages: passagesOf(article, blocks, transcript !== null),
    observer,
  })
  for (const block of blocks) readBlock(block, state)
  return secondHand(article.text, state.found)
}
