import { NameCounts } from '../names/name-counts.ts'
import { NameRegistry } from '../names/name-registry.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'

/** Everybody and everything that the document names, and where. */
export class EntityIndex {
  readonly registry = new NameRegistry()
  readonly counts = new NameCounts()
  readonly lines: SentenceMentions[] = []
  /** In the order of the text; those of headlines left out. */
  readonly runs: NameMention[] = []
  readonly reading: ReadingScope
  /** Who wrote the article. */
  readonly byline: string | null

  constructor(reading: ReadingScope, byline: string | null) {
    this.reading = reading
    this.byline = byline
  }
}
