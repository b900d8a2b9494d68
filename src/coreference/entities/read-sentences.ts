import type { AnnotatedBlock } from '../../text/tokens.ts'
import { findNames } from '../names/find-names.ts'
import { SentenceMentions } from '../names/sentence-mentions.ts'
import type { EntityIndex } from './entity-index.ts'

/** Finds the names of each sentence; those of headlines are read later, once the article's names are known. */
export function readSentences(index: EntityIndex, passages: readonly AnnotatedBlock[]): void {
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const alone = passage.sentences.length === 1
      const line = new SentenceMentions(sentence, passage.index, index.lines.length, index.reading, alone)
      index.lines.push(line)
      findNames(line)
      if (line.titled) continue
      for (const run of line.runs) {
        index.counts.add(run)
        index.runs.push(run)
      }
    }
  }
}
